package ip30.functions.screening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** One step of the state machine: JSON in, JSON out. */
interface Step {

    ObjectNode take(ObjectNode input) throws IOException;
}

package ip30.functions.screening;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A Lambda function that takes one step. It logs nothing: what went wrong is told to the state machine. */
abstract class StepHandler implements RequestStreamHandler {

    private final Step step;

    StepHandler(Step step) {
        this.step = step;
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, @Nullable Context context)
            throws IOException {
        if (!(Json.MAPPER.readTree(input) instanceof ObjectNode asked)) {
            throw new RefusedException("The input is not a JSON object.");
        }
        Json.MAPPER.writeValue(output, step.take(asked));
    }

    static String variable(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException("the function's environment has no " + name);
        }
        return value;
    }
}

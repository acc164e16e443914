package ip30.functions;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any event at all is answered, by an answer or by a problem of the caller's making. Usually this runs over the inputs beside it (see the
 * folder of the same name in the resources); with JAZZER_FUZZ=1 it looks for new ones, led by the code they reach.
 */
class ApiHandlerFuzzTest {

    @FuzzTest(maxDuration = "1h", maxExecutions = 100_000)
    void anyEventIsAnswered(byte[] event) {
        RobustnessTest.assertAnswered(Product.handle(event), event);
    }
}

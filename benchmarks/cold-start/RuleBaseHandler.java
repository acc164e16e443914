package ip30.engine;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import ip30.measure.MeasureEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;

/** What Drools alone costs: our rules loaded, and an empty session fired. No measure, no form, no explanation, no answer. */
public final class RuleBaseHandler implements RequestStreamHandler {

    private final CompiledRules rules = rules(Measures.load(Clock.systemUTC()).all().get(0));

    private static CompiledRules rules(MeasureEntry measure) {
        return CompiledRules.loading(measure);
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        var session = rules.base().newKieSession();
        try {
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        output.write('{');
        output.write('}');
    }
}

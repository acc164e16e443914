package ip30.engine;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What Drools alone costs: our rules loaded, and an empty session fired. No measure, no form, no explanation, no answer. */
public final class RuleBaseHandler implements RequestStreamHandler {

    private final CompiledRules rules = CompiledRules.loading();

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

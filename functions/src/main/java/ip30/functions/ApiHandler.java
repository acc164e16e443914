package ip30.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import ip30.api.Api;
import ip30.api.Embedding;
import ip30.api.StaticFiles;
import ip30.engine.Measures;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import org.crac.Core;
import org.jspecify.annotations.Nullable;

/** The Lambda function: an HTTP API event in, a response out. */
public final class ApiHandler implements RequestStreamHandler {

    /** Enough for the compilers to take up what every call runs through; a deployment waits some seconds for it. */
    private static final int PRIMING_ROUNDS = 60;

    private final EventReader events = new EventReader();
    private final ResponseWriter responses = new ResponseWriter();
    private final Api api;

    /** The context that runs it before a snapshot refers to it weakly; this keeps it. */
    private final Priming priming;

    /** As Lambda makes it. */
    public ApiHandler() {
        this(api(
                Clock.systemUTC(),
                System.getenv().getOrDefault("STAGE", "local"),
                Embedding.of(System.getenv().getOrDefault("EMBED", ""))));
        Core.getGlobalContext().register(priming);
    }

    ApiHandler(Api api) {
        this.api = api;
        this.priming = new Priming(this, PRIMING_ROUNDS);
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, @Nullable Context context) throws IOException {
        var requestId = context == null ? null : context.getAwsRequestId();
        responses.write(api.answerFrom(() -> Calls.of(events.read(input)), requestId), output);
    }

    private static Api api(Clock clock, String stage, Embedding embedding) {
        var measures = Measures.load(clock);
        // Most calls are about the measure of today: it is loaded with the function, any other when it is asked for.
        var log = new CallLog(
                System.out, clock, stage, measures.ofToday().measure().rulesVersion());
        return new Api(measures, log, StaticFiles.cachedForGood(embedding));
    }
}

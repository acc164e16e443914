package ip30.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.contract.ContractWriter;
import ip30.contract.OpenApi;
import ip30.contract.ProblemCode;
import ip30.contract.ProfileSchema;
import ip30.contract.RequestReader;
import ip30.engine.Measures;
import ip30.measure.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The whole API as a function from call to response, whoever hands in the call. Safe for many threads. */
public final class Api {

    private static final String SECONDS_TO_WAIT = "5";

    /** What a log says of a call for one of the portal's files. */
    private static final String FILE = "file";

    private final Router router;
    private final Problems problems;
    private final Observer observer;
    private final @Nullable StaticFiles files;
    private final LongSupplier nanos;

    public Api(Measures measures, Observer observer) {
        this(measures, observer, null, System::nanoTime);
    }

    /** @param nanos a clock for durations only */
    public Api(Measures measures, Observer observer, LongSupplier nanos) {
        this(measures, observer, null, nanos);
    }

    /** @param files the portal's, served beside the routes: where no server in front does it */
    public Api(Measures measures, Observer observer, StaticFiles files) {
        this(measures, observer, files, System::nanoTime);
    }

    private Api(Measures measures, Observer observer, @Nullable StaticFiles files, LongSupplier nanos) {
        var form = measures.form();
        var words = measures.words();
        var answers = new ContractWriter(false);
        var requests = new RequestReader(measures);
        this.observer = observer;
        this.files = files;
        this.nanos = nanos;
        this.problems = new Problems(words, answers);
        var measureOfToday = new MeasureOfToday(measures, answers);
        Route health = call ->
                RouteAnswer.ok(Content.json(answers.health(measures.ofToday().measure())));
        this.router = new Router(
                Map.of(
                        "/v1/assessments", Map.of("POST", new Assessments(measures, requests, answers, problems)),
                        "/v1/assessments:batch", Map.of("POST", new Batch(measures, requests, problems)),
                        "/v1/measure", get(measureOfToday),
                        "/v1/measures", get(new Document(language -> answers.measures(measures, language))),
                        "/v1/profile-schema",
                                get(new Document(language -> bytes(new ProfileSchema(measures).in(language)))),
                        "/v1/health", get(health),
                        "/openapi.json", get(new OpenApiOfToday(measures, new OpenApi(measures, requests, answers)))),
                Map.of("/v1/measures/", Map.of("GET", new OneMeasure(measures, measureOfToday, problems))),
                problems);
    }

    /** Where a call comes from. */
    public interface Source {

        /** @throws IOException when there is no call to be read */
        Call call() throws IOException;
    }

    /** Answers a call; never throws, whatever it is, unless memory runs out. */
    public Response answer(Call call) {
        return answerFrom(() -> call, null);
    }

    /** @param requestId what the platform calls the run; null where it names none */
    public Response answerFrom(Source source, @Nullable String requestId) {
        long start = nanos.getAsLong();
        String gatewayRequestId = null;
        var route = Router.UNKNOWN;
        Throwable failure = null;
        RouteAnswer answer;
        Response response;
        try {
            var call = source.call();
            gatewayRequestId = call.gatewayRequestId();
            var file = files == null ? null : files.find(call.method(), call.path());
            if (file == null) {
                route = router.name(call);
                answer = router.answer(call);
                response = ResponseMaker.response(answer, call);
            } else {
                route = FILE;
                response = file.response(
                        call.header("accept-encoding"),
                        call.header("if-none-match"),
                        call.method().equals("HEAD"));
                answer = new RouteAnswer(response.status(), null, Map.of());
            }
        } catch (IOException e) {
            answer = problems.answer(problems.badEvent(), requestId, Language.ZH, Map.of());
            response = plain(answer);
        } catch (Throwable e) {
            var fatal = FatalError.in(e);
            if (fatal != null) {
                // Let the platform replace the environment.
                throw fatal;
            }
            failure = e;
            observer.failed(e);
            var id = gatewayRequestId == null ? requestId : gatewayRequestId;
            answer = problems.answer(problems.internalError(), id, Language.ZH, Map.of());
            response = plain(answer);
        }
        observer.answered(new CallOutcome(
                requestId,
                gatewayRequestId,
                route,
                answer.status(),
                answer.counts(),
                failure,
                nanos.getAsLong() - start));
        return response;
    }

    /**
     * What a server answers by itself, as the API would.
     *
     * @param code of a problem that needs no more telling than its title
     * @param acceptLanguage the header of the call; null when it is missing
     */
    public Response refuse(ProblemCode code, @Nullable String acceptLanguage) {
        var headers = code == ProblemCode.BUSY ? Map.of("Retry-After", SECONDS_TO_WAIT) : Map.<String, String>of();
        var language = AcceptLanguage.choose(acceptLanguage);
        return ResponseMaker.response(
                problems.answer(problems.of(code), null, language, headers), language, false, false);
    }

    /** What a server answers when it failed itself, or when the API ran out of memory. */
    public Response failed(Throwable failure) {
        observer.failed(failure);
        return plain(problems.answer(problems.internalError(), null, Language.ZH, Map.of()));
    }

    private static Response plain(RouteAnswer answer) {
        return ResponseMaker.response(answer, Language.ZH, false, false);
    }

    private static Map<String, Route> get(Route route) {
        return Map.of("GET", route);
    }

    static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package ip30.functions;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.contract.AnswerWriter;
import ip30.contract.OpenApi;
import ip30.contract.ProfileSchema;
import ip30.contract.RequestReader;
import ip30.engine.Assessor;
import ip30.measure.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.LongSupplier;

/** The whole API as a function from event to response, whoever hands in the event. Safe for many threads. */
public final class Api {

    private final Router router;
    private final Problems problems;
    private final Observer observer;
    private final LongSupplier nanos;

    public Api(Assessor assessor, Observer observer) {
        this(assessor, observer, System::nanoTime);
    }

    /** @param nanos a clock for durations only */
    Api(Assessor assessor, Observer observer, LongSupplier nanos) {
        var measure = assessor.measure();
        var form = assessor.form();
        var answers = new AnswerWriter(false);
        var requests = new RequestReader(form, measure.words());
        this.observer = observer;
        this.nanos = nanos;
        this.problems = new Problems(measure.words(), answers);
        Route health = call -> Answer.ok(Content.json(answers.health(measure)));
        this.router = new Router(
                Map.of(
                        "/v1/assessments", Map.of("POST", new Assessments(assessor, requests, answers, problems)),
                        "/v1/measure", get(new Document(language -> answers.measure(measure, form, language))),
                        "/v1/profile-schema",
                                get(new Document(
                                        language -> bytes(new ProfileSchema(form, measure.words()).in(language)))),
                        "/v1/health", get(health),
                        "/openapi.json",
                                get(new Document(
                                        language -> bytes(new OpenApi(assessor, requests, answers).in(language))))),
                problems);
    }

    /** Where an event comes from. */
    interface Source {

        /** @throws IOException when there is no event to be read */
        APIGatewayV2HTTPEvent event() throws IOException;
    }

    /** Answers a call; never throws, whatever the event, unless memory runs out. */
    public Response answer(APIGatewayV2HTTPEvent event) {
        return answerFrom(() -> event, null);
    }

    /** @param requestId Lambda's; null outside Lambda */
    Response answerFrom(Source source, String requestId) {
        long start = nanos.getAsLong();
        String gatewayRequestId = null;
        var route = Router.UNKNOWN;
        Throwable failure = null;
        Answer answer;
        Response response;
        try {
            var call = Call.of(source.event());
            gatewayRequestId = call.gatewayRequestId();
            route = router.name(call);
            answer = router.answer(call);
            response = Dresser.dress(answer, call);
        } catch (IOException e) {
            answer = problems.answer(problems.badEvent(), Language.ZH);
            response = plain(answer);
        } catch (OutOfMemoryError | LinkageError e) {
            // Memory that ran out, perhaps while a class was initialised, leaves things half broken: let the platform
            // replace the environment.
            throw e;
        } catch (Throwable e) {
            failure = e;
            observer.failed(e);
            answer = problems.answer(problems.internalError(), Language.ZH);
            response = plain(answer);
        }
        observer.answered(new Answered(
                requestId,
                gatewayRequestId,
                route,
                answer.status(),
                answer.tally(),
                failure,
                nanos.getAsLong() - start));
        return response;
    }

    /** What to answer when there are more calls than can be served. */
    public Response tooManyRequests(int secondsToWait) {
        var headers = Map.of("Retry-After", String.valueOf(secondsToWait));
        return plain(problems.answer(problems.tooManyRequests(), Language.ZH, headers));
    }

    private static Response plain(Answer answer) {
        return Dresser.dress(answer, Language.ZH, false, false);
    }

    private static Map<String, Route> get(Route route) {
        return Map.of("GET", route);
    }

    private static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package ip30.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import ip30.engine.Measures;
import ip30.api.Api;
import ip30.api.FailureLog;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The same API with events bound by the runtime: the idiom that the streaming handler is compared with. */
public final class BoundHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Api api = new Api(Measures.load(Clock.systemUTC()), new FailureLog(System.err));

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        var answer = api.answer(Calls.of(event));
        var response = new APIGatewayV2HTTPResponse();
        response.setStatusCode(answer.status());
        response.setHeaders(answer.headers());
        response.setBody(new String(answer.body(), StandardCharsets.UTF_8));
        return response;
    }
}

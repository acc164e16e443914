package ip30.cli.server;

import ip30.api.Api;
import ip30.contract.ProblemCode;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What fails before or outside the API is told as the API tells it: a problem document with the same headers. */
final class HttpFailures implements Request.Handler {

    private final Api api;

    HttpFailures(Api api) {
        this.api = api;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var failure = (Throwable) request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
        var answer = isOurs(failure)
                ? api.failed(failure)
                : api.refuse(code(response.getStatus()), request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        new Sending(response, answer.body(), callback).iterate();
        return true;
    }

    /** What a status means that Jetty has chosen. */
    private static ProblemCode code(int status) {
        return switch (status) {
            case 408 -> ProblemCode.TIMED_OUT;
            case 413 -> ProblemCode.TOO_LARGE;
            case 414 -> ProblemCode.ADDRESS_TOO_LONG;
            case 421 -> ProblemCode.WRONG_HOST;
            case 431 -> ProblemCode.HEADERS_TOO_LARGE;
            case 503 -> ProblemCode.BUSY;
            default -> ProblemCode.BAD_HTTP;
        };
    }

    /** Else the client spoke no HTTP, came too slowly, or is gone. */
    private static boolean isOurs(@Nullable Throwable failure) {
        return failure != null
                && !(failure instanceof HttpException)
                && !(failure instanceof IOException)
                && !(failure instanceof TimeoutException);
    }
}

package ip30.cli.server;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** One call and its answer on a connection. A client that dribbles its body, or takes too long to read its answer, loses the connection. */
record Exchange(Request request, Response response, Callback callback) {

    private static final int SECONDS_FOR_BODY = 10;
    private static final int SECONDS_FOR_ANSWER = 30;
    private static final int SECONDS_TO_DRAIN = 2;
    private static final int DRAINED_BYTES = 4 * 1024 * 1024;

    /** Null when it is missing. */
    @Nullable
    String header(String name) {
        return request.getHeaders().get(name);
    }

    /** @param whenRead takes one byte more than the most of a body that is longer; not called when the client goes away */
    void readBody(int most, Consumer<byte[]> whenRead) {
        var deadline = closeAfter(SECONDS_FOR_BODY);
        Body.read(
                request,
                most,
                body -> {
                    deadline.cancel();
                    whenRead.accept(body);
                },
                failure -> {
                    deadline.cancel();
                    callback.failed(failure);
                });
    }

    /** Sends the answer, whether the body was read or not. */
    void send(ip30.api.Response answer) {
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        boolean isHead = request.getMethod().equals("HEAD");
        if (!isHead && answer.status() != 204 && answer.status() != 304) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        }
        var deadline = closeAfter(SECONDS_FOR_ANSWER);
        new Sending(
                        response,
                        answer.body(),
                        Callback.from(
                                () -> {
                                    deadline.cancel();
                                    drain();
                                },
                                failure -> {
                                    deadline.cancel();
                                    callback.failed(failure);
                                }))
                .iterate();
    }

    /** A connection that is closed while the client still sends takes the answer with it. */
    private void drain() {
        if (header("Expect") != null) {
            callback.succeeded();
            return;
        }
        var deadline = closeAfter(SECONDS_TO_DRAIN);
        Body.drain(request, DRAINED_BYTES, () -> {
            deadline.cancel();
            callback.succeeded();
        });
    }

    private Scheduler.Task closeAfter(int seconds) {
        var connection = request.getConnectionMetaData();
        return connection
                .getConnector()
                .getScheduler()
                .schedule(() -> connection.getConnection().getEndPoint().close(), seconds, TimeUnit.SECONDS);
    }
}

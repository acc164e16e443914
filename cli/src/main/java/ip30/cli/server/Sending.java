package ip30.cli.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/** Writes a body a slice at a time, whenever the client has read the one before. A thread keeps a copy of the largest slice it ever wrote. */
final class Sending extends IteratingCallback {

    private static final int SLICE_BYTES = 64 * 1024;

    private final Response response;
    private final byte[] body;
    private final Callback whenDone;
    private int sent;
    private boolean isLastSent;

    Sending(Response response, byte[] body, Callback whenDone) {
        this.response = response;
        this.body = body;
        this.whenDone = whenDone;
    }

    @Override
    protected Action process() {
        if (isLastSent) {
            return Action.SUCCEEDED;
        }
        int length = Math.min(SLICE_BYTES, body.length - sent);
        var slice = ByteBuffer.wrap(body, sent, length);
        sent += length;
        isLastSent = sent == body.length;
        response.write(isLastSent, slice, this);
        return Action.SCHEDULED;
    }

    @Override
    protected void onCompleteSuccess() {
        whenDone.succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        whenDone.failed(cause);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }
}

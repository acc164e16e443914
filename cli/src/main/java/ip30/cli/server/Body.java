package ip30.cli.server;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads a body as it comes, without a thread that waits for it. */
final class Body implements Runnable {

    private final Request request;
    private final long most;
    private final boolean isKept;
    private final Consumer<byte[]> whenRead;
    private final Consumer<Throwable> whenBroken;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long seen;

    private Body(
            Request request, long most, boolean isKept, Consumer<byte[]> whenRead, Consumer<Throwable> whenBroken) {
        this.request = request;
        this.most = most;
        this.isKept = isKept;
        this.whenRead = whenRead;
        this.whenBroken = whenBroken;
    }

    /**
     * @param most bytes; what comes after them stays unread
     * @param whenRead takes the body, which has one byte more than the most when it is longer
     * @param whenBroken when the client went away
     */
    static void read(Request request, long most, Consumer<byte[]> whenRead, Consumer<Throwable> whenBroken) {
        new Body(request, most, true, whenRead, whenBroken).run();
    }

    /** Reads on to the last of so many bytes without keeping any, so that a client that is still sending gets to see why it was refused. */
    static void drain(Request request, long most, Runnable whenDone) {
        new Body(request, most - 1, false, body -> whenDone.run(), failure -> whenDone.run()).run();
    }

    @Override
    public void run() {
        while (true) {
            var chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                whenBroken.accept(chunk.getFailure());
                return;
            }
            take(chunk);
            if (chunk.isLast() || seen > most) {
                whenRead.accept(bytes.toByteArray());
                return;
            }
        }
    }

    private void take(Content.Chunk chunk) {
        if (isKept) {
            var part = new byte[(int) Math.min(chunk.remaining(), most + 1 - seen)];
            chunk.getByteBuffer().get(part);
            bytes.writeBytes(part);
            seen += part.length;
        } else {
            seen += chunk.remaining();
        }
        chunk.release();
    }
}

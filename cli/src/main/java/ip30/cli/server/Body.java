package ip30.cli.server;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads a body as it comes, without a thread that waits for it. */
final class Body implements Runnable {

    private final Request request;
    private final long most;
    private final Consumer<byte[]> whenRead;
    private final Consumer<Throwable> whenBroken;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Body(Request request, long most, Consumer<byte[]> whenRead, Consumer<Throwable> whenBroken) {
        this.request = request;
        this.most = most;
        this.whenRead = whenRead;
        this.whenBroken = whenBroken;
    }

    /**
     * @param most bytes; what comes after them stays unread
     * @param whenRead takes the body, which has one byte more than the most when it is longer
     * @param whenBroken when the client went away
     */
    static void read(Request request, long most, Consumer<byte[]> whenRead, Consumer<Throwable> whenBroken) {
        new Body(request, most, whenRead, whenBroken).run();
    }

    /** Reads on without keeping anything, so that a client that is still sending gets to see why it was refused. */
    static void drain(Request request, long most, Runnable whenDone) {
        long[] drained = {0};
        Runnable[] step = {null};
        step[0] = () -> {
            while (drained[0] < most) {
                var chunk = request.read();
                if (chunk == null) {
                    request.demand(step[0]);
                    return;
                }
                drained[0] += chunk.remaining();
                chunk.release();
                if (chunk.isLast() || Content.Chunk.isFailure(chunk)) {
                    break;
                }
            }
            whenDone.run();
        };
        step[0].run();
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
            keep(chunk);
            if (chunk.isLast() || bytes.size() > most) {
                whenRead.accept(bytes.toByteArray());
                return;
            }
        }
    }

    private void keep(Content.Chunk chunk) {
        var part = new byte[(int) Math.min(chunk.remaining(), most + 1 - bytes.size())];
        chunk.getByteBuffer().get(part);
        bytes.writeBytes(part);
        chunk.release();
    }
}

package ip30.screening;

import ip30.screening.Screener.Result;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/**
 * Screens a register with several threads. Lines are read and results handed on by the caller's thread alone, in the register's order, and
 * no more of them are held than the threads need to stay busy.
 */
public final class Pipeline implements AutoCloseable {

    private static final int BATCHES_A_THREAD = 3;

    private final Screener screener;
    private final ExecutorService threads;
    private final int most;

    public Pipeline(Screener screener, int threads) {
        this.screener = screener;
        this.threads = Executors.newFixedThreadPool(threads, Pipeline::daemon);
        this.most = threads * BATCHES_A_THREAD;
    }

    /** Takes what comes out. */
    public interface Sink {

        /** @param position how far the register is done with it */
        void take(Result result, Lines.Position position) throws IOException;
    }

    private record Batch(Future<Result> result, Lines.Position position) {}

    /**
     * @param isStopped asked between batches; what was begun is still handed on
     * @return whether the register was read to its end
     * @throws Differs when a line is checked, and conditions and rules do not agree
     */
    public boolean run(Lines lines, Sink sink, BooleanSupplier isStopped) throws IOException {
        var batches = new ArrayDeque<Batch>();
        boolean isAtEnd = false;
        while (!isAtEnd && !isStopped.getAsBoolean()) {
            var next = lines.nextBatch();
            isAtEnd = next.isEmpty();
            if (!isAtEnd) {
                batches.add(new Batch(threads.submit(() -> screener.screen(next)), lines.position()));
            }
            while (!batches.isEmpty()
                    && (batches.size() >= most || batches.peek().result().isDone())) {
                handOn(batches.poll(), sink);
            }
        }
        while (!batches.isEmpty()) {
            handOn(batches.poll(), sink);
        }
        return isAtEnd;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static void handOn(Batch batch, Sink sink) throws IOException {
        try {
            sink.take(batch.result().get(), batch.position());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException defect ? defect : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "screening");
        thread.setDaemon(true);
        return thread;
    }
}

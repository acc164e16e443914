package ip30.cli.server;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Where calls are worked on, a few at a time: more only get in each other's way. The others wait in order, and none for long. */
final class Workplaces implements AutoCloseable {

    private static final int AT_WORK = 2 * Runtime.getRuntime().availableProcessors();
    private static final int WAITING = 256;

    /** Whoever waited longer is better told to come back than kept, with all who come after. */
    private static final long NANOS_OF_PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final ThreadPoolExecutor threads;
    private final LongSupplier nanos;

    /** @param nanos a clock for durations only */
    Workplaces(LongSupplier nanos) {
        this(AT_WORK, nanos);
    }

    /** @param atWork calls at one time */
    Workplaces(int atWork, LongSupplier nanos) {
        this.threads = new ThreadPoolExecutor(
                atWork, atWork, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), task -> {
                    var thread = new Thread(task, "work");
                    thread.setDaemon(true);
                    return thread;
                });
        this.nanos = nanos;
    }

    /** @param otherwise instead of the work, when there is too much of it */
    void work(Runnable work, Runnable otherwise) {
        long asked = nanos.getAsLong();
        try {
            threads.execute(() -> {
                if (nanos.getAsLong() - asked > NANOS_OF_PATIENCE) {
                    otherwise.run();
                } else {
                    work.run();
                }
            });
        } catch (RejectedExecutionException e) {
            otherwise.run();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}

package ip30.cli.screening;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and its like: whoever is at work is asked to stop, and given a moment to leave things in order. */
public final class Interruption {

    private static final long LONGEST_WAIT_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean isAsked;

    /** Listens to the process being ended, until the work is done. */
    public AutoCloseable listen() {
        var hook = new Thread(this::ask, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            done.countDown();
            if (!isAsked) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        };
    }

    /** Asks to stop, and waits until the work has. */
    public void ask() {
        isAsked = true;
        try {
            done.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return isAsked;
    }
}

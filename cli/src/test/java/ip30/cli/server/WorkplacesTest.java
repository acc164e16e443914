package ip30.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WorkplacesTest {

    private final AtomicLong now = new AtomicLong();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @Test
    void whoWaitedTooLongIsToldToComeBackAndTheNextIsServed() throws Exception {
        var last = new CountDownLatch(1);
        try (var workplaces = new Workplaces(1, now::get)) {
            var begun = new CountDownLatch(1);
            workplaces.work(
                    () -> {
                        begun.countDown();
                        waitToGoOn();
                    },
                    begun::countDown);
            begun.await();
            workplaces.work(() -> done.add("late"), () -> done.add("late was refused"));
            now.set(TimeUnit.SECONDS.toNanos(11));
            workplaces.work(() -> done.add("next"), () -> done.add("next was refused"));
            workplaces.work(last::countDown, last::countDown);
            mayGoOn.countDown();
            last.await();
        }
        assertThat(done).containsExactly("late was refused", "next");
    }

    @Test
    void whatIsTooMuchToWaitIsRefusedAtOnce() throws Exception {
        try (var workplaces = new Workplaces(1, now::get)) {
            for (int i = 0; i < 1000; i++) {
                workplaces.work(this::waitToGoOn, () -> done.add("refused"));
            }
            assertThat(done).hasSizeBetween(500, 999);
            mayGoOn.countDown();
        }
    }

    private void waitToGoOn() {
        try {
            mayGoOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

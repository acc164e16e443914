package ip30.cli.screening;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress as a bar on the terminal, with the rate and the time left. */
final class ProgressOnTerminal implements Progress {

    private static final int KIB = 1024;

    private final ProgressBar bar;
    private final long began = System.nanoTime();
    private long startRows = -1;

    /** @param size of the register in bytes; -1 where it is not known */
    ProgressOnTerminal(long size) {
        this.bar = new ProgressBarBuilder()
                .setTaskName("screening")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(size < 0 ? -1 : size / KIB)
                .setUnit(" KiB", 1)
                .continuousUpdate()
                .build();
    }

    @Override
    public void at(long bytes, long rows) {
        if (startRows < 0) {
            startRows = rows;
        }
        long rate = Math.round((rows - startRows) / Math.max((System.nanoTime() - began) / 1e9, 0.001));
        bar.stepTo(bytes / KIB);
        bar.setExtraMessage("%,d firms, %,d/s".formatted(rows, rate));
    }

    @Override
    public void close() {
        bar.close();
    }
}

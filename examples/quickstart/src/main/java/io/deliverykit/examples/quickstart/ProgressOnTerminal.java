package io.deliverykit.examples.quickstart;

import io.deliverykit.examples.quickstart.replay.Progress;
import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on the terminal; silent where there is none, so that logs and pipes stay clean. */
final class ProgressOnTerminal implements Progress, AutoCloseable {

    private final String what;
    private final boolean seen;
    private @Nullable ProgressBar bar;

    private ProgressOnTerminal(String what, boolean seen) {
        this.what = what;
        this.seen = seen;
    }

    /** @param what is going on, in the reader's language */
    static ProgressOnTerminal open(String what) {
        return new ProgressOnTerminal(what, isTerminal());
    }

    /** From Java 22 there is a console without a terminal too, which only the console itself can tell. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public void begin(long total) {
        close();
        if (seen) {
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(200)
                    .build();
        }
    }

    @Override
    public void advance(long steps) {
        if (bar != null) {
            bar.stepBy(steps);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}

package org.bcfplanner.ui;

import java.util.function.Supplier;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.ui.kit.Dialogs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nothing in the program has dealt with on the window's thread: written to the log and told. */
final class Mishaps {
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private final Dialogs dialogs;
    private final Supplier<String> safe;
    private Thread.@Nullable UncaughtExceptionHandler before;
    private boolean telling;

    /** @param safe says what is safe, as a sentence */
    Mishaps(Dialogs dialogs, Supplier<String> safe) {
        this.dialogs = dialogs;
        this.safe = safe;
    }

    /** From now on, on the thread that calls. */
    void watch() {
        before = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> tell(thrown));
    }

    void stop() {
        Thread.currentThread().setUncaughtExceptionHandler(before);
    }

    /** A mishap while one is being told, such as one of drawing, is only logged: it would never end. */
    private void tell(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            dialogs.tell(problem);
            return;
        }
        LOG.error("Not dealt with on the window's thread", thrown);
        if (telling && dialogs.isShowing()) {
            return;
        }
        telling = true;
        dialogs.tell(new Problem(
                "Something went wrong in the program.",
                safe.get(),
                "You can go on. If it happens again, copy the details and send them to support.",
                thrown));
    }
}

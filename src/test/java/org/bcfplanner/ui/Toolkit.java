package org.bcfplanner.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Window;
import org.bcfplanner.ui.kit.Theme;
import org.testfx.api.FxRobot;

/** The JavaFX toolkit in tests: started once, work handed to its thread, conditions waited for. */
public final class Toolkit {
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(4);
    private static final CompletableFuture<Void> STARTED = new CompletableFuture<>();

    static {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            Theme.install();
            STARTED.complete(null);
        });
    }

    private Toolkit() {}

    /** Made when first asked for, which is after the toolkit has started. */
    private static final class TheRobot {
        private static final FxRobot ROBOT = new FxRobot();
    }

    /**
     * What moves the pointer and presses keys in a window. There is one for all tests: a robot without a screen keeps the
     * window it acted on and a window its robot, so that a robot of its own for each window keeps every window of the run.
     */
    public static FxRobot robot(Window window) {
        TheRobot.ROBOT.targetWindow(window);
        return TheRobot.ROBOT;
    }

    /** Runs work on the toolkit's thread and returns what it returns. */
    public static <T> T on(Supplier<T> work) {
        STARTED.join();
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        });
        return result.orTimeout(60, TimeUnit.SECONDS).join();
    }

    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Waits until a condition holds on the toolkit's thread; fails after 30 seconds. It is asked a few times in each
     * frame, so that the asking leaves the toolkit and the work that is waited for their time.
     */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!on(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain: " + what);
            }
            LockSupport.parkNanos(BETWEEN);
        }
    }
}

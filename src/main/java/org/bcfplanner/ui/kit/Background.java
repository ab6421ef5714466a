package org.bcfplanner.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.bcfplanner.plan.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what must not hold up the window, one thing at a time, and brings its result back to the window's thread. */
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor executor;

    public Background(Executor executor) {
        this.executor = executor;
    }

    /** Hands the result, or the reason why there is none, to the window's thread. */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Problem> failed) {
        start(work, done, failed, () -> {});
    }

    /**
     * The same for work that can be called off. Exactly one of the three is told, on the window's thread. Work that is
     * called off and ends with a result all the same is done; otherwise {@code calledOff} is told.
     */
    public <T> Job start(Callable<T> work, Consumer<T> done, Consumer<Problem> failed, Runnable calledOff) {
        Job job = new Job();
        executor.execute(() -> {
            Runnable told = job.begin() ? outcome(job, work, done, failed, calledOff) : calledOff;
            job.end();
            Platform.runLater(told);
        });
        return job;
    }

    private static <T> Runnable outcome(
            Job job, Callable<T> work, Consumer<T> done, Consumer<Problem> failed, Runnable calledOff) {
        try {
            T result = work.call();
            return () -> done.accept(result);
        } catch (Exception thrown) {
            if (job.isCalledOff()) {
                return calledOff;
            }
            Problem problem = problem(thrown);
            return () -> failed.accept(problem);
        }
    }

    private static Problem problem(Exception thrown) {
        boolean wrapped = thrown instanceof CompletionException || thrown instanceof ExecutionException;
        Throwable cause = wrapped && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof Problem problem) {
            return problem;
        }
        LOG.error("Failed in the background", cause);
        return new Problem(
                "Something went wrong in the program.",
                "What was saved before is safe.",
                "Try again. If it happens again, copy the details and send them to support.",
                cause);
    }
}

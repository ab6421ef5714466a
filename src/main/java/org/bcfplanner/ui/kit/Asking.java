package org.bcfplanner.ui.kit;

import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bcfplanner.plan.Problem;

/**
 * Asks the library on one thread and answers on another. Of several questions of a kind only the last is answered.
 * Belongs to the thread of {@code home}.
 */
public final class Asking {
    private final Executor worker;
    private final Executor home;
    private long last;

    /** @param home runs what belongs to the window's thread */
    public Asking(Executor worker, Executor home) {
        this.worker = worker;
        this.home = home;
    }

    /** Of several questions that are not answered yet only the last will be. */
    public <T> void ask(Supplier<T> question, Consumer<T> answer, Consumer<Problem> failed) {
        long ticket = ++last;
        try {
            worker.execute(() -> answer(ticket, question, answer, failed));
        } catch (RejectedExecutionException closing) {
            last++;
        }
    }

    /** What is still being looked for is not wanted any more. */
    public void forget() {
        last++;
    }

    private <T> void answer(long ticket, Supplier<T> question, Consumer<T> answer, Consumer<Problem> failed) {
        Runnable told;
        try {
            T found = question.get();
            told = () -> answer.accept(found);
        } catch (RuntimeException refused) {
            Problem problem = problem(refused);
            told = () -> failed.accept(problem);
        }
        Runnable last = told;
        home.execute(() -> {
            if (ticket == this.last) {
                last.run();
            }
        });
    }

    private static Problem problem(RuntimeException refused) {
        Throwable cause =
                refused instanceof CompletionException && refused.getCause() != null ? refused.getCause() : refused;
        return cause instanceof Problem problem
                ? problem
                : new Problem(
                        "The history could not be read.",
                        "The plan itself is not touched by that.",
                        "Try again. If it happens again, copy the details and send them to support.",
                        cause);
    }
}

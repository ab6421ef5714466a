package org.bcfplanner.store;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.bcfplanner.plan.Problem;

/** The one thread that uses the file of a library: everything happens in the order in which it was asked for. */
final class WriterThread {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("library").daemon().factory());

    /** Does it when everything asked for earlier is done. What it throws is how the future ends. */
    <R> CompletableFuture<R> submit(Callable<R> task) {
        CompletableFuture<R> done = new CompletableFuture<>();
        try {
            thread.execute(() -> {
                try {
                    done.complete(task.call());
                } catch (Throwable failed) {
                    done.completeExceptionally(failed);
                }
            });
        } catch (RejectedExecutionException ended) {
            done.completeExceptionally(WriteFailures.closed());
        }
        return done;
    }

    /** Does it and waits; throws on what it throws. */
    <R> R ask(Callable<R> task) {
        return await(submit(task));
    }

    /** Waits; throws the {@link Problem} in which it ends as it is. */
    static <R> R await(CompletableFuture<R> done) {
        try {
            return done.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw failed;
        }
    }

    /** Does what was asked for and takes no more. */
    void end() {
        thread.shutdown();
    }
}

package org.bcfplanner.session;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.bcfplanner.plan.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The edits that are not on disk yet, in the order in which they were made. One is written at a time, and the next
 * follows when it is on disk, so that none overtakes one that failed. Belongs to the thread of {@code home}.
 */
final class Unsaved {
    private final Journal journal;
    private final Executor home;
    private final Clock clock;
    private final Consumer<SaveState> watcher;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private SaveState state;

    /**
     * @param home    runs tasks on the thread this belongs to
     * @param watcher told there of each new state
     */
    Unsaved(Journal journal, Executor home, Clock clock, Consumer<SaveState> watcher) {
        this.journal = journal;
        this.home = home;
        this.clock = clock;
        this.watcher = watcher;
        this.state = new SaveState.Saved(clock.instant());
    }

    SaveState state() {
        return state;
    }

    /** Takes an edit in, and begins to write it where none is before it. Tells nobody: see {@link #count}. */
    void add(Entry entry) {
        entries.add(entry);
        if (entries.size() == 1) {
            sendFirst();
        }
    }

    /** Says how many edits wait now, where any do. */
    void count() {
        if (!entries.isEmpty()) {
            become(
                    state instanceof SaveState.NotSaved failed
                            ? new SaveState.NotSaved(entries.size(), failed.problem())
                            : new SaveState.Saving(entries.size()));
        }
    }

    /** Tries again to write what could not be written. */
    void retry() {
        if (state instanceof SaveState.NotSaved) {
            become(new SaveState.Saving(entries.size()));
            sendFirst();
        }
    }

    private void sendFirst() {
        CompletableFuture<Void> write = journal.write(entries.getFirst());
        var unused = write.whenComplete((done, failed) -> home.execute(() -> written(failed)));
    }

    private void written(@Nullable Throwable failed) {
        if (failed != null) {
            become(new SaveState.NotSaved(entries.size(), problem(failed)));
            return;
        }
        entries.removeFirst();
        if (entries.isEmpty()) {
            become(new SaveState.Saved(clock.instant()));
        } else {
            become(new SaveState.Saving(entries.size()));
            sendFirst();
        }
    }

    private void become(SaveState now) {
        state = now;
        watcher.accept(now);
    }

    private static Problem problem(Throwable failed) {
        Throwable cause =
                failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
        return cause instanceof Problem problem
                ? problem
                : new Problem(
                        "The last change could not be written to the library.",
                        "It is kept in this window.",
                        "Export a plan file to be safe, then try again.",
                        cause);
    }
}

package org.bcfplanner.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bcfplanner.change.Edit;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.store.Library;

/** A library with one plan in it, open in a session, as the window has them. */
final class OpenLibrary implements AutoCloseable {
    private final ExecutorService home =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Library library;
    private final PlanSession session;
    private final CellEdits edits;

    OpenLibrary(Path folder, Plan plan) {
        library = Library.open(folder);
        library.add(plan, "", "Measure").join();
        edits = new CellEdits(plan);
        session = new PlanSession(plan, library, home, Clock.systemUTC(), "");
    }

    /** Reads the plan anew. */
    Plan load() {
        return library.load(session.plan().id());
    }

    /** Changes another cell each time and returns once the session has been told that it is on disk. */
    void editOneCell() throws Exception {
        CompletableFuture<Void> saved = new CompletableFuture<>();
        Edit edit = edits.next();
        home.execute(() -> {
            Runnable[] stop = {() -> {}};
            stop[0] = session.watch(new PlanSession.Watcher() {
                @Override
                public void saveStateChanged(SaveState state) {
                    if (state instanceof SaveState.Saved) {
                        stop[0].run();
                        saved.complete(null);
                    } else if (state instanceof SaveState.NotSaved failed) {
                        saved.completeExceptionally(failed.problem());
                    }
                }
            });
            session.apply(edit);
        });
        saved.get(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        home.shutdown();
        library.close();
    }
}

package org.bcfplanner.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.store.Library;

/**
 * A library with one plan in it, open in a session that belongs to the thread that measures, as the window's belongs to
 * the window's: it hands an edit on to the library's thread and goes on with what comes back.
 */
final class OpenLibrary implements AutoCloseable {
    private static final long PATIENCE = 60;

    private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
    private final Library library;
    private final PlanSession session;
    private final CellEdits edits;

    OpenLibrary(Path folder, Plan plan) {
        library = Library.open(folder);
        library.add(plan, "", "Measure").join();
        edits = new CellEdits(plan);
        session = new PlanSession(plan, library, home::add, Clock.systemUTC(), "");
    }

    /** Reads the plan anew. */
    Plan load() {
        return library.load(session.plan().id());
    }

    /** The bytes of its file. */
    long size() {
        return library.size();
    }

    /** Changes another cell each time and returns once the session has been told that it is on disk. */
    void editOneCell() throws Exception {
        session.apply(edits.next());
        while (!(session.saveState() instanceof SaveState.Saved)) {
            Runnable task = home.poll(PATIENCE, TimeUnit.SECONDS);
            if (task == null) {
                throw new TimeoutException("not saved after " + PATIENCE + " s");
            }
            task.run();
            if (session.saveState() instanceof SaveState.NotSaved failed) {
                throw failed.problem();
            }
        }
    }

    @Override
    public void close() {
        library.close();
    }
}

package org.bcfplanner.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.kit.Theme;
import org.bcfplanner.ui.narrative.NarrativeSection;

/** A chapter of a plan in a window of 1440 x 900, written in by keys. */
final class Writing implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PlanSession session;
    private final NarrativeSection section;
    private final Scene scene;
    private final Stage stage;
    private int typed;

    Writing(Plan plan) {
        session = new PlanSession(
                plan, entry -> CompletableFuture.completedFuture(null), Runnable::run, Clock.systemUTC(), "");
        section = Toolkit.on(
                () -> new NarrativeSection(session, IdSource.seeded(2), Map.of(), (name, then) -> {}, 1, () -> {}));
        scene = Toolkit.on(() -> new Scene((Parent) section.view(), 1440, 900));
        stage = Toolkit.on(Stage::new);
        Toolkit.run(() -> {
            Theme.apply(scene);
            stage.setScene(scene);
            stage.show();
            layOut();
            scene.lookup("#chapter-text .prose-area").requestFocus();
        });
    }

    int words() {
        return new Prose(session.plan().passages().stream().toList()).words();
    }

    /** Types a letter, or the blank after a word of five, and returns when the window is laid out with it: the CPU time of the toolkit's thread. */
    long typeUntilShown() {
        return Toolkit.on(() -> {
            Node text = scene.getFocusOwner();
            String letter = ++typed % 6 == 0 ? " " : "x";
            long start = THREADS.getCurrentThreadCpuTime();
            Event.fireEvent(
                    text, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            layOut();
            return THREADS.getCurrentThreadCpuTime() - start;
        });
    }

    /** Types a letter, then hands it on as a pause does, until the window is laid out with it; CPU time. */
    long keepUntilShown() {
        typeUntilShown();
        return Toolkit.on(() -> {
            Plan before = session.plan();
            long start = THREADS.getCurrentThreadCpuTime();
            section.commitPending();
            layOut();
            long time = THREADS.getCurrentThreadCpuTime() - start;
            if (session.plan().equals(before)) {
                throw new IllegalStateException("what was typed did not reach the plan");
            }
            return time;
        });
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            section.close();
            stage.hide();
        });
    }
}

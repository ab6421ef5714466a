package org.bcfplanner.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Edit;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.finance.FinanceSection;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Theme;

/** The table of investment lines of a plan, in a window of 1440 x 900. */
final class Table implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double ROW = 28;
    private static final int FIRST_FIGURE = 3;

    private final IdSource ids = IdSource.seeded(2);
    private final PlanSession session;
    private final FinanceSection section;
    private final Scene scene;
    private final Stage stage;
    private final Grid<?> grid;
    private final CellEdits edits;
    private int pasted;

    Table(Plan plan) {
        edits = new CellEdits(plan);
        session = new PlanSession(
                plan, entry -> CompletableFuture.completedFuture(null), Runnable::run, Clock.systemUTC(), "");
        section = Toolkit.on(() -> new FinanceSection(session, ids, new Dialogs(), Settings.inMemory(), 1, () -> {}));
        scene = Toolkit.on(() -> new Scene((Parent) section.view(), 1440, 900));
        stage = Toolkit.on(Stage::new);
        Toolkit.run(() -> {
            Theme.apply(scene);
            stage.setScene(scene);
            stage.show();
            layOut();
        });
        grid = (Grid<?>) Toolkit.on(() -> scene.lookup("#investment-lines"));
    }

    int rows() {
        return grid.sheet().rows().size();
    }

    /** Applies an edit and returns when the table is laid out with it; timed on the toolkit's thread. */
    long editUntilShown() {
        return Toolkit.on(() -> {
            Edit edit = edits.next();
            long start = System.nanoTime();
            session.apply(edit);
            layOut();
            return System.nanoTime() - start;
        });
    }

    /**
     * Pastes a block of other amounts at the first line's first figure, by keys, and returns when the table is laid out
     * with them; timed on the toolkit's thread.
     */
    long pasteUntilShown(int height, int width) {
        return Toolkit.on(() -> {
            pasted++;
            ClipboardContent content = new ClipboardContent();
            content.putString(block(height, width));
            Clipboard.getSystemClipboard().setContent(content);
            grid.enter();
            grid.select(new Cell(grid.sheet().rows().get(1).id(), grid.columns().get(FIRST_FIGURE).id()));
            Plan before = session.plan();
            long start = System.nanoTime();
            Event.fireEvent(grid, key(KeyCode.V));
            layOut();
            long time = System.nanoTime() - start;
            int changed = Diff.between(before, session.plan()).changes().size();
            if (changed < height) {
                throw new IllegalStateException("a paste of " + height + " rows changed " + changed + " lines");
            }
            return time;
        });
    }

    private String block(int height, int width) {
        return IntStream.range(0, height)
                .mapToObj(row -> IntStream.range(0, width)
                        .mapToObj(column -> "£" + (1_000_000L + 10_000L * pasted + 10L * row + column))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
    }

    /** Scrolls by three rows in each of so many frames; the CPU time of the toolkit's thread from frame to frame. */
    Times scroll(int frames) throws Exception {
        CompletableFuture<long[]> done = new CompletableFuture<>();
        long[] times = new long[frames];
        Toolkit.run(() -> new AnimationTimer() {
            private int frame = -1;
            private long before;

            @Override
            public void handle(long now) {
                long cpu = THREADS.getCurrentThreadCpuTime();
                if (frame >= 0) {
                    times[frame] = cpu - before;
                }
                if (++frame == frames) {
                    stop();
                    done.complete(times);
                    return;
                }
                before = cpu;
                Event.fireEvent(grid, wheel(-3 * ROW));
            }
        }.start());
        return new Times(done.get(120, TimeUnit.SECONDS));
    }

    private ScrollEvent wheel(double deltaY) {
        Point2D place = grid.localToScene(300, 300);
        PickResult pick = new PickResult(grid, place.getX(), place.getY());
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                place.getX(),
                place.getY(),
                place.getX(),
                place.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                deltaY,
                0,
                deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                pick);
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

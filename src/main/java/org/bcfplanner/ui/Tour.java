package org.bcfplanner.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.ui.kit.Pulses;

/**
 * Goes through every section of the open plan, types an amount and takes it back, and exports both documents: what shows
 * that an installed program works, and what teaches a cache which classes a session needs.
 */
final class Tour {
    private static final String AMOUNTS = "Finance";

    private final OpenPlan open;
    private final Desk desk;
    private final Scene scene;
    private final Path folder;
    private final Runnable end;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    /**
     * @param folder where the documents go
     * @param end    run when all was seen and what was typed is on disk
     */
    Tour(Desk desk, OpenPlan open, Scene scene, Path folder, Runnable end) {
        this.desk = desk;
        this.open = open;
        this.scene = scene;
        this.folder = folder;
        this.end = end;
    }

    void begin() {
        for (String section : open.shell().page().names()) {
            steps.add(() -> open.shell().open(section));
            if (section.equals(AMOUNTS)) {
                steps.add(() -> type("1"));
                steps.add(() -> press(KeyCode.ENTER));
                steps.add(open::undo);
            }
        }
        next();
    }

    private void next() {
        Runnable step = steps.poll();
        if (step == null) {
            export();
            return;
        }
        step.run();
        Pulses.afterDrawn(scene, this::next);
    }

    private void export() {
        Plan plan = open.session().plan();
        Submission submission = desk.tools().submission(plan, Bound.MAX, Standing.DRAFT);
        desk.background()
                .run(
                        () -> {
                            desk.tools()
                                    .writers()
                                    .document()
                                    .write(
                                            plan,
                                            submission,
                                            ReviewNotes.BESIDE_THE_TEXT,
                                            folder.resolve("part-1.docx"));
                            desk.tools().writers().workbook().write(plan, submission, folder.resolve("part-2.xlsx"));
                            return plan;
                        },
                        done -> desk.whenSaved(end),
                        desk.dialogs()::tell);
    }

    private void press(KeyCode code) {
        Node focused = scene.getFocusOwner();
        if (focused != null) {
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
        }
    }

    private void type(String character) {
        Node focused = scene.getFocusOwner();
        if (focused != null) {
            focused.fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }
}

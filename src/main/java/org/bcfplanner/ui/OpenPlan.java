package org.bcfplanner.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The plan that is open: its session, its frame, and what can be done with it as a whole. */
final class OpenPlan {
    private final Desk desk;
    private final PlanSession session;
    private Shell shell;

    /** @param actions what the window can do */
    OpenPlan(Desk desk, PlanSession session, List<Action> actions, double scale) {
        this.desk = desk;
        this.session = session;
        this.shell = frame(actions, scale);
    }

    PlanSession session() {
        return session;
    }

    Shell shell() {
        return shell;
    }

    /** Makes the frame anew in another text size; it shows the same section. */
    void rebuild(List<Action> actions, double scale) {
        Shell old = shell;
        old.close();
        shell = frame(actions, scale);
        shell.open(old.shownName());
    }

    void close() {
        shell.close();
    }

    void undo() {
        if (shell.commitPending()) {
            session.undo();
        }
    }

    void redo() {
        if (shell.commitPending()) {
            session.redo();
        }
    }

    void rename() {
        PlanDialogs.rename(desk.dialogs(), session);
    }

    void nameVersion() {
        desk.whenSaved(() -> VersionDialog.ask(desk, session.plan(), shell::confirm));
    }

    void savePlanFile() {
        if (shell.commitPending()) {
            desk.files()
                    .save("Save a plan file", fileName(), "BCF plan", "bcfplan")
                    .ifPresent(file ->
                            write("Saving the plan file", file, desk.tools().files()::write));
        }
    }

    void export() {
        if (shell.commitPending()) {
            PlanDialogs.export(
                    desk.dialogs(),
                    basis -> desk.files()
                            .save("Export the workbook", fileName() + " Part 2", "Excel workbook", "xlsx")
                            .ifPresent(file -> write(
                                    "Exporting the workbook",
                                    file,
                                    (plan, place) -> desk.tools().workbook().write(plan, basis, place))));
        }
    }

    /**
     * Runs {@code next} once every edit is on disk. Where one cannot be written {@code failed} is told, and where an
     * edit under way cannot be ended its reason is on the screen.
     */
    void whenSaved(Runnable next, Consumer<Problem> failed) {
        if (!shell.commitPending()) {
            return;
        }
        switch (session.saveState()) {
            case SaveState.Saved ignored -> next.run();
            case SaveState.NotSaved problem -> failed.accept(problem.problem());
            case SaveState.Saving ignored -> onceSettled(() -> whenSaved(next, failed));
        }
    }

    Optional<Problem> unsaved() {
        return session.saveState() instanceof SaveState.NotSaved failed
                ? Optional.of(failed.problem())
                : Optional.empty();
    }

    private void onceSettled(Runnable next) {
        Runnable[] stop = {() -> {}};
        stop[0] = session.watch(new PlanSession.Watcher() {
            @Override
            public void saveStateChanged(SaveState state) {
                if (!(state instanceof SaveState.Saving)) {
                    stop[0].run();
                    next.run();
                }
            }
        });
    }

    private Shell frame(List<Action> actions, double scale) {
        Frame around = new Frame();
        Shell frame = new Shell(
                session,
                Sections.of(session, desk.tools().ids(), desk.dialogs(), desk.tools().settings(), scale, around),
                actions,
                scale);
        around.shell = frame;
        return frame;
    }

    /** The frame as its sections see it: there once it is made. */
    private static final class Frame implements Sections.Around {
        private @Nullable Shell shell;

        @Override
        public void selectionChanged() {
            if (shell != null) {
                shell.selectionChanged();
            }
        }

        @Override
        public void go(Section section, Runnable then) {
            if (shell != null) {
                shell.go(section, then);
            }
        }
    }

    private void write(String title, Path file, BiConsumer<Plan, Path> writer) {
        Plan plan = session.plan();
        desk.longWork()
                .run(
                        title,
                        "A file that is there already stays as it is until the new one is whole.",
                        () -> {
                            writer.accept(plan, file);
                            return file;
                        },
                        written -> PlanDialogs.written(desk.dialogs(), written));
    }

    /** The plan's title without what file names cannot have. */
    private String fileName() {
        String name = session.plan()
                .details()
                .title()
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .strip();
        return name.isEmpty() ? "Plan" : name;
    }
}

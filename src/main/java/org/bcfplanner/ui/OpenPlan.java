package org.bcfplanner.ui;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.shell.PlanActions;

/** What can be done with the open plan as a whole. */
final class OpenPlan implements PlanActions {
    private final Desk desk;
    private final PlanSession session;

    OpenPlan(Desk desk, PlanSession session) {
        this.desk = desk;
        this.session = session;
    }

    @Override
    public void rename() {
        PlanDialogs.rename(desk.dialogs(), session);
    }

    @Override
    public void savePlanFile() {
        desk.files()
                .save("Save a plan file", fileName(), "BCF plan", "bcfplan")
                .ifPresent(file -> write(file, desk.tools().files()::write));
    }

    @Override
    public void export() {
        PlanDialogs.export(
                desk.dialogs(),
                basis -> desk.files()
                        .save("Export the workbook", fileName() + " Part 2", "Excel workbook", "xlsx")
                        .ifPresent(file -> write(
                                file, (plan, place) -> desk.tools().workbook().write(plan, basis, place))));
    }

    @Override
    public void close() {
        desk.whenSaved(desk::showWelcome);
    }

    private void write(Path file, BiConsumer<Plan, Path> writer) {
        Plan plan = session.plan();
        desk.background()
                .run(
                        () -> {
                            writer.accept(plan, file);
                            return file;
                        },
                        written -> PlanDialogs.written(desk.dialogs(), written),
                        desk.dialogs()::tell);
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

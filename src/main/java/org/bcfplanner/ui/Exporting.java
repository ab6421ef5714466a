package org.bcfplanner.ui;

import java.nio.file.Path;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.SubmissionName;
import org.bcfplanner.session.PlanSession;

/** The way from “Export” to the written document or workbook: what the checks say, how and where it is written, the writing. */
final class Exporting {
    private final Desk desk;
    private final PlanSession session;
    private final Runnable goToFirstError;

    Exporting(Desk desk, PlanSession session, Runnable goToFirstError) {
        this.desk = desk;
        this.session = session;
        this.goToFirstError = goToFirstError;
    }

    /** A draft is offered first; a final one is written only when no error stands. */
    void begin() {
        Plan plan = session.plan();
        desk.background()
                .run(
                        () -> desk.tools().submission(plan, Bound.MAX, Standing.DRAFT),
                        draft -> checked(plan, draft),
                        desk.dialogs()::tell);
    }

    private void checked(Plan plan, Submission draft) {
        if (!isOpen()) {
            return;
        }
        if (session.plan().equals(plan)) {
            ExportDialog.ask(desk.dialogs(), draft, goToFirstError, chosen -> write(plan, chosen));
        } else {
            begin();
        }
    }

    private boolean isOpen() {
        return desk.plan().filter(open -> open.session().equals(session)).isPresent();
    }

    private void write(Plan plan, ExportChoice chosen) {
        String name = SubmissionName.of(
                plan.details().title(), chosen.part(), chosen.submission().standing());
        String extension = chosen.part().extension();
        desk.files()
                .save(
                        "Export the " + chosen.thing(),
                        name.substring(0, name.length() - extension.length() - 1),
                        chosen.part().kind(),
                        extension)
                .ifPresent(file -> write(plan, chosen, file));
    }

    private void write(Plan plan, ExportChoice chosen, Path file) {
        PlanDialogs.write(desk, "Exporting the " + chosen.thing(), file, () -> {
            switch (chosen.part()) {
                case ONE -> desk.tools().writers().document().write(plan, chosen.submission(), chosen.notes(), file);
                case TWO -> desk.tools().writers().workbook().write(plan, chosen.submission(), file);
                case SUMMARY -> desk.tools().writers().summary().write(plan, chosen.submission(), file);
            }
        });
    }
}

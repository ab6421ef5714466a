package org.bcfplanner.ui;

import java.nio.file.Path;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.SubmissionName;
import org.bcfplanner.report.SubmissionPart;
import org.bcfplanner.session.PlanSession;

/** The way to the summary for a board: it is marked as a draft as long as an error stands, so there is nothing to ask. */
final class ExportingSummary {
    private final Desk desk;
    private final PlanSession session;

    ExportingSummary(Desk desk, PlanSession session) {
        this.desk = desk;
        this.session = session;
    }

    void begin() {
        Plan plan = session.plan();
        desk.background()
                .run(
                        () -> desk.tools().submission(plan, Bound.MAX, Standing.DRAFT),
                        draft -> checked(plan, draft),
                        desk.dialogs()::tell);
    }

    private void checked(Plan plan, Submission draft) {
        if (desk.plan().filter(open -> open.session().equals(session)).isEmpty()) {
            return;
        }
        Submission chosen = draft.assessment().errors().isEmpty() ? draft.as(Standing.FINAL) : draft;
        String name = SubmissionName.of(plan.details().title(), SubmissionPart.SUMMARY, chosen.standing());
        desk.files()
                .save(
                        "Export the summary for the board",
                        name.substring(0, name.length() - ".pdf".length()),
                        SubmissionPart.SUMMARY.kind(),
                        SubmissionPart.SUMMARY.extension())
                .ifPresent(file -> write(plan, chosen, file));
    }

    private void write(Plan plan, Submission chosen, Path file) {
        PlanDialogs.write(
                desk,
                "Exporting the summary",
                file,
                () -> desk.tools().writers().summary().write(plan, chosen, file));
    }
}

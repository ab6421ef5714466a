package org.bcfplanner.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.strategy.BoardPaper;
import org.bcfplanner.report.strategy.BoardPapers;
import org.bcfplanner.report.strategy.BoardPapers.BoardFile;
import org.bcfplanner.session.PlanSession;

/** The way to what a plan says to its board: which paper, in which columns, as a draft or the final one, the writing. */
final class ExportingForBoard {
    private final Desk desk;
    private final PlanSession session;
    private final Runnable goToFirstError;

    ExportingForBoard(Desk desk, PlanSession session, Runnable goToFirstError) {
        this.desk = desk;
        this.session = session;
        this.goToFirstError = goToFirstError;
    }

    /** Whether the plan has anything for a board. */
    static boolean isAbout(Plan plan) {
        return BoardPapers.hasReport(plan, edition(plan))
                || !BoardPapers.withActions(plan).isEmpty();
    }

    /** Whether a plan is made for its board, so that nothing else is exported of it. */
    static boolean isUsual(Plan plan) {
        return BoardPapers.areUsual(edition(plan));
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
        if (!session.plan().equals(plan)) {
            begin();
            return;
        }
        BoardExportDialog.ask(
                desk.dialogs(),
                new BoardExportDialog.Offer(
                        draft, files(plan), edition(plan).strategy().sets()),
                goToFirstError,
                (file, standing) -> write(plan, file, standing));
    }

    /** All papers; those of objectives as workbooks too. */
    private static List<BoardFile> files(Plan plan) {
        Edition edition = edition(plan);
        LocalDate on = BoardPapers.reportDate(plan).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        List<BoardFile> files = new ArrayList<>();
        for (BoardFile each : BoardPapers.all(plan, edition, BoardPaper.OWN_COLUMNS, on)) {
            files.add(each);
            if (each.paper() instanceof BoardPaper.Template) {
                files.add(new BoardFile(each.paper(), each.label(), "xlsx"));
            }
        }
        return files;
    }

    private static Edition edition(Plan plan) {
        return Editions.get(plan.details().edition());
    }

    private void write(Plan plan, BoardFile chosen, Standing standing) {
        String name = chosen.name(plan, standing);
        desk.files()
                .save(
                        "Export: " + chosen.label(),
                        name.substring(0, name.length() - chosen.extension().length() - 1),
                        BoardExportDialog.kind(chosen.extension()),
                        chosen.extension())
                .ifPresent(file -> write(plan, chosen, standing, file));
    }

    private void write(Plan plan, BoardFile chosen, Standing standing, Path file) {
        PlanDialogs.write(
                desk,
                "Exporting: " + chosen.label(),
                file,
                () -> desk.tools().writers().board().write(plan, chosen.paper(), standing, file));
    }
}

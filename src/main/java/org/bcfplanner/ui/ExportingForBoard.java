package org.bcfplanner.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.compare.board.BoardChanges;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.strategy.BoardPaper;
import org.bcfplanner.report.strategy.BoardPapers;
import org.bcfplanner.report.strategy.BoardPapers.BoardFile;
import org.bcfplanner.session.NamedVersion;
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
                        () -> new Asked(
                                desk.tools().submission(plan, Bound.MAX, Standing.DRAFT),
                                desk.store().versions(plan.id())),
                        asked -> checked(plan, asked),
                        desk.dialogs()::tell);
    }

    private record Asked(Submission draft, List<NamedVersion> versions) {}

    private void checked(Plan plan, Asked asked) {
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
                        asked.draft(), files(plan), edition(plan).strategy().sets(), asked.versions()),
                goToFirstError,
                chosen -> choosePlace(plan, chosen));
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

    private void choosePlace(Plan plan, BoardExportDialog.Chosen chosen) {
        String extension = chosen.file().extension();
        String name = chosen.file().name(plan, chosen.standing());
        desk.files()
                .save(
                        "Export: " + chosen.file().label(),
                        name.substring(0, name.length() - extension.length() - 1),
                        BoardExportDialog.kind(extension),
                        extension)
                .ifPresent(file -> write(plan, chosen, file));
    }

    private void write(Plan plan, BoardExportDialog.Chosen chosen, Path file) {
        PlanDialogs.write(
                desk,
                "Exporting: " + chosen.file().label(),
                file,
                () -> desk.tools().writers().board().write(plan, paper(plan, chosen), chosen.standing(), file));
    }

    /** The version that the board saw is read from the library while the file is written. */
    private BoardPaper paper(Plan plan, BoardExportDialog.Chosen chosen) {
        NamedVersion seen = chosen.since();
        if (seen == null || !(chosen.file().paper() instanceof BoardPaper.Report report)) {
            return chosen.file().paper();
        }
        Plan then = desk.store().at(plan.id(), seen.editNumber());
        return new BoardPaper.Report(
                report.columns(), Optional.of(new BoardPaper.SinceLast(seen.name(), BoardChanges.between(then, plan))));
    }
}

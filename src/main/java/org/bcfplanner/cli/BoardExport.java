package org.bcfplanner.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.compare.board.BoardChanges;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.strategy.BoardPaper;
import org.bcfplanner.report.strategy.BoardPapers;
import org.bcfplanner.session.BoardWriter;

/** What is exported of a plan for its board: as its file is named and its options say. */
final class BoardExport {
    private static final String NOTHING = "Nothing was written.";

    private final Plan plan;
    private final Edition edition;
    private final BoardOptions options;
    private final Standing standing;
    private final Optional<BoardPaper.SinceLast> since;
    private final BoardWriter writer;

    /** @param seen the state that the board saw last, where it is to be told what has changed since */
    BoardExport(
            Plan plan,
            Edition edition,
            BoardOptions options,
            Optional<Plan> seen,
            Standing standing,
            BoardWriter writer) {
        this.plan = plan;
        this.edition = edition;
        this.options = options;
        this.standing = standing;
        this.since = seen.map(this::since);
        this.writer = writer;
    }

    private BoardPaper.SinceLast since(Plan seen) {
        if (!seen.id().equals(plan.id())) {
            throw new Problem(
                    "“" + options.since + "” is a state of “" + seen.details().title() + "”, not of “" + title() + "”.",
                    NOTHING,
                    "Give a version or a file of the plan that is exported.");
        }
        return new BoardPaper.SinceLast(Objects.requireNonNull(options.since), BoardChanges.between(seen, plan));
    }

    /** All that there is, for a folder; of one objective its document and its workbook. */
    List<Exported> all() {
        requireColumns();
        if (options.objective != null) {
            BoardPaper.Template template =
                    new BoardPaper.Template(objective(options.objective).id(), options.columns);
            return Stream.of("docx", "xlsx")
                    .map(extension -> BoardPapers.template(plan, edition, template, extension))
                    .map(this::exported)
                    .toList();
        }
        requireSomething();
        return BoardPapers.all(plan, edition, options.columns, day()).stream()
                .map(this::exported)
                .toList();
    }

    /** The one that a file of this name is. */
    Exported one(Path file) {
        requireColumns();
        BoardPaper paper = paper(file);
        return new Exported("", place -> writer.write(plan, paper, standing, place));
    }

    private BoardPaper paper(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (options.objective != null) {
            return new BoardPaper.Template(objective(options.objective).id(), options.columns);
        }
        if (name.endsWith(".xlsx")) {
            throw new Problem(
                    "The board's side of a plan has no workbook as a whole.",
                    NOTHING,
                    "Each objective has one: give --objective. " + listed());
        }
        if (name.endsWith(".pdf")) {
            requireSomething();
            return new BoardPaper.OnePage(day());
        }
        if (!name.endsWith(".docx")) {
            throw new Problem(
                    "“" + file + "” does not say what to write.",
                    NOTHING,
                    "Give a folder, or a file with a name that ends in .docx for the report or .pdf for timeline and"
                            + " indicators; with --objective, .docx or .xlsx.");
        }
        if (!BoardPapers.hasReport(plan, edition)) {
            throw new Problem("“" + title() + "” holds no report to its board.", NOTHING, listed());
        }
        return new BoardPaper.Report(options.columns, since);
    }

    private Exported exported(BoardPapers.BoardFile file) {
        BoardPaper paper = file.paper() instanceof BoardPaper.Report report
                ? new BoardPaper.Report(report.columns(), since)
                : file.paper();
        return new Exported(file.name(plan, standing), place -> writer.write(plan, paper, standing, place));
    }

    /** The day asked for, or that of the report, or today. */
    private LocalDate day() {
        return options.on != null ? options.on : BoardPapers.reportDate(plan).orElseGet(LocalDate::now);
    }

    private Objective objective(String named) {
        List<Objective> found = plan.objectives().stream()
                .filter(each -> each.code().strip().equalsIgnoreCase(named.strip())
                        || each.id().toString().equals(named))
                .toList();
        if (found.isEmpty()) {
            throw new Problem("No objective of “" + title() + "” has the code “" + named + "”.", NOTHING, listed());
        }
        if (found.size() > 1) {
            throw new Problem(
                    found.size() + " objectives of “" + title() + "” have the code “" + named + "”.",
                    NOTHING,
                    "Give each a code of its own.");
        }
        requireContent(found.getFirst());
        return found.getFirst();
    }

    private void requireContent(Objective objective) {
        StrategyTree tree = plan.strategy();
        if (tree.actions(objective.id()).isEmpty()
                && tree.indicators(objective.id()).isEmpty()) {
            throw new Problem(
                    "Objective " + objective.code() + " has no actions and no indicators yet.", NOTHING, listed());
        }
    }

    private void requireColumns() {
        List<String> keys = edition.strategy().sets().stream()
                .map(StrategyTables.ColumnSet::key)
                .toList();
        if (!options.columns.isBlank() && !keys.contains(options.columns)) {
            throw new Problem(
                    "There is no set of columns “" + options.columns + "”.",
                    NOTHING,
                    keys.isEmpty() ? "Its edition has none." : "There are " + String.join(" and ", keys) + ".");
        }
    }

    private void requireSomething() {
        if (!BoardPapers.hasReport(plan, edition) && plan.objectives().isEmpty()) {
            throw new Problem(
                    "“" + title() + "” holds no report to its board, no objectives and no actions.", NOTHING, "");
        }
    }

    private String title() {
        return plan.details().title();
    }

    /** What there is to choose from. */
    private String listed() {
        List<Objective> withActions = BoardPapers.withActions(plan);
        if (!withActions.isEmpty()) {
            return "There are actions for "
                    + withActions.stream().map(BoardExport::called).collect(joining(", ")) + ".";
        }
        return plan.objectives().isEmpty() ? "It has no objectives yet." : "None of its objectives has actions yet.";
    }

    private static String called(Objective objective) {
        return objective.code().isBlank() ? objective.heading() : objective.code();
    }
}

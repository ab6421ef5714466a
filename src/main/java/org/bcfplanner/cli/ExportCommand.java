package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.SubmissionName;
import org.bcfplanner.report.SubmissionPart;
import org.bcfplanner.report.strategy.BoardPapers;
import org.bcfplanner.session.Writers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Write the narrative of the submission (Part 1) as a Word document, metrics and finance (Part 2) as a workbook, or"
                    + " a summary on one page for a board as a PDF, as the file is named; into a folder all three.",
            "Of a strategy it is the report to the board (.docx) or timeline and indicators on one page (.pdf); with --objective"
                    + " the reporting template of one objective (.docx or .xlsx).",
            "It is a draft, and says so, unless --final is given and nothing stands in the way."
        })
final class ExportCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PLAN", description = "Title or id of a plan in the library, or a plan file.")
    private String plan = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE|DIR",
            description = {
                "The document (.docx), workbook (.xlsx) or page (.pdf) to write,",
                "or a folder for all there are, which get the plan's title as their names, and DRAFT."
            })
    private Path file = Path.of("");

    @Option(
            names = "--basis",
            paramLabel = "min|max",
            defaultValue = "MAX",
            description = "Which end of each range goes where the official sheet has room for one figure (max).")
    private Bound basis = Bound.MAX;

    @Option(
            names = "--with-notes",
            description = "Put the notes of reviewers beside the text, as comments (Part 1 only).")
    private boolean withNotes;

    @Mixin
    private BoardOptions board = new BoardOptions();

    @Option(names = "--final", description = "Write the one to submit; refused while the plan has errors.")
    private boolean asFinal;

    ExportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        boolean intoFolder = Files.isDirectory(file);
        Plan exported = context.plan(plan);
        Submission submission = context.tools().submission(exported, basis, asFinal ? Standing.FINAL : Standing.DRAFT);
        List<Exported> files = files(exported, submission, intoFolder);
        if (!submission.refusedFor().isEmpty()) {
            refuse(submission.refusedFor());
            return CommandLineProgram.PLAN_HAS_ERRORS;
        }
        for (Exported each : files) {
            Path target = intoFolder ? file.resolve(each.name()) : file;
            each.write().accept(target);
            if (intoFolder) {
                say(target.toString());
            }
        }
        if (!intoFolder && !SubmissionName.saysItsStanding(file.getFileName().toString(), submission.standing())) {
            say("“" + file + "” is a draft: its pages say DRAFT, its name does not.");
        }
        return CommandLineProgram.DONE;
    }

    private List<Exported> files(Plan exported, Submission submission, boolean intoFolder) {
        Writers writers = context.tools().writers();
        Optional<Edition> edition = Editions.find(exported.details().edition());
        if (edition.isPresent() && (board.areGiven() || BoardPapers.areUsual(edition.get()))) {
            requireNoNotes("Leave --with-notes out.");
            BoardExport export = new BoardExport(
                    exported,
                    edition.get(),
                    board,
                    Optional.ofNullable(board.since).map(context::plan),
                    submission.standing(),
                    writers.board());
            return intoFolder ? export.all() : List.of(export.one(file));
        }
        ReviewNotes notes = withNotes ? ReviewNotes.BESIDE_THE_TEXT : ReviewNotes.LEFT_OUT;
        SubmissionExport export = new SubmissionExport(exported, edition, submission, notes, writers);
        if (intoFolder) {
            return export.all();
        }
        if (withNotes
                && SubmissionPart.of(file.toString())
                        .filter(SubmissionPart.ONE::equals)
                        .isEmpty()) {
            requireNoNotes("Give the file a name that ends in .docx.");
        }
        return List.of(export.one(file));
    }

    private void requireNoNotes(String advice) {
        if (withNotes) {
            throw new Problem("Notes of reviewers go into the Word document of Part 1 only.", "", advice);
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private void refuse(List<FoundIssue> errors) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("bcf: " + (errors.size() == 1 ? "1 error stands" : errors.size() + " errors stand")
                + " in the way of a final export. Nothing was written; without --final it is exported as a draft.");
        for (FoundIssue each : errors) {
            err.println("  " + CommandLineProgram.oneLine(each.rule() + "  " + each.where() + ": " + each.what()));
        }
        err.flush();
    }
}

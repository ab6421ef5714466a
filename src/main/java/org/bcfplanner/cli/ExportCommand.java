package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.SubmissionName;
import org.bcfplanner.report.SubmissionPart;
import picocli.CommandLine.Command;
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
                "The document (.docx), workbook (.xlsx) or summary (.pdf) to write,",
                "or a folder for all three, which get the plan's title as their names, and DRAFT."
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

    @Option(names = "--final", description = "Write the one to submit; refused while the plan has errors.")
    private boolean asFinal;

    ExportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        boolean intoFolder = Files.isDirectory(file);
        List<SubmissionPart> parts = intoFolder ? List.of(SubmissionPart.values()) : List.of(named());
        if (withNotes && !parts.contains(SubmissionPart.ONE)) {
            throw new Problem(
                    "Notes of reviewers go into the Word document only.",
                    "",
                    "Give the file a name that ends in .docx.");
        }
        Plan exported = context.plan(plan);
        Submission submission = context.tools().submission(exported, basis, asFinal ? Standing.FINAL : Standing.DRAFT);
        if (!submission.refusedFor().isEmpty()) {
            refuse(submission.refusedFor());
            return CommandLineProgram.PLAN_HAS_ERRORS;
        }
        for (SubmissionPart part : parts) {
            String name = SubmissionName.of(exported.details().title(), part, submission.standing());
            Path target = intoFolder ? file.resolve(name) : file;
            write(part, exported, submission, target);
            if (intoFolder) {
                say(target.toString());
            }
        }
        if (!intoFolder && !SubmissionName.saysItsStanding(file.getFileName().toString(), submission.standing())) {
            say("“" + file + "” is a draft: its pages say DRAFT, its name does not.");
        }
        return CommandLineProgram.DONE;
    }

    /** What the name of the file asks for. */
    private SubmissionPart named() {
        return SubmissionPart.of(file.toString())
                .orElseThrow(() -> new Problem(
                        "“" + file + "” does not say what to write.",
                        "",
                        "Give a folder, or a file with a name that ends in .docx, .xlsx or .pdf."));
    }

    private void write(SubmissionPart part, Plan exported, Submission submission, Path target) {
        switch (part) {
            case ONE ->
                context.tools()
                        .writers()
                        .document()
                        .write(
                                exported,
                                submission,
                                withNotes ? ReviewNotes.BESIDE_THE_TEXT : ReviewNotes.LEFT_OUT,
                                target);
            case TWO -> context.tools().writers().workbook().write(exported, submission, target);
            case SUMMARY -> context.tools().writers().summary().write(exported, submission, target);
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

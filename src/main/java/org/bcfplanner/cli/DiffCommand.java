package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.changes.ChangeReport;
import org.bcfplanner.session.PlanFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Say in words what changed from one state of a plan to another, or write it down for a board.",
            "Exit code 1 where something differs."
        })
final class DiffCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "A",
            description =
                    "Title or id of a plan in the library, one of its named versions as PLAN@VERSION, or a plan file.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The same, for the later state.")
    private String after = "";

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (text).")
    private @Nullable Form format;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description =
                    "The change report to write, as a document (.docx) or a workbook (.xlsx); then only the sentence is"
                            + " printed, unless a format is given.")
    private @Nullable Path file;

    /** How the differences are printed. */
    enum Form {
        /** For people; may change. */
        text,
        json
    }

    DiffCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plan old = context.plan(before);
        Plan now = context.plan(after);
        ChangeReport report = ChangeReport.of(old, from(before), now, from(after));
        if (file != null) {
            context.tools().writers().changes().write(report, file);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(printed(report));
        out.flush();
        return report.comparison().isEmpty() ? CommandLineProgram.DONE : CommandLineProgram.DIFFERENT;
    }

    private String printed(ChangeReport report) {
        if (format == null && file != null) {
            return report.comparison().sentence() + "\n";
        }
        return format == Form.json ? DiffJson.render(report) : DiffText.render(report);
    }

    private static String from(String name) {
        if (name.endsWith(PlanFiles.EXTENSION)) {
            return String.valueOf(Context.path(name).getFileName());
        }
        int cut = name.lastIndexOf(Context.VERSION);
        return cut <= 0 ? "in the library" : "version “" + name.substring(cut + 1) + "”";
    }
}

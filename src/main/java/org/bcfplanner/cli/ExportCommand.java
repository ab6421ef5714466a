package org.bcfplanner.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.finance.Bound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the finance part of the submission (Part 2) as a workbook.")
final class ExportCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "PLAN", description = "Title or id of a plan in the library, or a plan file.")
    private String plan = "";

    @Option(names = "--to", required = true, paramLabel = "FILE.xlsx", description = "The workbook to write.")
    private Path file = Path.of("");

    @Option(
            names = "--basis",
            paramLabel = "min|max",
            defaultValue = "MAX",
            description = "Which end of each range goes where the official sheet has room for one figure (max).")
    private Bound basis = Bound.MAX;

    ExportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new Problem(
                    "“" + file + "” does not say what to write.", "", "Give the file a name that ends in .xlsx.");
        }
        context.tools().workbook().write(context.plan(plan), basis, file);
        return CommandLineProgram.DONE;
    }
}

package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bcfplanner.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "show", mixinStandardHelpOptions = true, description = "Print a part of a plan.")
final class ShowCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PLAN", description = "Title or id of a plan in the library, or a plan file.")
    private String plan = "";

    @Parameters(index = "1", paramLabel = "PART", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Part part = Part.details;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Form format = Form.table;

    /** What can be shown, as it is typed. */
    enum Part {
        details,
        schemes,
        lines,
        pool,
        contributions,
        contingency,
        spend,
        reconciliation,
        risks,
        matrix,
        metrics,
        narrative,
        conditions,
        signoff,
        documents,
        actions,
        indicators,
        report
    }

    /** How it is printed, as it is typed. */
    enum Form {
        table,
        tsv,
        json
    }

    ShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plan shown = context.plan(plan);
        Listing listing = switch (part) {
            case details -> ShowDetails.of(shown);
            case schemes -> ShowSchemes.of(shown);
            case lines -> ShowLines.of(shown);
            case pool -> ShowPool.of(shown);
            case contributions -> ShowContributions.of(shown);
            case contingency -> ShowContingency.of(shown);
            case spend -> ShowSpend.of(shown);
            case reconciliation -> ShowReconciliation.of(shown);
            case risks -> ShowRisks.of(shown);
            case matrix -> ShowMatrix.of(shown);
            case metrics -> ShowMetrics.of(shown);
            case narrative -> ShowNarrative.of(shown);
            case conditions -> ShowConditions.of(shown);
            case signoff -> ShowSignatures.of(shown);
            case documents -> ShowDocuments.of(shown);
            case actions -> ShowActions.of(shown);
            case indicators -> ShowIndicators.of(shown);
            case report -> ShowReport.of(shown);
        };
        PrintWriter out = spec.commandLine().getOut();
        out.print(Format.valueOf(format.name().toUpperCase(Locale.ROOT)).render(listing));
        out.flush();
        return CommandLineProgram.DONE;
    }
}

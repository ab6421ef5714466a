package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PastAsked;
import org.bcfplanner.session.PastEdit;
import org.bcfplanner.session.PlanStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = {
            "List what was done to a plan of the library, the last edit first: when, by whom and what changed.",
            "A plan file has no history."
        })
final class HistoryCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PLAN", description = "Title or id of a plan in the library.")
    private String plan = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many edits (${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private ShowCommand.Form format = ShowCommand.Form.table;

    HistoryCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (plan.endsWith(".bcfplan")) {
            throw new Problem(
                    "A plan file holds a plan as it is now and no history.",
                    "",
                    "Give the title or the id of a plan in the library: “bcf list” shows them.");
        }
        if (limit < 1) {
            throw new Problem("--limit " + limit + " would list nothing.", "", "Give a number from 1.");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(Format.valueOf(format.name().toUpperCase(Locale.ROOT)).render(context.inLibrary(this::listing)));
        out.flush();
        return CommandLineProgram.DONE;
    }

    private Listing listing(PlanStore store) {
        Plan now = store.load(Context.one(store, plan).id());
        List<PastEdit> edits = store.history(now.id(), PastAsked.ALL, limit);
        return HistoryListing.of(now, edits);
    }
}

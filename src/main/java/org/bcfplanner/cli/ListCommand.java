package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.PlanSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "List the plans of the library, the last changed first: id, edition, version, time, title, state.",
            "With --bin those of the bin, the last that came there first, and behind the state the time they came."
        })
final class ListCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--bin", description = "List what is in the bin instead.")
    private boolean bin;

    ListCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        context.inLibrary(bin ? PlanStore::bin : PlanStore::plans)
                .forEach(plan -> out.println(String.join("\t", values(plan))));
        return CommandLineProgram.DONE;
    }

    private static List<String> values(PlanSummary plan) {
        List<String> values = new ArrayList<>(List.of(
                plan.id().toString(),
                plan.edition(),
                plan.version(),
                plan.changed().toString(),
                plan.title(),
                plan.state().name().toLowerCase(Locale.ROOT)));
        if (plan.binned() != null) {
            values.add(plan.binned().toString());
        }
        return values;
    }
}

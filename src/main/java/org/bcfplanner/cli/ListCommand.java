package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.bcfplanner.session.PlanStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the plans of the library, the last changed first: id, edition, version, time, title.")
final class ListCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ListCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        context.inLibrary(PlanStore::plans)
                .forEach(plan -> out.println(String.join(
                        "\t",
                        plan.id().toString(),
                        plan.edition(),
                        plan.version(),
                        plan.changed().toString(),
                        plan.title())));
        return CommandLineProgram.DONE;
    }
}

package org.bcfplanner.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.session.Tools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Take plan files (.bcfplan) into the library; prints the id of each plan.",
            "All files are read before the first is taken in. A plan that is already there is left as it is."
        })
final class ImportCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Plan files.")
    private List<String> files = List.of();

    ImportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Tools tools = context.tools();
        List<Copy> copies = files.stream()
                .map(file -> tools.files().copy(Context.path(file)))
                .toList();
        context.inLibrary(store -> {
            copies.forEach(copy -> refuseKnown(store, copy.plan()));
            copies.forEach(copy -> add(store, copy, tools.author()));
            return copies;
        });
        return CommandLineProgram.DONE;
    }

    private void add(PlanStore store, Copy copy, String author) {
        refuseKnown(store, copy.plan());
        store.add(copy, Author.of(author), "Import").join();
        spec.commandLine().getOut().println(copy.plan().id());
    }

    private static void refuseKnown(PlanStore store, Plan plan) {
        if (isAmong(store.plans(), plan)) {
            throw new Problem(
                    "“" + plan.details().title() + "” is already in the library.",
                    "The plan in the library was left as it is.",
                    "");
        }
        if (isAmong(store.bin(), plan)) {
            throw new Problem(
                    "“" + plan.details().title() + "” is in the bin of the library.",
                    "The plan in the bin was left as it is.",
                    "In the window it can be put back, or deleted for good to take in the file.");
        }
    }

    private static boolean isAmong(List<PlanSummary> plans, Plan plan) {
        return plans.stream().anyMatch(known -> known.id().equals(plan.id()));
    }
}

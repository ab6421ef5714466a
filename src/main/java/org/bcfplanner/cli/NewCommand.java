package org.bcfplanner.cli;

import java.util.concurrent.Callable;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.session.Tools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Add an empty plan to the library; prints its id.")
final class NewCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "TITLE", description = "What the plan is called.")
    private String title = "";

    @Option(
            names = "--edition",
            paramLabel = "CODE",
            defaultValue = Editions.NEWEST,
            description = "The edition of the template (${DEFAULT-VALUE}).")
    private String edition = Editions.NEWEST;

    NewCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (title.isBlank()) {
            throw new Problem("A plan needs a title.", "", "");
        }
        Edition known = Editions.find(edition)
                .orElseThrow(() -> new Problem(
                        "There is no edition “" + edition + "”.",
                        "",
                        "This program knows "
                                + String.join(
                                        ", ",
                                        Editions.all().stream()
                                                .map(Edition::code)
                                                .toList())
                                + "."));
        Tools tools = context.tools();
        Plan plan = Plan.empty(tools.ids().create(), Details.of(known.code(), title.strip(), Unit.THOUSANDS));
        context.inLibrary(store -> store.add(plan, tools.author(), "New plan").join());
        spec.commandLine().getOut().println(plan.id());
        return CommandLineProgram.DONE;
    }
}

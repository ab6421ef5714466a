package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.merge.Part;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.compare.Comparison;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Parts;
import org.bcfplanner.contribute.TakeBack;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Contributions;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Taking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "take-back",
        mixinStandardHelpOptions = true,
        description = {
            "Take what a copy changed that was sent to somebody and came back, as one edit.",
            "What it and the plan here do not agree on is listed, and kept open in the plan; then the exit code is 1."
        })
final class TakeBackCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PLAN", description = "Title or id of a plan in the library.")
    private String plan = "";

    @Parameters(index = "1", paramLabel = "FILE.bcfplan", description = "The copy that came back.")
    private Path file = Path.of("");

    @Option(
            names = "--leave",
            split = ",",
            paramLabel = "SECTION",
            description =
                    "Sections whose changes are left: details, narrative, schemes, finance, risks, metrics, sign_off.")
    private List<String> leave = List.of();

    @Option(names = "--preview", description = "Say in one sentence what the copy changed, and change nothing.")
    private boolean preview;

    TakeBackCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Set<Section> left = new HashSet<>();
        leave.forEach(each -> left.add(SendCommand.one(Section.values(), each, "--leave")));
        return context.inLibrary(store -> taken(store, left));
    }

    private int taken(PlanStore store, Set<Section> left) {
        Plan mine = store.load(Context.one(store, plan).id());
        Author me = context.tools().who();
        TakeBack take = new Contributions(
                        store, context.tools().files(), context.tools().ids())
                .read(file, mine, me.words());
        PrintWriter out = spec.commandLine().getOut();
        Comparison offered = take.offered();
        if (preview || take.isEmpty()) {
            out.println(take.isEmpty() ? "The copy changed nothing." : offered.sentence());
            out.flush();
            return CommandLineProgram.DONE;
        }
        TakeBack.Result result = take.without(parts(take, offered, left));
        Diff diff = Diff.between(mine, result.merged().plan());
        if (!diff.isEmpty()) {
            Taking taking =
                    new Taking(take.copy().digest(), take.copy().travel().origins());
            String label = "take back " + file.getFileName();
            store.write(new Entry(mine.id(), Instant.now(), me, label, diff, taking))
                    .join();
        }
        out.print(MergeJson.render(result.merged().plan(), result.findings()));
        out.flush();
        return result.asked() == 0 ? CommandLineProgram.DONE : CommandLineProgram.CONFLICTS;
    }

    private static Set<Part> parts(TakeBack take, Comparison offered, Set<Section> left) {
        Parts parts = new Parts(take);
        Set<Part> found = new HashSet<>();
        offered.rows().stream()
                .filter(row -> left.contains(row.topic().section()))
                .forEach(row -> found.addAll(parts.of(row)));
        return found;
    }
}

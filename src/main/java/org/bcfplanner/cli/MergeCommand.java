package org.bcfplanner.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bcfplanner.change.merge.Answer;
import org.bcfplanner.change.merge.Merge;
import org.bcfplanner.change.merge.Merged;
import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.change.merge.Sides;
import org.bcfplanner.check.NewFindings;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Bring together two copies of a plan that were edited apart.",
            "What they do not agree on is listed, and kept in the plan that is written until somebody settles it; then the"
                    + " exit code is 1."
        })
final class MergeCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "The plan file that both copies come from; an empty file if nobody has it any more.")
    private Path base = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "MINE",
            description = "One copy: what it says stands where they do not agree.")
    private Path mine = Path.of("");

    @Parameters(index = "2", paramLabel = "THEIRS", description = "The other copy.")
    private Path theirs = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "OUT",
            description = "The plan file to write. It may be one of the three.")
    private Path out = Path.of("");

    @Option(names = "--mine-by", paramLabel = "NAME", description = "Who edited MINE, to be told beside differences.")
    private String mineBy = "";

    @Option(names = "--theirs-by", paramLabel = "NAME", description = "Who edited THEIRS.")
    private String theirsBy = "";

    @Option(
            names = "--answer",
            paramLabel = "mine|theirs|base",
            description = "Settle every difference in this way, as far as that can be.")
    private @Nullable Way answer;

    /** How all differences are settled. */
    enum Way {
        mine(Answer.MINE),
        theirs(Answer.THEIRS),
        base(Answer.BASE);

        private final Answer meant;

        Way(Answer meant) {
            this.meant = meant;
        }
    }

    MergeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plan here = context.tools().files().read(mine);
        Plan there = context.tools().files().read(theirs);
        Plan before = isEmpty(base) ? null : context.tools().files().read(base);
        mustBeCopies(here, there, before);
        Sides sides = new Sides(mineBy, theirsBy);
        Merged merged = before == null ? Merge.withoutBase(here, there, sides) : Merge.of(before, here, there, sides);
        Plan plan = answered(merged.plan());
        context.tools().files().write(plan, out);
        PrintWriter printed = spec.commandLine().getOut();
        printed.print(MergeJson.render(plan, NewFindings.of(plan, List.of(here, there))));
        printed.flush();
        return Settlement.open(plan).isEmpty() ? CommandLineProgram.DONE : CommandLineProgram.CONFLICTS;
    }

    private Plan answered(Plan merged) {
        return answer == null ? merged : Settlement.allSettled(merged, Settlement.open(merged), answer.meant);
    }

    /** Version control systems give an empty file where there is no common ancestor. */
    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void mustBeCopies(Plan here, Plan there, @Nullable Plan before) {
        if (!here.id().equals(there.id())) {
            throw new Problem(
                    "“" + mine + "” and “" + theirs + "” are two plans and not two copies of one.",
                    "Nothing was written.",
                    "“bcf diff” says how they differ.");
        }
        if (before != null && !before.id().equals(here.id())) {
            throw new Problem(
                    "“" + base + "” is not what “" + mine + "” and “" + theirs + "” come from: it is another plan.",
                    "Nothing was written.",
                    "Give the plan file that was sent, or an empty file if nobody has it any more.");
        }
    }
}

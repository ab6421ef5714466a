package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bcfplanner.change.merge.Answer;
import org.bcfplanner.change.merge.Merge;
import org.bcfplanner.change.merge.Merged;
import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.change.merge.Sides;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
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
            "Bring together two copies of a plan that were edited apart, with the plan that both come from.",
            "What they do not agree on is listed and kept in the merged plan, to be settled there. Exit code 1 where there"
                    + " is any."
        })
final class MergeCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "BASE", description = "The plan file that both copies come from.")
    private Path base = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "MINE",
            description = "The copy whose values stand until a conflict is settled.")
    private Path mine = Path.of("");

    @Parameters(index = "2", paramLabel = "THEIRS", description = "The other copy.")
    private Path theirs = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "OUT",
            description = "The plan file to write; it may be one of the three.")
    private Path out = Path.of("");

    @Option(
            names = "--answer",
            paramLabel = "mine|theirs|base",
            description = "Settle every conflict in this way, as far as that can be.")
    private @Nullable Answered answer;

    /** How all conflicts are settled. */
    enum Answered {
        mine(Answer.MINE),
        theirs(Answer.THEIRS),
        base(Answer.BASE);

        private final Answer meant;

        Answered(Answer meant) {
            this.meant = meant;
        }
    }

    MergeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plan before = read(base);
        Plan here = read(mine);
        Plan there = read(theirs);
        mustBeOne(before, base, here);
        mustBeOne(there, theirs, here);
        Merged merged = answered(Merge.of(before, here, there, Sides.UNKNOWN));
        List<Finding> found = found(merged.plan(), List.of(here, there));
        context.tools().files().write(merged.plan(), out);
        PrintWriter words = spec.commandLine().getOut();
        words.print(MergeJson.render(merged, found));
        words.flush();
        return merged.isClean() ? CommandLineProgram.DONE : CommandLineProgram.DIFFERENT;
    }

    private Merged answered(Merged merged) {
        if (answer == null) {
            return merged;
        }
        Plan settled = Settlement.allSettled(merged.plan(), merged.conflicts(), answer.meant);
        return new Merged(
                settled,
                merged.conflicts().stream()
                        .filter(each -> settled.mergeConflicts().contains(each.id()))
                        .toList());
    }

    private Plan read(Path file) {
        return context.tools().files().read(file);
    }

    private void mustBeOne(Plan other, Path file, Plan here) {
        if (!other.id().equals(here.id())) {
            throw new Problem(
                    "“" + file.getFileName() + "” is another plan than “" + mine.getFileName() + "”: “"
                            + other.details().title() + "”, not “"
                            + here.details().title() + "”.",
                    "Nothing was written.",
                    "Give three copies of one plan.");
        }
    }

    /** Errors and warnings that neither copy had: a merge can be clean and still break the pool. */
    private static List<Finding> found(Plan merged, List<Plan> copies) {
        Set<String> known = copies.stream()
                .flatMap(MergeCommand::findings)
                .map(MergeCommand::key)
                .collect(Collectors.toSet());
        return findings(merged).filter(each -> !known.contains(key(each))).toList();
    }

    private static Stream<Finding> findings(Plan plan) {
        return Checks.of(plan).outcomes().stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast);
    }

    /** The same finding may have other figures in each copy. */
    private static String key(Finding finding) {
        return finding.code() + " " + finding.place().key();
    }
}

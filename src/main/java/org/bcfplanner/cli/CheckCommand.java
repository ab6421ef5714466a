package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.rule.Rule;
import org.bcfplanner.check.rule.Rules;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Say what of a plan does not stand, what cannot be told, and what holds, with the figures.",
            "Exit code 1 where an error that nobody kept with a reason is among what is listed."
        })
final class CheckCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PLAN", description = "Title or id of a plan in the library, or a plan file.")
    private String plan = "";

    @Option(names = "--json", description = "For programs; the shape is promised in command-line.md.")
    private boolean json;

    @Option(names = "--rule", paramLabel = "ID", description = "Only this rule, such as P1. May be repeated.")
    private List<String> rules = List.of();

    @Option(
            names = "--severity",
            paramLabel = "error|warning|note",
            description = "Only findings that are at least as grave, and no passes.")
    private @Nullable Severity severity;

    CheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        rules.forEach(CheckCommand::mustExist);
        Checks checks = Checks.of(context.plan(plan));
        List<Outcome> listed =
                checks.outcomes().stream().filter(this::isAskedFor).toList();
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? CheckJson.render(checks, listed) : CheckText.render(checks, listed));
        out.flush();
        boolean errors = listed.stream()
                .anyMatch(outcome -> outcome instanceof Finding finding
                        && finding.severity() == Severity.ERROR
                        && checks.acceptance(finding).isEmpty());
        return errors ? CommandLineProgram.PLAN_HAS_ERRORS : CommandLineProgram.DONE;
    }

    private boolean isAskedFor(Outcome outcome) {
        Severity least = severity;
        boolean ruleAsked = rules.isEmpty() || rules.stream().anyMatch(outcome.code()::equalsIgnoreCase);
        return ruleAsked
                && (least == null
                        || (outcome instanceof Finding finding
                                && finding.severity().isAtLeast(least)));
    }

    private static void mustExist(String code) {
        TreeSet<String> known = Rules.all().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(List.of("S7", "V1"));
        if (!known.contains(code.toUpperCase(Locale.ROOT))) {
            throw new Problem(
                    "There is no rule “" + code + "”.", "", "The rules are " + String.join(", ", known) + ".");
        }
    }
}

package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.search.Found;
import org.bcfplanner.search.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = {
            "Say where in a plan words or amounts stand, the best first within each section.",
            "Every word must be found, at the beginning of a word, whatever its capitals and accents. £3.7m finds every"
                    + " amount that rounds to it.",
            "Exit code 1 where nothing is found."
        })
final class FindCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PLAN", description = "Title or id of a plan in the library, or a plan file.")
    private String plan = "";

    @Parameters(index = "1..*", paramLabel = "WORD", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private ShowCommand.Form format = ShowCommand.Form.table;

    FindCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String typed = String.join(" ", words);
        if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Problem("“" + typed + "” holds no word and no figure.", "", "Give at least one to look for.");
        }
        Plan looked = context.plan(plan);
        Found found = SearchIndex.of(looked).find(typed, Integer.MAX_VALUE);
        PrintWriter out = spec.commandLine().getOut();
        if (found.groups().isEmpty() && format == ShowCommand.Form.table) {
            out.println("Nothing in “" + looked.details().title() + "” is called “" + typed + "” or says it.");
        } else {
            out.print(Format.valueOf(format.name().toUpperCase(Locale.ROOT))
                    .render(FoundListing.of(looked.details().shownIn(), found)));
        }
        out.flush();
        return found.groups().isEmpty() ? CommandLineProgram.NOTHING_FOUND : CommandLineProgram.DONE;
    }
}

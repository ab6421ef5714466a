package org.bcfplanner.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Contributions;
import org.bcfplanner.session.PlanStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = {
            "Write a copy of a plan for somebody who is asked to contribute to it.",
            "The library notes what was sent, so that the copy can be taken back when it returns."
        })
final class SendCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "PLAN", description = "Title or id of a plan in the library.")
    private String plan = "";

    @Option(names = "--to", required = true, paramLabel = "FILE.bcfplan", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--for", required = true, paramLabel = "POST", description = "Who is asked: the post held.")
    private String post = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "The part in which: commissioner, finance, risk_owner or reviewer.")
    private @Nullable String role;

    @Option(
            names = "--sections",
            split = ",",
            paramLabel = "SECTION",
            description =
                    "What they are asked about: details, narrative, schemes, finance, strategy, actions, outcomes,"
                            + " report, risks, metrics, sign_off. All if none is named.")
    private List<String> sections = List.of();

    @Option(names = "--message", paramLabel = "TEXT", description = "What they are told.")
    private String message = "";

    @Option(names = "--due", paramLabel = "DATE", description = "When the copy is wanted back, as 2026-12-10.")
    private @Nullable LocalDate due;

    SendCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (post.isBlank()) {
            throw new Problem("--for names nobody.", "Nothing was written.", "Say who is asked: the post held.");
        }
        Author to = new Author(post.strip(), role == null ? null : one(Role.values(), role, "--role"));
        List<String> asked = sections.stream()
                .map(each -> one(Section.values(), each, "--sections").name())
                .toList();
        return context.inLibrary(store -> send(store, to, asked));
    }

    private int send(PlanStore store, Author to, List<String> asked) {
        Author from = context.tools().who();
        new Contributions(store, context.tools().files(), context.tools().ids())
                .send(
                        Context.one(store, plan).id(),
                        new Asked(from, to, asked, message.strip(), due, Instant.now()),
                        file);
        return CommandLineProgram.DONE;
    }

    static <E extends Enum<E>> E one(E[] values, String name, String option) {
        return Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        option + " does not know “" + name + "”.",
                        "Nothing was written.",
                        "It knows "
                                + Arrays.stream(values)
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}

package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.support.SupportFile;
import org.bcfplanner.support.SupportTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "support",
        mixinStandardHelpOptions = true,
        description = {
            "Write a zip for support: versions, settings, counts of the library, findings by code, and the log.",
            "No text, name or amount of a plan is in it. Without --to, what would be in it is shown."
        })
final class SupportCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", paramLabel = "FILE.zip", description = "The file to write.")
    private Path file = Path.of("");

    SupportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        SupportFile gathered = gathered(out);
        if (file.toString().isEmpty()) {
            out.print(gathered.text());
        } else {
            gathered.write(file);
            gathered.parts().forEach(part -> out.println(part.name() + "\t" + part.about()));
        }
        out.flush();
        return CommandLineProgram.DONE;
    }

    /** A library that cannot be opened is no reason to go without the rest. */
    private SupportFile gathered(PrintWriter out) {
        try {
            return context.inLibrary(store -> SupportTexts.gather(context.tools(), Optional.of(store), List.of()));
        } catch (Problem closed) {
            out.println("Without the library: " + CommandLineProgram.oneLine(closed.getMessage()));
            return SupportTexts.gather(context.tools(), Optional.empty(), List.of());
        }
    }
}

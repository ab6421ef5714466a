package org.bcfplanner.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "save",
        mixinStandardHelpOptions = true,
        description = "Write a plan as a file that travels (.bcfplan).")
final class SaveCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "PLAN", description = "Title or id of a plan in the library, or a plan file.")
    private String plan = "";

    @Option(names = "--to", required = true, paramLabel = "FILE.bcfplan", description = "The file to write.")
    private Path file = Path.of("");

    SaveCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.tools().files().write(context.plan(plan), file);
        return CommandLineProgram.DONE;
    }
}

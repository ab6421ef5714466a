package org.bcfplanner.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

@Command(
        name = "bcf",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Write, check and export a Better Care Fund plan. Without a command, opens the window.",
            "PLAN is the title or id of a plan in the library, one of its named versions as PLAN@VERSION, or the path of a .bcfplan file (then the library is not"
                    + " touched)."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the plan has errors; nothing is found; two states differ; differences are to be settled",
            "2:cannot: wrong usage, a file, or a library in use"
        })
final class RootCommand implements Callable<Integer> {
    private final Context context;

    RootCommand(Context context) {
        this.context = context;
    }

    @Option(
            names = "--library",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder of the library to work with. Also BCF_LIBRARY in the environment; by default a"
                    + " folder of the user's own.")
    void library(@Nullable Path folder) {
        context.library(folder);
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A .bcfplan file to open in the window, which takes it into the library.")
    private @Nullable Path file;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The file whose first line is the password of a protected library. Without it, the password"
                    + " is asked for where the command is run at a terminal.")
    void passwordFile(@Nullable Path file) {
        context.passwords().file(file);
    }

    @Override
    public Integer call() {
        context.openWindow(file);
        return CommandLineProgram.DONE;
    }
}

package org.bcfplanner.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bcfplanner.session.Contributions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "send-back",
        mixinStandardHelpOptions = true,
        description = {
            "Write the copy that goes back to who asked for a contribution.",
            "It tells who changed what since the plan came here."
        })
final class SendBackCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "PLAN", description = "Title or id of a plan in the library that was sent here.")
    private String plan = "";

    @Option(names = "--to", required = true, paramLabel = "FILE.bcfplan", description = "The file to write.")
    private Path file = Path.of("");

    SendBackCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.inLibrary(store -> {
            new Contributions(store, context.tools().files(), context.tools().ids())
                    .sendBack(Context.one(store, plan).id(), file);
            return CommandLineProgram.DONE;
        });
    }
}

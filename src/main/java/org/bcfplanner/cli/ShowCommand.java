package org.bcfplanner.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "show", mixinStandardHelpOptions = true, description = "Print a part of a plan.")
final class ShowCommand implements Callable<Integer> {
    private final Context context;

    ShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.tools();
        return CommandLineProgram.DONE;
    }
}

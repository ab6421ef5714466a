package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Tools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Put the library back as it was in a backup: the newest, or the one that --number names.",
            "The library as it is now is kept aside in the same folder."
        })
final class RestoreCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--list", description = "List the backups, the newest first, and change nothing.")
    private boolean list;

    @Option(
            names = "--number",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which backup, as --list numbers them (${DEFAULT-VALUE}, the newest).")
    private int number = 1;

    RestoreCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Tools.Restore> backups = context.tools().library().backups();
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            for (int i = 0; i < backups.size(); i++) {
                Tools.Restore each = backups.get(i);
                out.println((i + 1) + "\t" + each.label() + (each.isProtected() ? ", which has a password" : ""));
            }
        } else if (number < 1 || number > backups.size()) {
            throw new Problem(
                    backups.isEmpty() ? "There is no backup." : "There is no backup number " + number + ".",
                    "The library was left as it is.",
                    backups.isEmpty() ? "" : "“bcf restore --list” shows the backups.");
        } else {
            Tools.Restore chosen = backups.get(number - 1);
            context.passwords().with(password -> {
                chosen.with().accept(password);
                return chosen;
            });
            out.println("Done: " + chosen.label());
        }
        out.flush();
        return CommandLineProgram.DONE;
    }
}

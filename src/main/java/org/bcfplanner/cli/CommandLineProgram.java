package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanFiles;
import org.bcfplanner.session.Tools;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The command line: reads it, runs it, and ends in an exit code. */
public final class CommandLineProgram {
    /** Done. */
    public static final int DONE = 0;
    /** The plan has errors. */
    public static final int PLAN_HAS_ERRORS = 1;
    /** Nothing was found. */
    static final int NOTHING_FOUND = 1;
    /** Something differs. */
    static final int DIFFERENT = 1;
    /** Something is to be settled by a person. */
    static final int CONFLICTS = 1;
    /** Cannot: wrong usage, a file, a lock. */
    public static final int CANNOT = 2;

    private final Context context;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param tools puts the program together for a library in this folder, or in the usual place for null
     * @param out   where results go
     * @param err   where the one line goes that says why something cannot be done
     */
    public CommandLineProgram(Function<@Nullable Path, Tools> tools, Screen screen, PrintWriter out, PrintWriter err) {
        this.context = new Context(tools, screen);
        this.out = out;
        this.err = err;
    }

    /** Runs one command line and returns its exit code. */
    public int run(String... args) {
        return isForTheWindow(args) ? window(args) : commands().execute(args);
    }

    /** What a double click runs: nothing, or one plan file. The commands are not made for it, which would hold it up. */
    private static boolean isForTheWindow(String... args) {
        return args.length == 0
                || (args.length == 1
                        && args[0].toLowerCase(Locale.ROOT).endsWith(PlanFiles.EXTENSION)
                        && !args[0].startsWith("-"));
    }

    private int window(String... args) {
        try {
            context.openWindow(args.length == 0 ? null : Path.of(args[0]));
            return DONE;
        } catch (RuntimeException failed) {
            return failed(failed);
        }
    }

    private CommandLine commands() {
        CommandLine commands = new CommandLine(new RootCommand(context))
                .addSubcommand(new DemoCommand(context))
                .addSubcommand(new NewCommand(context))
                .addSubcommand(new ListCommand(context))
                .addSubcommand(new ImportCommand(context))
                .addSubcommand(new SaveCommand(context))
                .addSubcommand(new ExportCommand(context))
                .addSubcommand(new ShowCommand(context))
                .addSubcommand(new FindCommand(context))
                .addSubcommand(new HistoryCommand(context))
                .addSubcommand(new CheckCommand(context))
                .addSubcommand(new DiffCommand(context))
                .addSubcommand(new MergeCommand(context))
                .addSubcommand(new SendCommand(context))
                .addSubcommand(new SendBackCommand(context))
                .addSubcommand(new TakeBackCommand(context))
                .addSubcommand(new RestoreCommand(context))
                .addSubcommand(new SupportCommand(context))
                .addSubcommand(new CommandLine.HelpCommand());
        commands.setOut(out);
        commands.setErr(err);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler((wrong, args) -> {
            String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
            return say(wrong.getMessage() + " (see " + command + " --help)");
        });
        commands.setExecutionExceptionHandler((failed, command, result) -> failed(failed));
        return commands;
    }

    private int failed(Exception failed) {
        Throwable thrown =
                failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
        if (!(thrown instanceof Problem)) {
            LoggerFactory.getLogger(CommandLineProgram.class).error("Failed", thrown);
        }
        return say(words(thrown));
    }

    private int say(@Nullable String words) {
        err.println("bcf: " + oneLine(words));
        err.flush();
        return CANNOT;
    }

    private static String words(Throwable thrown) {
        return thrown instanceof Problem problem
                ? String.valueOf(problem.getMessage())
                : "Something went wrong in the program (" + thrown.getClass().getSimpleName()
                        + "); its log says where.";
    }

    static String oneLine(@Nullable String text) {
        return String.valueOf(text).replaceAll("\\s+", " ").strip();
    }
}

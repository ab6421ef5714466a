package org.bcfplanner.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Standing;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.Tools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Open the sample plan from a library that is thrown away afterwards.",
            "Without a display, export the sample's document and workbook and a picture of each section instead."
        })
final class DemoCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "${sys:bcf.demo:-bcf-demo}",
            description = "Where the files go when there is no display (${DEFAULT-VALUE}).")
    private Path folder = Path.of("bcf-demo");

    @Option(
            names = "--tour",
            description = "Go through every section in the window, type and take back an amount, export both documents"
                    + " and close: shows that an installation works. Without a display, a window that nobody sees.")
    private boolean tour;

    DemoCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path library = context.tools().library().temporary().folder("demo");
        try {
            Tools tools = context.tools(library);
            Optional<String> missing = context.screen().missing();
            if (tour) {
                Files.createDirectories(folder);
                context.screen().open(tools, new Beginning.Tour(folder));
                return CommandLineProgram.DONE;
            }
            if (missing.isEmpty()) {
                context.screen().open(tools, new Beginning.SamplePlan());
                return CommandLineProgram.DONE;
            }
            out.println(missing.get() + " Writing files instead:");
            write(tools).forEach(file -> out.println("  " + file));
            out.flush();
            return CommandLineProgram.DONE;
        } finally {
            remove(library);
        }
    }

    private List<Path> write(Tools tools) throws IOException {
        Files.createDirectories(folder);
        Plan sample = tools.sample().get();
        Path workbook = folder.resolve("thurrock-2014-part-2.xlsx");
        tools.writers().workbook().write(sample, tools.submission(sample, Bound.MAX, Standing.DRAFT), workbook);
        Path document = folder.resolve("thurrock-2014-part-1.docx");
        tools.writers()
                .document()
                .write(
                        sample,
                        tools.submission(sample, Bound.MAX, Standing.DRAFT),
                        ReviewNotes.BESIDE_THE_TEXT,
                        document);
        List<Path> files = new ArrayList<>(List.of(document, workbook));
        files.addAll(context.screen().draw(sample, tools, folder));
        return files;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

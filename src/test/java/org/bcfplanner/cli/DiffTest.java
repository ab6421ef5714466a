package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.Program;
import org.bcfplanner.compare.Revised;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two plan files. */
class DiffTest {
    private static final String SAMPLE = "sample-data/thurrock-2014.bcfplan";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String revised = "";

    @BeforeEach
    void write() {
        Path file = folder.resolve("revised.bcfplan");
        Plan plan = Revised.plan();
        Program.tools(folder).files().write(plan, file);
        revised = file.toString();
    }

    @Test
    void prints() {
        assertThat(run("diff", SAMPLE, revised)).isEqualTo(1);
        System.out.println(out);
        run("diff", SAMPLE, revised, "--format", "json");
        System.out.println(out);
        run("diff", SAMPLE, revised, "--to", "/tmp/tools-compare7/report.docx");
        run("diff", SAMPLE, revised, "--to", "/tmp/tools-compare7/report.xlsx");
        System.out.println(out + " " + err);
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLineProgram(
                        library -> Program.tools(library == null ? folder : library),
                        new NoScreen(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .run(args);
    }

    private static final class NoScreen implements Screen {
        @Override
        public Optional<String> missing() {
            return Optional.of("No display here.");
        }

        @Override
        public void open(Tools tools, boolean sampleFirst) {
            throw new AssertionError("A window was opened");
        }

        @Override
        public List<Path> draw(Plan plan, Tools tools, Path into) {
            throw new AssertionError("A window was drawn");
        }
    }
}

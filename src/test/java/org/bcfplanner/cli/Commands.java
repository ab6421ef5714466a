package org.bcfplanner.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.session.Assessor;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands on a library of its own and keeps what they say. */
abstract class Commands {
    static final String SAMPLE = "sample-data/thurrock-2014.bcfplan";

    @TempDir
    Path folder;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final NotedScreen screen = new NotedScreen();
    Assessor assessor = plan -> new Assessment(List.of(), List.of());

    int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLineProgram(
                        asked ->
                                Program.tools(asked == null ? library() : asked).withAssessor(assessor),
                        screen,
                        new PrintWriter(out),
                        new PrintWriter(err))
                .run(words);
    }

    Path library() {
        return folder.resolve("library");
    }

    /** A computer without a display, which notes what it is asked to show. */
    static final class NotedScreen implements Screen {
        Optional<String> missing = Optional.of("No display here.");
        boolean opened;
        String drawn = "";

        @Override
        public Optional<String> missing() {
            return missing;
        }

        @Override
        public void open(Tools tools, Beginning first) {
            opened = true;
        }

        @Override
        public List<Path> draw(Plan plan, Tools tools, Path folder) {
            drawn = plan.details().title();
            return List.of();
        }
    }
}

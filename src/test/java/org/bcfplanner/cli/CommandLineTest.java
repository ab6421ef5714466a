package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line from its words to its exit code. */
class CommandLineTest extends Commands {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "show nowhere.bcfplan lines",
                "show Nobody lines",
                "show " + SAMPLE + " everything",
                "show",
                "check",
                "check Nobody",
                "check " + SAMPLE + " --rule Z9",
                "check " + SAMPLE + " --severity grave",
                "export " + SAMPLE + " --to out.txt",
                "export " + SAMPLE + " --to out.xlsx --basis middle",
                "export " + SAMPLE + " --to no/such/folder/out.xlsx",
                "import pom.xml",
                "import nowhere.bcfplan",
                "new Plan --edition bcf-1999",
                "save " + SAMPLE + " --to /",
                "restore --number 3",
                "dance",
                "--dance"
            })
    void whatCannotBeDoneEndsInOneLineAndTwo(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("bcf: ").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
        assertThat(Path.of("out.txt")).doesNotExist();
        assertThat(Path.of("out.xlsx")).doesNotExist();
    }

    @Test
    void versionAndHelpAreThereForEverything() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("BCF Planner ");
        for (String command : List.of("demo", "new", "list", "import", "save", "export", "show", "restore")) {
            assertThat(run(command, "--help")).as(command).isZero();
            assertThat(out.toString()).as(command).contains("Usage: bcf " + command);
        }
    }

    @Test
    void withoutACommandTheWindowOpensOrSaysWhyNot() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("bcf: No display here. The commands of “bcf --help” work without a window."
                        + System.lineSeparator());
        screen.missing = Optional.empty();
        assertThat(run()).isZero();
        assertThat(screen.opened).isTrue();
    }

    @Test
    void demoWithoutADisplayWritesTheWorkbookAndThePictures() {
        assertThat(run("demo", "--to", folder.resolve("demo").toString())).isZero();
        assertThat(out.toString().lines().findFirst()).hasValue("No display here. Writing files instead:");
        assertThat(folder.resolve("demo").resolve("thurrock-2014-part-2.xlsx")).exists();
        assertThat(screen.drawn).isEqualTo("Thurrock BCF plan");
    }
}

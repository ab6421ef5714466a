package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library with a password on the command line, where nobody sits at a terminal. */
class ProtectedLibraryTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path password;

    @BeforeEach
    void protect() throws IOException {
        password = folder.resolve("password.txt");
        Files.writeString(password, "three random words\r\nand what follows is not read");
        try (PlanStore store = Program.tools(library()).library().open()) {
            store.add(Program.tools(library()).sample().get(), "", "test").join();
            store.protection().protect(Password.of("three random words")).join();
        }
    }

    @Test
    void thePasswordOfAFileOpensIt() {
        assertThat(run("list", "--password-file", password.toString())).isZero();
        assertThat(out.toString()).contains("Thurrock BCF plan");
        assertThat(run("show", "Thurrock BCF plan", "lines", "--password-file", password.toString()))
                .isZero();
    }

    @Test
    void withoutOneASentenceSaysWhatToDo() {
        assertThat(run("list")).isEqualTo(2);
        assertThat(err.toString().strip())
                .startsWith("bcf: The library in ")
                .contains("is protected with a password", "--password-file FILE")
                .doesNotContain("\n");
    }

    @Test
    void anotherOneAndAFileThatIsNotThereAreTold() throws IOException {
        Files.writeString(password, "three other words");
        assertThat(run("list", "--password-file", password.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("That is not the password of this library.")
                .doesNotContain("three other");
        assertThat(run("list", "--password-file", folder.resolve("none.txt").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.txt” cannot be read");
    }

    @Test
    void itsBackupsAreListedAndRestoredWithIt() {
        assertThat(run("restore", "--list")).isZero();
        assertThat(out.toString()).startsWith("1\tRestore the backup of ").contains(", which has a password");
        assertThat(run("restore")).isEqualTo(2);
        assertThat(err.toString()).contains("is protected with a password");
        assertThat(run("restore", "--password-file", password.toString())).isZero();
        assertThat(run("list", "--password-file", password.toString())).isZero();
        assertThat(out.toString()).contains("Thurrock BCF plan");
    }

    private Path library() {
        return folder.resolve("library");
    }

    private int run(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--library", library().toString()));
        return new CommandLineProgram(Program::tools, new NoScreen(), new PrintWriter(out), new PrintWriter(err))
                .run(all.toArray(String[]::new));
    }

    private static final class NoScreen implements Screen {
        @Override
        public Optional<String> missing() {
            return Optional.of("There is no display.");
        }

        @Override
        public void open(Tools tools, Beginning first) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Path> draw(Plan plan, Tools tools, Path folder) {
            throw new UnsupportedOperationException();
        }
    }
}

package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.bcfplanner.Program;
import org.bcfplanner.session.PlanStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says and offers when something is wrong with the library or a file. */
class TroubleTest {
    @TempDir
    Path folder;

    @Test
    void aLibraryThatIsOpenElsewhereIsSaidAndCanBeTriedAgain() {
        PlanStore other = Program.tools(folder).library().open();
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode(".message-page .button");
            assertThat(window.text(".message-page .card-title")).contains("already open");
            other.close();
            Toolkit.run(() -> ((Button) window.find(".message-page .button").orElseThrow()).fire());
            window.awaitNode("#open-sample");
        }
    }

    @Test
    void aDamagedLibraryIsSaidAndTheNewestBackupPutsItBack() throws IOException {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.awaitSaved();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Path library = files.filter(file -> file.toString().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow();
            Files.write(library, new byte[4096]);
        }
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode(".message-page .button.accent");
            assertThat(window.text(".message-page .card-title")).contains("damaged");
            assertThat(window.text(".message-page .button.accent")).startsWith("Restore the backup of");
            Toolkit.run(
                    () -> ((Button) window.find(".message-page .button.accent").orElseThrow()).fire());
            window.awaitNode(".recent-row");
            assertThat(window.text(".recent-name")).isEqualTo("Thurrock BCF plan");
        }
    }

    @Test
    void aFileThatIsNoPlanIsRefusedAndNothingIsTakenIn() throws IOException {
        Path file = folder.resolve("notes.bcfplan");
        Files.writeString(file, "not a plan");
        try (OpenWindow window = new OpenWindow(folder.resolve("library"))) {
            window.awaitNode("#open-file");
            window.nextFile(file);
            window.robot.clickOn("#open-file");
            window.awaitNode("#dialog");
            assertThat(window.text("#dialog .strong")).contains("notes.bcfplan");
            assertThat(window.find(".recent-row")).isEmpty();
            Toolkit.run(() -> ((Button) window.find("#dialog .button").orElseThrow()).fire());
        }
    }
}

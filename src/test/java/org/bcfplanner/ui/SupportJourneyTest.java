package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupportJourneyTest {
    @TempDir
    Path folder;

    @Test
    void theFileForSupportIsLookedAtAndSaved() {
        Path file = folder.resolve("support.zip");
        try (OpenWindow window = new OpenWindow(folder.resolve("library")).openSample()) {
            window.act("Save support file");
            window.awaitNode("#save-support");
            window.fire("#look-at-support");
            window.awaitNode("#support-text");
            String text =
                    Toolkit.on(() -> ((TextArea) window.find("#support-text").orElseThrow()).getText());
            assertThat(text)
                    .contains("program.txt", "screen: 1000 x 1000", "rows of SCHEME: ", "plan 1: edition bcf-2014")
                    .doesNotContain("Thurrock", "Programme lead", "Caretrak");
            window.nextFile(file);
            Toolkit.run(() -> window.find("#save-support").orElseThrow().requestFocus());
            window.press(KeyCode.ENTER);
            window.awaitNode("#written-file");
            assertThat(window.asked()).containsExactly("BCF Planner support.zip");
            assertThat(Files.exists(file)).isTrue();
            window.press(KeyCode.ENTER);
        }
    }
}

package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From “Export” to the written document, with and without the notes of reviewers. */
class ExportDocumentJourneyTest {
    @TempDir
    Path folder;

    @Test
    void part1IsWrittenCleanAndWithNotes() throws IOException {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Path clean = folder.resolve("clean.docx");
            export(window, clean);
            assertThat(window.asked()).containsExactly("Thurrock BCF plan - Part 1 - DRAFT.docx");
            assertThat(comments(clean)).isZero();
            Path noted = folder.resolve("noted.docx");
            export(window, noted, "#export-notes");
            assertThat(comments(noted))
                    .isEqualTo((int) window.plan().reviewNotes().stream().count())
                    .isPositive();
        }
    }

    @Test
    void whatOnlyTheWorkbookAsksIsNotAskedForTheDocument() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.awaitNode("#basis-min");
            assertThat(window.find("#export-notes")).isEmpty();
            window.fire("#export-part-1");
            assertThat(window.find("#basis-min")).isEmpty();
            assertThat(window.find("#export-notes")).isPresent();
            window.fire("#export-final");
            assertThat(text(window, "#confirm-export")).isEqualTo("Export the final document");
            window.fire("#export-part-2");
            assertThat(text(window, "#confirm-export")).isEqualTo("Export the final workbook");
            window.press(KeyCode.ESCAPE);
            assertThat(window.asked()).isEmpty();
        }
    }

    private static void export(OpenWindow window, Path file, String... ticks) {
        window.nextFile(file);
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.awaitNode("#confirm-export");
        window.fire("#export-part-1");
        for (String tick : ticks) {
            window.fire(tick);
        }
        window.fire("#confirm-export");
        window.awaitNode("#written-file");
        window.press(KeyCode.ENTER);
    }

    private static String text(OpenWindow window, String query) {
        return Toolkit.on(() -> ((Labeled) window.find(query).orElseThrow()).getText());
    }

    private static int comments(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getDocComments() == null ? 0 : document.getComments().length;
        }
    }
}

package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way that the guide describes in keyboard.md, without a pointer. */
class KeyboardJourneyTest {
    private static final String MIN = "2014/15 SPEND MIN";
    private static final String MAX = "2014/15 SPEND MAX";

    @TempDir
    Path folder;

    @Test
    void everythingIsDoneByKeys() throws Exception {
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode("#open-sample");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            window.awaitNode(".shell");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            window.awaitNode("#investment-lines");
            window.press(KeyCode.CONTROL, KeyCode.END);
            window.press(KeyCode.INSERT);
            window.type("Falls prevention");
            for (String text : new String[] {"recurrent", "40k", "55k"}) {
                window.press(KeyCode.TAB);
                window.type(text);
            }
            window.press(KeyCode.ENTER);
            assertThat(window.shown("Falls prevention", MIN)).isEqualTo("40");
            assertThat(window.shown("Falls prevention", MAX)).isEqualTo("55");

            List<String> asPlanned = window.rows();
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.F7);
            window.press(KeyCode.F7);
            assertThat(window.rows())
                    .as("the highest first in each group")
                    .containsSubsequence("Rapid Response Assessment Service and Reablement", "Falls prevention")
                    .isNotEqualTo(asPlanned);
            window.press(KeyCode.F7);
            assertThat(window.rows()).isEqualTo(asPlanned);

            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("falls");
            window.press(KeyCode.ENTER);
            assertThat(window.rows()).contains("Falls prevention").doesNotContain("Caretrak");
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.press(KeyCode.ESCAPE);
            assertThat(window.rows()).contains("Caretrak");

            window.press(KeyCode.CONTROL, KeyCode.K);
            window.awaitNode("#palette-field");
            window.type("falls recurrent");
            window.press(KeyCode.ENTER);
            Toolkit.await("the place that was found", () -> window.grid().isFocused());
            window.press(KeyCode.ALT, KeyCode.UP);
            assertThat(window.rows()).containsSubsequence("Falls prevention", "Hospital Social Care Team");

            window.press(KeyCode.F6);
            window.press(KeyCode.TAB);
            window.press(KeyCode.SHIFT, KeyCode.F6);
            window.press(KeyCode.F2);
            window.press(KeyCode.ESCAPE);

            Path file = folder.resolve("out.xlsx");
            window.nextFile(file);
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.awaitNode("#confirm-export");
            window.press(KeyCode.ENTER);
            window.awaitNode("#written-file");
            window.press(KeyCode.ENTER);
            try (InputStream in = Files.newInputStream(file);
                    XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                assertThat(workbook.getNumberOfSheets()).isGreaterThan(1);
            }
            window.press(KeyCode.CONTROL, KeyCode.W);
            window.awaitNode(".recent-row");
        }
    }
}

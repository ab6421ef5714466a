package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bcfplanner.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From “Compare with…” to what changed, to its place in the plan, and to the change report. */
class CompareJourneyTest {
    private static final String MAX = "2014/15 SPEND MAX";

    @TempDir
    Path folder;

    @Test
    void aVersionIsComparedWithThePlanAsItIsNowAndTheChangeIsGoneTo() throws IOException {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            nameVersion(window);
            type(window, "60");
            compare(window);
            window.fire("#confirm-compare");
            window.awaitNode("#differences");
            assertThat(text(window, "#compare-sentence")).isEqualTo("1 line, +£35k.");
            assertThat(text(window, "#compare-before")).endsWith("(version “v0.7”)");

            window.press(KeyCode.F8);
            assertThat(text(window, "#compare-place")).isEqualTo("1 of 1");
            report(window);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            Toolkit.await("the section", () -> window.find("#differences").isEmpty());
            window.type("25");
            window.press(KeyCode.ENTER);
            Toolkit.await("the figure", () -> window.shown("Caretrak", MAX).equals("25"));
        }
    }

    @Test
    void twoVersionsAreComparedAndNotWithThePlanAsItIsNow() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            nameVersion(window);
            type(window, "60");
            nameVersion(window);
            type(window, "70");
            compare(window);
            Toolkit.run(() -> {
                ListView<?> list = (ListView<?>) window.find("#compare-choices").orElseThrow();
                list.getSelectionModel().select(1);
                ComboBox<?> later = (ComboBox<?>) window.find("#compare-later").orElseThrow();
                later.getSelectionModel().select(1);
            });
            window.fire("#confirm-compare");
            window.awaitNode("#differences");
            assertThat(text(window, "#compare-sentence")).isEqualTo("1 line, +£35k.");
            assertThat(text(window, "#compare-before")).endsWith("(version “v0.7”)");
            assertThat(text(window, "#compare-after")).endsWith("(version “v0.8”)");
            window.press(KeyCode.F8);
            window.press(KeyCode.ENTER);
            Toolkit.await(
                    "the refusal",
                    () -> window.scene().getRoot().lookupAll(".label").stream()
                            .anyMatch(each -> each instanceof Labeled said
                                    && said.getText().startsWith("Neither state is the plan as it is now")));
            assertThat(window.find("#differences")).isPresent();
        }
    }

    @Test
    void whatIsUndoneWhileItIsComparedIsNoDifferenceAnyMore() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Path file = folder.resolve("earlier.bcfplan");
            Program.tools(folder).files().write(window.plan(), file);
            type(window, "60");
            compare(window);
            window.nextFile(file);
            window.fire("#compare-file");
            window.awaitNode("#differences");
            assertThat(text(window, "#compare-sentence")).isEqualTo("1 line, +£35k.");
            assertThat(text(window, "#compare-before")).endsWith("(earlier.bcfplan)");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            Toolkit.await(
                    "no difference", () -> text(window, "#compare-sentence").equals("No difference."));
            assertThat(Toolkit.on(
                            () -> window.find("#compare-export").orElseThrow().isDisabled()))
                    .isTrue();
            window.press(KeyCode.ESCAPE);
            Toolkit.await("the way back", () -> window.find("#differences").isEmpty());
            assertThat(window.shown("Caretrak", MAX)).isEqualTo("25");
        }
    }

    @Test
    void aFileThatIsNoPlanIsToldAndNothingIsShown() throws IOException {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Path file = folder.resolve("notes.bcfplan");
            Files.writeString(file, "not a plan");
            compare(window);
            window.nextFile(file);
            window.fire("#compare-file");
            Toolkit.await("the reason", () -> window.find("#dialog .strong").isPresent());
            window.press(KeyCode.ENTER);
            assertThat(window.find("#differences")).isEmpty();
        }
    }

    private static void nameVersion(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.awaitNode("#confirm-version");
        window.press(KeyCode.ENTER);
        Toolkit.await("the version", () -> window.find("#confirm-version").isEmpty());
    }

    private static void type(OpenWindow window, String amount) {
        window.section("Finance");
        window.goTo("Caretrak", MAX);
        window.type(amount);
        window.press(KeyCode.ENTER);
        Toolkit.await("the figure", () -> window.shown("Caretrak", MAX).equals(amount));
    }

    private static void compare(OpenWindow window) {
        window.act("compare with");
        window.awaitNode("#compare-choices");
    }

    private void report(OpenWindow window) throws IOException {
        Path file = folder.resolve("changes.docx");
        window.nextFile(file);
        window.fire("#compare-export");
        window.awaitNode("#changes-document");
        window.fire("#changes-document");
        window.awaitNode("#written-file");
        window.press(KeyCode.ENTER);
        assertThat(window.asked()).containsExactly("Thurrock BCF plan - Changes.docx");
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs()).anyMatch(each -> each.getText().equals("1 line, +£35k."));
        }
        Toolkit.run(() -> ((ListView<?>) window.find("#differences").orElseThrow()).requestFocus());
    }

    private static String text(OpenWindow window, String query) {
        return Toolkit.on(() -> ((Labeled) window.find(query).orElseThrow()).getText());
    }
}

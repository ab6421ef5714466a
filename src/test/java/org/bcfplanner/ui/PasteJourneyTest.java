package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blocks of cells between spreadsheets and the real window. */
class PasteJourneyTest {
    private static final String MIN = "2014/15 SPEND MIN";
    private static final String MAX = "2014/15 SPEND MAX";

    @TempDir
    Path folder;

    @Test
    void twelveSchemesFromCalcArePastedInOneStepUndoneInOneStepAndCopiedBackUnchanged() throws IOException {
        String fromCalc = fixture();
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode("#new-plan");
            window.robot.clickOn("#new-plan");
            window.awaitNode("#new-title");
            window.type("Anytown plan");
            window.press(KeyCode.ENTER);
            window.awaitNode(".shell");
            window.section("Schemes");
            window.robot.clickOn("Add scheme");
            window.type("First");
            window.goTo("First", "title");
            Plan before = window.plan();

            copied(fromCalc);
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.awaitNode("#confirm-paste");
            assertThat(window.plan()).isSameAs(before);
            assertThat(window.text(".dialog-title")).isEqualTo("Paste 12 rows and 4 columns?");
            assertThat(window.text("#confirm-paste")).isEqualTo("Paste 48 cells");
            window.press(KeyCode.ENTER);
            assertThat(window.plan().schemes().size()).isEqualTo(12);
            assertThat(window.shown("Reablement at home", MAX)).isEqualTo("1,388");
            assertThat(window.shown("\"Home First\"", "type")).isEqualTo("Recurrent");
            assertThat(window.shown("Stroke early discharge", MIN)).isEqualTo("TBC");

            copied("");
            window.press(KeyCode.CONTROL, KeyCode.C);
            // Calc writes quotation marks it would not read again; ours are doubled, and arrive.
            assertThat(clipboard()).isEqualTo(fromCalc.replace("\"Home First\"", "\"\"\"Home First\"\"\""));

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void whatCannotBeReadIsAskedAboutAndTheButtonFollowsTheChoice() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            window.goTo("Caretrak", MIN);
            copied("30\t£10,565,00\n51\t£52k\n");
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.awaitNode("#confirm-paste");
            assertThat(window.text("#confirm-paste")).isEqualTo("Paste 3 cells");
            Toolkit.run(() -> ((ChoiceBox<?>)
                            window.find(".paste-decision .choice-box").orElseThrow())
                    .getSelectionModel()
                    .select(1));
            assertThat(window.text("#confirm-paste")).isEqualTo("Paste 4 cells");
            Toolkit.run(() -> ((Button) window.find("#confirm-paste").orElseThrow()).fire());
            assertThat(window.shown("Caretrak", MIN)).isEqualTo("30");
            assertThat(window.shown("Caretrak", MAX)).isEqualTo("£10,565,00");
            assertThat(window.shown("Primary Care MDT", MAX)).isEqualTo("52");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aPasteThatIsNotConfirmedChangesNothing() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            window.goTo("Caretrak", MIN);
            copied("see note");
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.awaitNode("#confirm-paste");
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#confirm-paste")).isEmpty();
            assertThat(window.plan()).isSameAs(before);
        }
    }

    private static String fixture() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PasteJourneyTest.class.getResourceAsStream("calc-clipboard-12-schemes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void copied(String text) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String clipboard() {
        return Toolkit.on(() -> Clipboard.getSystemClipboard().getString());
    }
}

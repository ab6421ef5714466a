package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole ways through the real window, with the real sample and a real library. */
class JourneyTest {
    private static final String MAX = "2014/15 SPEND MAX";
    private static final String MIN = "2014/15 SPEND MIN";

    @TempDir
    Path folder;

    @Test
    void financeChangesCaretrakSeesTheTotalsUndoesAndRedoes() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            window.goTo("Caretrak", MAX);
            window.type("30k");
            window.press(KeyCode.ENTER);
            assertThat(window.shown("Caretrak", MAX)).isEqualTo("30");
            assertThat(window.shown("Total of 10 schemes", MAX)).isEqualTo("2,560");
            assertThat(window.shown("2  Systems and structures", MAX)).isEqualTo("81");
            assertThat(window.text("#pool")).contains("£302k short");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.shown("Total of 10 schemes", MAX)).isEqualTo("2,555");
            assertThat(window.plan()).isEqualTo(before);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(window.shown("Caretrak", MAX)).isEqualTo("30");
            window.awaitSaved();
            assertThat(window.text("#saved")).startsWith("Saved ");
        }
        try (OpenWindow again = new OpenWindow(folder).openSample()) {
            again.section("Finance");
            assertThat(again.shown("Caretrak", MAX)).isEqualTo("30");
        }
    }

    @Test
    void typedTextIsCommittedWhenTheSectionIsLeftAndWhenTheWindowIsClosed() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", MIN);
            window.type("26");
            window.section("Schemes");
            window.section("Finance");
            assertThat(window.shown("Caretrak", MIN)).isEqualTo("26");
            window.goTo("Primary Care MDT", MIN);
            window.type("52");
        }
        try (OpenWindow again = new OpenWindow(folder).openSample()) {
            again.section("Finance");
            assertThat(again.shown("Primary Care MDT", MIN)).isEqualTo("52");
        }
    }

    @Test
    void whatCannotBeReadIsKeptMarkedAndRepairedWithOneClick() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", MIN);
            window.type("£10,565,00");
            window.press(KeyCode.ENTER);
            assertThat(window.shown("Caretrak", MIN)).isEqualTo("£10,565,00");
            assertThat(window.shown("Total of 10 schemes", MIN)).isEqualTo("1,839");
            window.press(KeyCode.UP);
            window.awaitNode(".entry-suggestions .button");
            window.robot.clickOn(".entry-suggestions .button");
            assertThat(window.shown("Caretrak", MIN)).isEqualTo("10,565,000");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.shown("Caretrak", MIN)).isEqualTo("£10,565,00");
        }
    }

    @Test
    void commissionerAddsASchemeDescribesItAndMovesIt() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            window.section("Schemes");
            window.robot.clickOn("Add scheme");
            window.type("Falls prevention");
            assertThat(window.plan().schemes().stream().map(scheme -> scheme.name()))
                    .contains("Falls prevention");
            window.section("Finance");
            assertThat(window.shown("Total of 11 schemes", MAX)).isEqualTo("2,555");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aNewPlanIsMadeFromNothing() {
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode("#new-plan");
            window.robot.clickOn("#new-plan");
            window.awaitNode("#new-title");
            window.type("Anytown plan");
            window.press(KeyCode.ENTER);
            window.awaitNode(".shell");
            assertThat(window.plan().details().title()).isEqualTo("Anytown plan");
            window.section("Schemes");
            window.robot.clickOn("Add scheme");
            window.type("First scheme");
            assertThat(window.plan().themes().size()).isEqualTo(1);
            assertThat(window.plan().schemes().iterator().next().name()).isEqualTo("First scheme");
            window.awaitSaved();
        }
    }

    @Test
    void aTypeThatDoesNotExistIsRefusedInASentenceAndNothingTypedIsLost() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", "type");
            window.type("Sometimes");
            window.press(KeyCode.ENTER);
            assertThat(window.text(".entry-reading"))
                    .isEqualTo(
                            "“Sometimes” is not an investment type. Type one of: Recurrent, Non-recurrent, Nil, TBC.");
            assertThat(window.shown("Caretrak", "type")).isEqualTo("Recurrent");
            assertThat(Toolkit.on(() -> ((javafx.scene.control.TextField)
                                    window.find(".grid-editor").orElseThrow())
                            .getText()))
                    .isEqualTo("Sometimes");
            window.press(KeyCode.ESCAPE);
            window.type("non");
            window.press(KeyCode.ENTER);
            assertThat(window.shown("Caretrak", "type")).isEqualTo("Non-recurrent");
            assertThat(window.shown("Caretrak", MAX)).isEqualTo("25");
        }
    }

    @Test
    void filtersSortsAddsMovesDuplicatesAndRemovesRowsAndUndoesAllOfIt() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            window.goTo("Caretrak", MAX);
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("care");
            assertThat(window.rows()).contains("Caretrak", "Primary Care MDT").doesNotContain("Stroke Services");
            assertThat(window.shown("Total of the", MAX)).isEqualTo("156");
            window.press(KeyCode.ESCAPE);
            assertThat(window.rows()).contains("Stroke Services");
            window.goTo("Caretrak", "title");
            window.press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(window.rows()).containsSubsequence("Primary Care MDT", "Caretrak");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            assertThat(window.rows()).containsSubsequence("Caretrak", "Caretrak (copy)");
            assertThat(window.shown("Total of 11 schemes", MAX)).isEqualTo("2,580");
            window.press(KeyCode.INSERT);
            window.type("Falls prevention");
            window.press(KeyCode.ENTER);
            assertThat(window.rows()).containsSubsequence("Caretrak", "Falls prevention", "Caretrak (copy)");
            window.goTo("Falls prevention", MAX);
            window.press(KeyCode.CONTROL, KeyCode.MINUS);
            assertThat(window.rows()).doesNotContain("Falls prevention");
            for (int i = 0; i < 5; i++) {
                window.press(KeyCode.CONTROL, KeyCode.Z);
            }
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aRowCanBeEditedAsAFormAndWhatIsTypedThereIsNeverLost() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", MAX);
            window.press(KeyCode.F4);
            window.awaitNode(".row-form");
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("27k");
            window.press(KeyCode.ENTER);
            assertThat(window.shown("Caretrak", MIN)).isEqualTo("27");
            window.press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("31k");
        }
        try (OpenWindow again = new OpenWindow(folder).openSample()) {
            again.section("Finance");
            assertThat(again.shown("Caretrak", MIN)).isEqualTo("27");
            assertThat(again.shown("Caretrak", MAX)).isEqualTo("31");
        }
    }
}

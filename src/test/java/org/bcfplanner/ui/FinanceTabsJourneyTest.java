package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways through the tabs of the finance section in the real window. */
class FinanceTabsJourneyTest {
    @TempDir
    Path folder;

    @Test
    void aPartOfThePoolIsAddedTypedAndUndone() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            window.tab("Pool");
            window.goTo("#pool-parts", "BCF", "amount");
            window.press(KeyCode.INSERT);
            window.type("Capital grants");
            window.press(KeyCode.TAB);
            window.type("£401k");
            window.press(KeyCode.ENTER);
            assertThat(window.shown("#pool-parts", "Capital grants", "amount")).isEqualTo("401");
            assertThat(window.shown("#pool-parts", "2015/16 proposed or agreed", "amount"))
                    .isEqualTo("10,811.536");
            window.goTo("#pool-parts", "Capital grants", "label");
            copied("Disabled facilities\t450\n");
            window.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(window.shown("#pool-parts", "Disabled facilities", "amount"))
                    .isEqualTo("450");
            undo(window, 4);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void contributionsArePastedWithANewOrganisationAndUndoneInOneStep() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            window.tab("Contributions");
            window.goTo("#contributions", "Thurrock Council", "holds-pool");
            window.type("perhaps");
            window.press(KeyCode.ENTER);
            assertThat(window.text(".entry-reading"))
                    .isEqualTo("“perhaps” is neither yes nor no. Type Y or N, or nothing.");
            window.press(KeyCode.ESCAPE);
            window.goTo("#contributions", "Thurrock Council", "organisation");
            copied("Thurrock Council\tY\t1,200\t1,000\t1,100\n"
                    + "Thurrock CCG\tN\t2,524\t9,000\tTBC\n"
                    + "Anytown CCG\tN\t\t565\t600\n");
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.awaitNode("#confirm-paste");
            window.press(KeyCode.ENTER);
            assertThat(window.shown("#contributions", "BCF Total", "spending")).isEqualTo("3,724");
            assertThat(window.shown("#contributions", "BCF Total", "minimum")).isEqualTo("10,565");
            assertThat(window.shown("#contributions", "BCF Total", "actual")).isEqualTo("1,700");
            assertThat(window.text(".finance-sentences .label"))
                    .isEqualTo("Spending on BCF schemes in 14/15:"
                            + " The contributions come to the pool of 2014/15, £3,724,000.");
            undo(window, 1);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void theContingencyPlanAndTheShareAreTypedPastedAndUndone() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            window.tab("Contingency");
            window.goTo("#contingency", "Planned savings (if targets fully achieved)", "YEAR");
            copied("400\t£1.2m\nTBC\t90\n");
            window.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(window.shown("#contingency", "Total: Planned", "ONGOING"))
                    .isEqualTo("1,200");
            Toolkit.run(() -> window.find("#performance-share").orElseThrow().requestFocus());
            window.type("40");
            assertThat(window.text("#performance-words")).startsWith("40% of");
            assertThat(((TextField) window.find("#performance-share").orElseThrow()).getPromptText())
                    .isEqualTo("25%");
            window.goTo("#contingency", "Outcome 1", "outcome");
            undo(window, 2);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void totalSpendIsTypedPastedAndUndoneAndTabsAreChangedByKeys() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            window.tab("Contingency");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.goTo("#total-spend", "Thurrock CCG", "2013/14");
            window.type("180,000");
            window.press(KeyCode.ENTER);
            window.goTo("#total-spend", "Primary Care", "2014/15");
            copied("25,000\t26,000\n1,000\tsoon\n");
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.awaitNode("#confirm-paste");
            window.press(KeyCode.ENTER);
            assertThat(window.shown("#total-spend", "Total", "2013/14")).isEqualTo("180,000");
            assertThat(window.shown("#total-spend", "Total", "2014/15")).isEqualTo("26,000");
            undo(window, 2);
            assertThat(window.plan()).isEqualTo(before);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            window.awaitNode("#contingency");
        }
    }

    @Test
    void aTextThatIsRefusedKeepsItsTabInFront() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", "type");
            window.type("Sometimes");
            window.tab("Pool");
            assertThat(window.find("#pool-parts")).isEmpty();
            window.press(KeyCode.ESCAPE);
            window.tab("Pool");
            window.awaitNode("#pool-parts");
        }
    }

    @Test
    void theWhatIfSliderTellsTheTotalAndStoresNothing() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            window.goTo("Caretrak", "type");
            window.fire("#what-if");
            Slider slider = (Slider) window.find("#what-if-2014-15").orElseThrow();
            assertThat(window.text(".what-if-total")).isEqualTo("At 100%: £2,555,000, £307,000 short");
            Toolkit.await("the slider can be moved", () -> slider.getSkin() != null && slider.isFocused());
            window.press(KeyCode.LEFT);
            assertThat(Toolkit.on(slider::getValue)).isEqualTo(99);
            assertThat(Toolkit.on(slider::getAccessibleText)).contains("At 99%: £2,548,090");
            assertThat(window.plan()).isSameAs(before);
        }
    }

    private static void undo(OpenWindow window, int steps) {
        for (int i = 0; i < steps; i++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    private static void copied(String text) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}

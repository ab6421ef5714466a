package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bcfplanner.ui.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding from any section, and going there. */
class FindJourneyTest {
    private static final String MAX = "2014/15 SPEND MAX";
    private static final String CHOSEN = ".finding:selected .finding-title";

    @TempDir
    Path folder;

    @Test
    void aWordOfASchemesDescriptionIsFoundAndItsFieldGoneTo() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.section("Risks");
            find(window, "multi disciplin coordinates");
            chosen(window, "Primary Care MDT");
            assertThat(labels(window, ".finding:selected .excerpt-match"))
                    .containsExactly("coordinates", "multi", "disciplin");
            window.press(KeyCode.ENTER);
            Toolkit.await(
                    "focus",
                    () -> window.scene().getFocusOwner() instanceof TextInputControl field
                            && field.getText().startsWith("One person who coordinates"));
            assertThat(typed(window, "#scheme-name")).isEqualTo("Primary Care MDT");
        }
    }

    @Test
    void aRiskAndAnAmountAreGoneToAndRememberedAndTheSearchItselfChangesNothing() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", MAX);
            find(window, "different things want");
            chosen(window, "Risk 1: NHS England and the council may want different things.");
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#flyout .palette")).isEmpty();
            assertThat(Toolkit.on(() -> window.grid().isFocused())).isTrue();
            find(window, "different things want");
            chosen(window, "Risk 1: NHS England and the council may want different things.");
            window.press(KeyCode.ENTER);
            window.awaitNode("#risks");
            Toolkit.await(
                    "focus on the register",
                    () -> ((Grid<?>) window.find("#risks").orElseThrow()).isFocused());
            find(window, "£51k max");
            chosen(window, "Primary Care MDT");
            window.press(KeyCode.ENTER);
            window.awaitNode("#investment-lines");
            assertThat(window.text(".entry-row")).isEqualTo("Primary Care MDT");
            assertThat(Toolkit.on(() -> window.session().undoLabel())).isEmpty();
            find(window, "");
            Toolkit.await(
                    "remembered",
                    () -> labels(window, ".finding-title")
                            .contains("Risk 1: NHS England and the council may want different things."));
            chosen(window, "Primary Care MDT");
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void whoPressesEnterBeforeTheAnswerGoesThereWhenItComes() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.awaitNode("#palette-field");
            Toolkit.run(() -> {
                TextField field = (TextField) window.find("#palette-field").orElseThrow();
                field.setText("caretrak");
                Event.fireEvent(field, enter());
            });
            Toolkit.await("gone to", () -> window.find("#flyout .palette").isEmpty());
            Toolkit.await("shown", () -> window.find("#scheme-name").isPresent());
            assertThat(typed(window, "#scheme-name")).isEqualTo("Caretrak");
        }
    }

    @Test
    void whatIsFoundIsToldInGroupsThatArrowsPassOver() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            find(window, "stroke");
            chosen(window, "Stroke Services");
            assertThat(labels(window, ".finding-heading")).contains("Schemes", "Finance");
            assertThat(labels(window, ".finding:selected .finding-heading")).isEmpty();
            window.press(KeyCode.UP);
            assertThat(window.find(CHOSEN)).isPresent();
            find(window, "zzz");
            Toolkit.await("nothing", () -> !window.text(".palette-nothing").isEmpty());
            assertThat(window.text(".palette-nothing")).startsWith("Nothing is called “strokezzz” or says it.");
            window.press(KeyCode.ENTER);
            assertThat(window.find("#flyout .palette")).isPresent();
            window.press(KeyCode.ESCAPE);
        }
    }

    private static KeyEvent enter() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    private static void find(OpenWindow window, String text) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.awaitNode("#palette-field");
        window.type(text);
    }

    /** Waits until this is what Enter goes to. */
    private static void chosen(OpenWindow window, String title) {
        Toolkit.await("chosen: " + title, () -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return window.find(CHOSEN)
                    .filter(each -> ((Labeled) each).getText().equals(title))
                    .isPresent();
        });
    }

    private static String typed(OpenWindow window, String query) {
        return Toolkit.on(() -> ((TextField) window.find(query).orElseThrow()).getText());
    }

    private static List<String> labels(OpenWindow window, String query) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(query).stream()
                .filter(Labeled.class::isInstance)
                .map(each -> ((Labeled) each).getText())
                .toList());
    }
}

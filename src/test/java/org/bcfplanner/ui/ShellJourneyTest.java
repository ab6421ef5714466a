package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole ways through the frame of the real window. */
class ShellJourneyTest {
    private static final String MAX = "2014/15 SPEND MAX";

    @TempDir
    Path folder;

    @Test
    void theFinderGoesToASchemeALineAndASectionAndRemembersThem() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.section("Finance");
            find(window, "stroke");
            chosen(window, "Stroke Services");
            window.press(KeyCode.ENTER);
            assertThat(window.find("#flyout .palette")).isEmpty();
            assertThat(typed(window, "#scheme-name")).isEqualTo("Stroke Services");
            find(window, "stroke 2014");
            chosen(window, "Stroke Services");
            window.press(KeyCode.ENTER);
            window.awaitNode("#investment-lines");
            assertThat(window.text(".entry-row")).isEqualTo("Stroke Services");
            find(window, "zzz");
            Toolkit.await("nothing", () -> !window.text(".palette-nothing").isEmpty());
            assertThat(window.text(".palette-nothing")).startsWith("Nothing is called “zzz” or says it.");
            window.press(KeyCode.ESCAPE);
            assertThat(Toolkit.on(() -> window.grid().isFocused())).isTrue();
            find(window, "");
            chosen(window, "Stroke Services");
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void whatCannotBeDoneSaysWhyInTheFinder() {
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode("#open-sample");
            find(window, "export");
            assertThat(Toolkit.on(() -> window.scene().getRoot().lookupAll(".finding:selected .label").stream()
                            .map(each -> ((Labeled) each).getText())
                            .toList()))
                    .contains("Export…", "Open a plan first.");
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void coloursTextSizeAndPlaceAreRememberedOverARestart() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Toolkit.run(() -> ((Button) window.find("#settings").orElseThrow()).fire());
            window.awaitNode("#settings-card");
            Toolkit.run(() -> window.scene().getRoot().lookupAll("#settings-card .segment").stream()
                    .map(ToggleButton.class::cast)
                    .filter(each -> each.getText().equals(Theme.HIGH_CONTRAST.words()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            Toolkit.run(() -> ((Button) window.find("#larger-text").orElseThrow()).fire());
            assertThat(window.text("#text-size")).isEqualTo("110 %");
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#settings-card")).isEmpty();
            Toolkit.run(() -> window.stage().setX(37));
        }
        try (OpenWindow again = new OpenWindow(Program.tools(folder), new Rectangle2D(0, 0, 0, 0))) {
            again.awaitNode(".recent-row");
            assertThat(sheets(again)).anyMatch(sheet -> sheet.endsWith("high-contrast.css"));
            assertThat(Toolkit.on(() -> again.stage().getX())).isEqualTo(37);
            assertThat(Toolkit.on(() -> again.stage().getWidth())).isEqualTo(1000);
            find(again, "light colours");
            again.press(KeyCode.ENTER);
            assertThat(sheets(again)).anyMatch(sheet -> sheet.endsWith("light.css"));
            Toolkit.run(() -> ((Button) again.find("#settings").orElseThrow()).fire());
            assertThat(again.text("#text-size")).isEqualTo("110 %");
            again.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void theMenuNamesWhatUndoAndRedoWillDoAndWhyTheyCannot() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            assertThat(menu(window, "Edit"))
                    .contains("Undo\nThere is nothing to undo.", "Redo\nThere is nothing to redo.");
            window.goTo("Caretrak", MAX);
            window.type("30k");
            window.press(KeyCode.ENTER);
            assertThat(menu(window, "Edit").getFirst())
                    .startsWith("Undo change Caretrak")
                    .doesNotContain("\n");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(menu(window, "Edit")).contains("Undo\nThere is nothing to undo.");
            assertThat(menu(window, "Edit").get(1)).startsWith("Redo change Caretrak");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.text("#saved")).isEqualTo("There is nothing to undo.");
        }
    }

    @Test
    void aFaultOnTheWindowsThreadIsToldAndTheWorkGoesOn() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Platform.runLater(() -> {
                throw new IllegalStateException("a fault for this test");
            });
            window.awaitNode("#dialog");
            assertThat(window.text("#dialog .strong")).isEqualTo("Something went wrong in the program.");
            assertThat(labels(window, "#dialog .fg-muted")).contains("All your changes are on disk.");
            assertThat(Toolkit.on(() -> window.find("#dialog .titled-pane").isPresent()))
                    .isTrue();
            window.press(KeyCode.ENTER);
            window.goTo("Caretrak", MAX);
            window.type("30k");
            window.press(KeyCode.ENTER);
            assertThat(window.shown("Caretrak", MAX)).isEqualTo("30");
        }
    }

    @Test
    void theKeysOfEverythingAreListed() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.press(KeyCode.SHIFT, KeyCode.F1);
            window.awaitNode(".keyboard-map");
            assertThat(labels(window, ".keyboard-row .label"))
                    .contains("Export…", "Ctrl E", "Finance", "Ctrl 2", "Fill down, right", "Ctrl D, Ctrl R");
            window.press(KeyCode.CONTROL, KeyCode.E);
            assertThat(window.find("#confirm-export")).isEmpty();
            window.press(KeyCode.ESCAPE);
            assertThat(window.find(".keyboard-map")).isEmpty();
        }
    }

    private static void find(OpenWindow window, String text) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.awaitNode("#palette-field");
        window.type(text);
        Toolkit.run(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        });
    }

    /** Waits until this is what Enter goes to. */
    private static void chosen(OpenWindow window, String title) {
        Toolkit.await("chosen: " + title, () -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return window.find(".finding:selected .finding-title")
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

    private static List<String> sheets(OpenWindow window) {
        return Toolkit.on(() -> List.copyOf(window.scene().getStylesheets()));
    }

    private static List<String> menu(OpenWindow window, String name) {
        return Toolkit.on(() -> {
            MenuButton button = (MenuButton) window.find("#plan-menu").orElseThrow();
            button.show();
            List<String> words = button.getItems().stream()
                    .filter(item -> item instanceof Menu && name.equals(item.getText()))
                    .flatMap(item -> ((Menu) item).getItems().stream())
                    .map(MenuItem::getText)
                    .toList();
            button.hide();
            return words;
        });
    }
}

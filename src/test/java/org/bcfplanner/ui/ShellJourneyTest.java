package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.NamedVersion;
import org.bcfplanner.session.Tools;
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
    void theSecondSampleIsOpenedFromTheFirstPageAndTwiceIsTheSame() {
        Tools tools = Program.tools(folder);
        Plan second = tools.samples().get(1).plan().get();
        try (OpenWindow window = new OpenWindow(tools)) {
            window.awaitNode("#open-second-sample");
            assertThat(window.text("#open-second-sample")).startsWith("Open the second sample: Thanet’s");
            window.fire("#open-second-sample");
            window.awaitNode(".shell");
            assertThat(window.plan()).isEqualTo(second);
            window.awaitSaved();
        }
        try (OpenWindow again = new OpenWindow(folder)) {
            again.awaitNode(".recent-row");
            again.fire("#open-second-sample");
            again.awaitNode(".shell");
            assertThat(again.plan()).isEqualTo(second);
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
    void aVersionIsNamedListedAndNotNamedTwice() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", MAX);
            window.type("30k");
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.awaitNode("#version-name");
            assertThat(typed(window, "#version-name")).isEqualTo("v0.7");
            window.press(KeyCode.TAB);
            window.type("For the board");
            window.press(KeyCode.ENTER);
            Toolkit.await("named", () -> window.find("#dialog").isEmpty());
            assertThat(window.text("#saved")).isEqualTo("Version “v0.7” is named");
            assertThat(window.shown("Caretrak", MAX)).isEqualTo("30");
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.awaitNode("#version-name");
            assertThat(typed(window, "#version-name")).isEqualTo("v0.8");
            assertThat(window.text(".version-name")).isEqualTo("v0.7");
            window.type("v0.7");
            window.press(KeyCode.ENTER);
            Toolkit.await("refused", () -> !window.text("#version-refused").isEmpty());
            assertThat(window.text("#version-refused")).startsWith("There is already a version called “v0.7”");
            window.press(KeyCode.ESCAPE);
        }
        try (var store = Program.tools(folder).library().open()) {
            List<NamedVersion> versions =
                    store.versions(Program.tools(folder).sample().get().id());
            assertThat(versions).extracting(NamedVersion::name).containsExactly("v0.7");
            assertThat(versions.getFirst().note()).isEqualTo("For the board");
        }
    }

    @Test
    void aPlanFileIsDroppedAndOpenedAndAnyOtherFileIsRefusedInASentence() throws IOException {
        Path plan = folder.resolve("sent.bcfplan");
        Path notes = folder.resolve("notes.docx");
        Tools tools = Program.tools(folder.resolve("library"));
        tools.files().write(tools.sample().get(), plan);
        Files.writeString(notes, "notes");
        try (OpenWindow window = new OpenWindow(tools)) {
            window.awaitNode("#open-sample");
            Drags drags = new Drags(window.scene());
            assertThat(drags.over(notes)).isTrue();
            assertThat(window.text(".drop-words")).startsWith("“notes.docx” is not a plan file.");
            drags.drop(notes);
            window.awaitNode("#dialog");
            assertThat(window.text("#dialog .strong")).isEqualTo("“notes.docx” is not a plan file.");
            assertThat(drags.over(plan)).isFalse();
            window.press(KeyCode.ENTER);
            assertThat(drags.over(plan)).isTrue();
            assertThat(window.text(".drop-words")).isEqualTo("Drop to open “sent.bcfplan”");
            assertThat(Toolkit.on(() -> window.find("#drop-hint").orElseThrow().isVisible()))
                    .isTrue();
            drags.drop(plan);
            window.awaitNode(".shell");
            assertThat(window.plan()).isEqualTo(tools.sample().get());
            assertThat(Toolkit.on(() -> window.find("#drop-hint").orElseThrow().isVisible()))
                    .isFalse();
            drags.drop(plan);
            Toolkit.await("said that it is there", () -> window.text("#saved").contains("already in your library"));
            assertThat(Toolkit.on(() -> window.find("#dialog").isPresent())).isFalse();
            assertThat(window.plan()).isEqualTo(tools.sample().get());
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
    void aLongExportIsCalledOffAndTheEarlierFileStaysWhole() throws IOException {
        Path file = folder.resolve("out.xlsx");
        Files.writeString(file, "earlier");
        CountDownLatch begun = new CountDownLatch(1);
        Tools slow = Program.tools(folder.resolve("library")).withWorkbook((plan, basis, place) -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException calledOff) {
                throw new Problem("Stopped.", "", "", calledOff);
            }
        });
        try (OpenWindow window = new OpenWindow(slow).openSample()) {
            window.nextFile(file);
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.awaitNode("#confirm-export");
            window.press(KeyCode.ENTER);
            window.awaitNode("#cancel-work");
            assertThat(begun.getCount()).isZero();
            assertThat(window.text(".dialog-title")).isEqualTo("Exporting the workbook");
            window.press(KeyCode.ESCAPE);
            Toolkit.await("stopped", () -> window.find("#dialog").isEmpty());
            assertThat(file).hasContent("earlier");
            window.goTo("Caretrak", MAX);
            window.type("30k");
            window.press(KeyCode.ENTER);
            window.awaitSaved();
            assertThat(window.shown("Caretrak", MAX)).isEqualTo("30");
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

    private static void fire(OpenWindow window, String query) {
        Toolkit.run(() -> ((Button) window.find(query).orElseThrow()).fire());
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

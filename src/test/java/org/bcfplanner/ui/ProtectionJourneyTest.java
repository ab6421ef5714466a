package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PlanStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole ways with a library that has a password, most of them by keys. */
class ProtectionJourneyTest {
    private static final String FIRST = "three random words";
    private static final String SECOND = "another password";

    @TempDir
    Path folder;

    @Test
    void theLibraryIsProtectedOverAnOpenPlanAndAskedForAtTheNextStart() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            protect(window);
            window.goTo("Caretrak", "2014/15 SPEND MAX");
            window.type("30k");
            window.press(KeyCode.ENTER);
            window.awaitSaved();
        }
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode("#library-password");
            awaitFocus(window, "#library-password");
            assertThat(window.find("#open-protected").orElseThrow().isDisabled())
                    .isTrue();
            window.type(SECOND);
            window.press(KeyCode.ENTER);
            Toolkit.await("the refusal", () -> !window.text("#password-told").isEmpty());
            assertThat(window.text("#password-told")).startsWith("That is not the password of this library.");
            awaitFocus(window, "#library-password");
            window.type(FIRST);
            window.press(KeyCode.ENTER);
            window.awaitNode("#open-sample");
            window.openSample();
            window.section("Finance");
            assertThat(window.shown("Caretrak", "2014/15 SPEND MAX")).isEqualTo("30");
        }
    }

    @Test
    void twoThatDifferOrAreShortAreNotTaken() {
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode("#open-sample");
            window.act("Protect the library");
            window.awaitNode("#next-password");
            awaitFocus(window, "#next-password");
            window.type("short");
            assertThat(window.text("#password-wrong")).contains("At least 8 characters");
            window.type("er and longer");
            assertThat(window.text("#password-wrong")).isEqualTo("The two are not the same yet.");
            assertThat(window.find("#confirm-password").orElseThrow().isDisabled())
                    .isTrue();
            window.press(KeyCode.ENTER);
            assertThat(window.find("#dialog")).isPresent();
            window.press(KeyCode.ESCAPE);
        }
        try (PlanStore store = Program.tools(folder).library().open()) {
            assertThat(store.protection().isOn()).isFalse();
        }
    }

    @Test
    void thePasswordIsChangedAndRemoved() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            protect(window);
            window.act("Change the password");
            window.awaitNode("#present-password");
            awaitFocus(window, "#present-password");
            window.type("not the one");
            window.press(KeyCode.TAB);
            window.type(SECOND);
            window.press(KeyCode.TAB);
            window.type(SECOND);
            window.press(KeyCode.ENTER);
            Toolkit.await(
                    "the refusal", () -> window.text("#password-told").startsWith("That is not the present password."));
            awaitFocus(window, "#present-password");
            window.type(FIRST);
            window.press(KeyCode.ENTER);
            done(window, "The library has another password");
        }
        try (OpenWindow window = new OpenWindow(folder)) {
            open(window, SECOND);
            window.awaitNode("#open-sample");
            window.act("Remove the password");
            window.awaitNode("#present-password");
            awaitFocus(window, "#present-password");
            window.type(SECOND);
            window.press(KeyCode.ENTER);
            done(window, "The library has no password any more");
        }
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode("#open-sample");
        }
    }

    @Test
    void aBackupIsChosenOnThePageThatAsksAndItsOwnPasswordOpensIt() throws Exception {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            protect(window);
        }
        Path kept;
        try (var files = Files.list(folder.resolve("backups"))) {
            kept = files.findFirst().orElseThrow();
        }
        byte[] underTheFirst = Files.readAllBytes(kept);
        try (PlanStore store = Program.tools(folder).library().open(Password.of(FIRST))) {
            store.protection().protect(Password.of(SECOND)).join();
        }
        Files.write(kept, underTheFirst);
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode("#choose-backup");
            window.fire("#choose-backup");
            window.awaitNode("#backups");
            awaitFocus(window, "#backups");
            window.press(KeyCode.END);
            window.press(KeyCode.ENTER);
            window.awaitNode("#library-password");
            awaitFocus(window, "#library-password");
            window.type(SECOND);
            window.press(KeyCode.ENTER);
            Toolkit.await("the refusal", () -> !window.text("#password-told").isEmpty());
            assertThat(window.text("#password-told")).startsWith("That is not the password of this backup.");
            awaitFocus(window, "#library-password");
            window.type(FIRST);
            window.press(KeyCode.ENTER);
            window.awaitNode(".recent-row");
        }
        try (PlanStore store = Program.tools(folder).library().open(Password.of(FIRST))) {
            assertThat(store.plans()).hasSize(1);
        }
    }

    /** Not by the robot, whose first key after a window has come can go to the one before it. */
    private static void open(OpenWindow window, String password) {
        window.awaitNode("#library-password");
        awaitFocus(window, "#library-password");
        Toolkit.run(() -> ((TextInputControl) window.find("#library-password").orElseThrow()).setText(password));
        window.fire("#open-protected");
    }

    private static void protect(OpenWindow window) {
        window.act("Protect the library");
        window.awaitNode("#next-password");
        awaitFocus(window, "#next-password");
        window.type(FIRST);
        window.press(KeyCode.TAB);
        window.type(FIRST);
        window.press(KeyCode.ENTER);
        done(window, "The library has a password");
    }

    private static void done(OpenWindow window, String title) {
        window.awaitNode("#password-done");
        assertThat(window.text("#dialog .dialog-title")).isEqualTo(title);
        window.press(KeyCode.ENTER);
        Toolkit.await("the dialog is left", () -> window.find("#dialog").isEmpty());
    }

    private static void awaitFocus(OpenWindow window, String query) {
        Toolkit.await(
                "focus on " + query,
                () -> window.find(query).filter(Node::isFocused).isPresent());
    }
}

package org.bcfplanner.screens;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws what asks for passwords, and what is said before a support file is saved. */
@Tag("screens")
class PrivacyScreensTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void passwords(Setting setting) throws IOException {
        Tools tools = Program.tools(folder.resolve("library"));
        try (PlanStore store = tools.library().open()) {
            store.add(tools.sample().get(), "", "sample").join();
        }
        try (ShownWindow window = new ShownWindow(setting, tools)) {
            window.await("#plans");
            window.act("Protect the library");
            window.awaitFocused("#next-password");
            window.type("three words");
            Screens.check(setting, window.draw("password-first"));
            window.press(KeyCode.ESCAPE);
            window.awaitGone("#next-password");
            window.act("Save support file");
            window.await("#save-support");
            Screens.check(setting, window.draw("support-file"));
            window.fire("#look-at-support");
            window.await("#support-text");
            Screens.check(setting, window.draw("support-file-all"));
            window.press(KeyCode.ESCAPE);
        }
        try (PlanStore store = tools.library().open()) {
            store.protection().protect(Password.of("three random words")).join();
        }
        try (ShownWindow window = new ShownWindow(setting, tools)) {
            window.awaitFocused("#library-password");
            window.type("three random words");
            window.press(KeyCode.ENTER);
            window.await("#plans");
            window.act("Change the password");
            window.await("#present-password");
            Screens.check(setting, window.draw("password-another"));
            window.press(KeyCode.ESCAPE);
        }
        try (ShownWindow window = new ShownWindow(setting, tools)) {
            window.awaitFocused("#library-password");
            Screens.check(setting, window.draw("password-asked"));
            window.type("another");
            window.press(KeyCode.ENTER);
            window.awaitText("#password-told");
            Screens.check(setting, window.draw("password-refused"));
            window.fire("#choose-backup");
            window.await("#backups");
            Screens.check(setting, window.draw("backups"));
        }
    }
}

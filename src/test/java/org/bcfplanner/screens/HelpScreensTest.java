package org.bcfplanner.screens;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws help. */
@Tag("screens")
class HelpScreensTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void help(Setting setting) throws IOException {
        try (ShownWindow window = new ShownWindow(setting, Program.tools(folder.resolve("library")))) {
            window.fire("#open-sample");
            window.await(".shell");
            window.section("Finance");
            window.press(KeyCode.F1);
            window.await("#help-view");
            Screens.check(setting, window.draw("help"));
            window.scrollDown("#help-page");
            Screens.check(setting, window.draw("help-end"));
            window.press(KeyCode.F6);
            window.press(KeyCode.HOME);
            Screens.check(setting, window.draw("help-list"));
            window.press(KeyCode.ESCAPE);
            window.section("Risks");
            window.press(KeyCode.F1);
            window.await("#help-view");
            Screens.check(setting, window.draw("help-risks"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.SHIFT, KeyCode.F1);
            Screens.check(setting, window.draw("help-keys"));
            window.press(KeyCode.ESCAPE);
        }
    }
}

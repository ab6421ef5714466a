package org.bcfplanner.screens;

import java.io.IOException;
import java.nio.file.Path;
import org.bcfplanner.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the screens of a strategy and its report to the board. */
@Tag("screens")
class BoardScreensTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void overview(Setting setting) throws IOException {
        try (ShownWindow window = onStrategy(setting)) {
            window.section("Overview");
            window.await("#step-1");
            ScreensTest.check(setting, window.draw("board-overview"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void outcomes(Setting setting) throws IOException {
        try (ShownWindow window = onStrategy(setting)) {
            window.section("Outcome framework");
            window.await("#indicators");
            ScreensTest.check(setting, window.draw("outcomes"));
        }
    }

    private ShownWindow onStrategy(Setting setting) {
        ShownWindow window = new ShownWindow(setting, Program.tools(folder.resolve("library")));
        window.await("#open-strategy-sample");
        window.fire("#open-strategy-sample");
        window.await(".shell");
        return window;
    }
}

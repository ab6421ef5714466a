package org.bcfplanner.screens;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
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
            Screens.check(setting, window.draw("board-overview"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void outcomes(Setting setting) throws IOException {
        try (ShownWindow window = onStrategy(setting)) {
            window.section("Outcome framework");
            window.await("#indicators");
            Screens.check(setting, window.draw("outcomes"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void strategy(Setting setting) throws IOException {
        try (ShownWindow window = onStrategy(setting)) {
            window.section("Strategy");
            Screens.check(setting, window.draw("strategy"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void actions(Setting setting) throws IOException {
        try (ShownWindow window = onStrategy(setting)) {
            window.section("Actions");
            window.await("#actions");
            Screens.check(setting, window.draw("actions"));
            window.toggle("#action-details");
            Screens.check(setting, window.draw("actions-other"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            Screens.check(setting, window.draw("actions-timeline"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void report(Setting setting) throws IOException {
        try (ShownWindow window = onStrategy(setting)) {
            window.section("Board report");
            Screens.check(setting, window.draw("report"));
            window.scrollDown(".report-main .scrolling-page");
            Screens.check(setting, window.draw("report-end"));
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

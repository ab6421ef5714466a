package org.bcfplanner.screens;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the frame of an open plan and what it goes to. */
@Tag("screens")
class FrameScreensTest extends Screens {
    @ParameterizedTest
    @EnumSource
    void overview(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Overview");
            window.await("#step-3");
            check(setting, window.draw("overview"));
            window.section("Plan details");
            window.section("Overview");
            window.scrollDown(".overview .scrolling-page");
            check(setting, window.draw("overview-end"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sections(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Schemes");
            check(setting, window.draw("schemes"));
            window.enter("#filter-schemes", "rapid");
            check(setting, window.draw("schemes-filtered"));
            window.enter("#filter-schemes", "");
            window.section("Plan details");
            check(setting, window.draw("details"));
            window.section("Finance");
            window.goTo("Caretrak", MAX);
            check(setting, window.draw("lines"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void finder(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.await("#palette-field");
            check(setting, window.draw("palette-empty"));
            window.type("care");
            check(setting, window.draw("palette"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void settingsAndHelp(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.fire("#settings");
            window.await("#settings-card");
            check(setting, window.draw("settings"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.SHIFT, KeyCode.F1);
            window.await(".keyboard-map");
            check(setting, window.draw("keys"));
            window.press(KeyCode.ESCAPE);
        }
    }
}

package org.bcfplanner.screens;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the pane of checks. */
@Tag("screens")
class ChecksScreensTest extends Screens {
    @ParameterizedTest
    @EnumSource
    void checks(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            check(setting, window.draw("checks-strip"));
            window.finding("There is no contingency plan");
            window.press(KeyCode.SHIFT, KeyCode.ENTER);
            window.awaitFocus("accept-reason");
            window.type("The board agrees the plan in March; officers hold the risk until then.");
            window.press(KeyCode.ENTER);
            window.await(".accepted");
            check(setting, window.draw("checks-accepted"));
            window.toggle("#list-warnings");
            window.finding("A note or placeholder was left in");
            window.press(KeyCode.SHIFT, KeyCode.ENTER);
            window.awaitFocus("accept-reason");
            window.press(KeyCode.ENTER);
            check(setting, window.draw("checks-no-reason"));
            window.type("The provider confirms the figures in May.");
            check(setting, window.draw("checks-accept"));
            window.press(KeyCode.ESCAPE);
            window.finding("");
            window.toggle("#list-errors");
            window.finding("“£10,565,00” is not an amount");
            window.press(KeyCode.ENTER);
            check(setting, window.draw("checks-jump"));
            window.finding("");
            window.toggle("#list-all");
            window.wholePlan();
            check(setting, window.draw("checks-whole"));
        }
    }
}

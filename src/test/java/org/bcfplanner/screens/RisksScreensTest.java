package org.bcfplanner.screens;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the risks and their review. */
@Tag("screens")
class RisksScreensTest extends Screens {
    @ParameterizedTest
    @EnumSource
    void risks(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Risks");
            check(setting, window.draw("risks"));
            window.toggle("#cell-2-3");
            check(setting, window.draw("risks-filtered"));
            window.toggle("#cell-2-3");
            review(setting, window);
            window.scale("Score 5 by 5 (NPSA)");
            window.await("#convert-ratings");
            check(setting, window.draw("risks-scale"));
            window.fire("#convert-ratings");
            window.awaitGone("#dialog");
            window.await("#cell-5-5");
            check(setting, window.draw("risks-converted"));
        }
    }

    private static void review(Setting setting, ShownWindow window) throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        window.await("#confirm-review");
        check(setting, window.draw("review-start"));
        window.fire("#confirm-review");
        window.await("#review-form");
        check(setting, window.draw("review"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        check(setting, window.draw("review-refused"));
        window.type("Winter showed that decisions come late");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        check(setting, window.draw("review-answered"));
        for (int risk = 2; risk <= 17; risk++) {
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
        window.await("#review-end");
        check(setting, window.draw("review-end"));
        window.fire("#review-done");
        window.await("#risks");
        check(setting, window.draw("risks-reviewed"));
    }
}

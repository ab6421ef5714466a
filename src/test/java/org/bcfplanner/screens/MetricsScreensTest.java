package org.bcfplanner.screens;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the metrics. */
@Tag("screens")
class MetricsScreensTest extends Screens {
    @ParameterizedTest
    @EnumSource
    void metrics(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Metrics");
            window.await("#metrics");
            window.awaitFindings();
            check(setting, window.draw("metrics"));
            if (setting.width > 1200) {
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
                check(setting, window.draw("metrics-wide"));
                window.fire(".metric-finding .accept");
                window.awaitFocus("metric-reason");
                window.type("As published, on an older population.");
                check(setting, window.draw("metrics-keeping"));
                window.press(KeyCode.ENTER);
                window.await(".metric-kept");
                check(setting, window.draw("metrics-kept"));
            } else {
                window.toggle("#metric-details");
                check(setting, window.draw("metrics-picture"));
                window.fire("#back-to-table");
            }
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            check(setting, window.draw("metrics-texts"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            check(setting, window.draw("metrics-footnotes"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            window.fire("#add-local-metric");
            check(setting, window.draw("metrics-local"));
        }
    }
}

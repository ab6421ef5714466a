package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text size in the real window. */
class TextSizeTest {
    @TempDir
    Path folder;

    @Test
    void keysMakeTheTextLargerAndUsualAgainAndCommitWhatWasTyped() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", "2014/15 SPEND MAX");
            double usual = height(window, ".status-bar");
            window.type("30");
            window.press(KeyCode.CONTROL, KeyCode.ADD);
            Toolkit.await("larger", () -> laidOutHeight(window, ".status-bar") > usual);
            assertThat(window.shown("Caretrak", "2014/15 SPEND MAX")).isEqualTo("30");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            Toolkit.await("usual", () -> laidOutHeight(window, ".status-bar") == usual);
            Plan changed = window.plan();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isNotEqualTo(changed);
        }
    }

    @Test
    void atTwiceTheTextSizeNoSectionIsLargerThanTheSmallestWindow() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            for (int step = 0; step < 10; step++) {
                window.press(KeyCode.CONTROL, KeyCode.ADD);
            }
            for (String section : new String[] {"Schemes", "Finance", "Risks", "Metrics", "Plan details"}) {
                window.section(section);
                Region shell = (Region) window.find(".shell").orElseThrow();
                assertThat(Toolkit.on(() -> shell.minWidth(-1))).as(section).isLessThanOrEqualTo(1000);
                assertThat(Toolkit.on(() -> shell.minHeight(-1))).as(section).isLessThanOrEqualTo(700);
            }
        }
    }

    private static double height(OpenWindow window, String query) {
        return Toolkit.on(() -> laidOutHeight(window, query));
    }

    private static double laidOutHeight(OpenWindow window, String query) {
        Node node = window.find(query).orElseThrow();
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        return node.getLayoutBounds().getHeight();
    }
}

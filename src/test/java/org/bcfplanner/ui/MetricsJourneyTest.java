package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.ui.grid.Grid;
import org.junit.jupiter.api.Test;

/** Ways through the metrics of the sample in the real window. */
class MetricsJourneyTest extends MetricsJourney {
    private static final String TRANSFERS = "Delayed transfers of care, monthly";

    @Test
    void aMetricIsEnteredByItsCountsAndTheOfferedValueIsTaken() {
        try (OpenWindow window = atMetrics()) {
            Plan before = window.plan();
            window.goTo(TABLE, TRANSFERS + ": Numerator", BASELINE);
            window.type("500");
            window.press(KeyCode.ENTER);
            window.type("125,000");
            window.press(KeyCode.ENTER);
            assertThat(window.shown(TABLE, TRANSFERS + ": Value", BASELINE)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
            assertThat(window.shown(TABLE, TRANSFERS + ": Value", BASELINE)).isEqualTo("400.0");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.shown(TABLE, TRANSFERS + ": Value", BASELINE)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void enterOnlyMovesAndCtrlEnterTakesWhatIsOffered() {
        try (OpenWindow window = atMetrics()) {
            window.goTo(TABLE, TRANSFERS + ": Numerator", BASELINE);
            window.type("500");
            window.press(KeyCode.ENTER);
            window.type("125,000");
            window.press(KeyCode.ENTER);
            window.goTo(TABLE, TRANSFERS + ": Value", BASELINE);
            Plan before = window.plan();
            window.press(KeyCode.ENTER);
            assertThat(window.plan()).isSameAs(before);
            assertThat(active(window)).isEqualTo(TRANSFERS + ": Numerator");
            window.press(KeyCode.UP);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.shown(TABLE, TRANSFERS + ": Value", BASELINE)).isEqualTo("400.0");
            assertThat(active(window)).isEqualTo(TRANSFERS + ": Value");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.goTo(TABLE, TRANSFERS + ": Period", BASELINE);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.shown(TABLE, TRANSFERS + ": Value", BASELINE)).isEqualTo("400.0");
        }
    }

    @Test
    void aDenominatorOfZeroIsASentenceAndNothingIsDrawn() {
        try (OpenWindow window = atMetrics()) {
            Plan before = window.plan();
            window.goTo(TABLE, TRANSFERS + ": Numerator", BASELINE);
            window.type("500");
            window.press(KeyCode.ENTER);
            window.type("0");
            window.press(KeyCode.ENTER);
            assertThat(window.shown(TABLE, TRANSFERS + ": Denominator", BASELINE))
                    .isEqualTo("0");
            window.fire("#metric-details");
            window.awaitNode(".zero-words");
            assertThat(window.text(".zero-words")).contains("Nothing can be counted among 0.");
            assertThat(window.find("#trajectory")).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
            assertThat(window.find(".zero-words")).isEmpty();
        }
    }

    @Test
    void aBlockIsPastedInOneStepAndUndone() {
        try (OpenWindow window = atMetrics()) {
            Plan before = window.plan();
            window.goTo(TABLE, TRANSFERS + ": Value", BASELINE);
            copied("400\t380\t350 (7)\n500\t475\t440\n125,000\t125,000\t125,700\n");
            window.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(window.shown(TABLE, TRANSFERS + ": Value", "october-2015"))
                    .isEqualTo("350");
            assertThat(window.shown(TABLE, TRANSFERS + ": Denominator", "april-2015"))
                    .isEqualTo("125,000");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void thePictureIsTravelledTurnedIntoATableAndCopied() {
        try (OpenWindow window = atMetrics()) {
            window.goTo(TABLE, "Care home admissions, 65+: Value", BASELINE);
            window.fire("#metric-details");
            window.awaitNode("#trajectory");
            Toolkit.run(() -> window.find("#trajectory").orElseThrow().requestFocus());
            window.press(KeyCode.RIGHT);
            assertThat(window.text("#trajectory-readout"))
                    .isEqualTo("October 2015 payment, Apr 2014 – Mar 2015: 597.3 by its counts, 95% interval 500.8 to"
                            + " 707.0.");
            window.press(KeyCode.CONTROL, KeyCode.C);
            assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().getString()))
                    .contains("Baseline\tApr 2012 – Mar 2013\t853.5\t899\t733.3\t987.7\n");
            assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().hasImage()))
                    .isTrue();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.awaitNode("#trajectory-table");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.awaitNode("#trajectory");
            window.press(KeyCode.ENTER);
            window.awaitNode(TABLE);
            assertThat(Toolkit.on(() -> ((Grid<?>) window.find(TABLE).orElseThrow())
                            .active()
                            .orElseThrow()
                            .column()))
                    .isEqualTo("october-2015");
        }
    }

    @Test
    void theFilterFindsLinesByTheirMetric() {
        try (OpenWindow window = atMetrics()) {
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("carers");
            assertThat(Toolkit.on(() -> ((Grid<?>) window.find(TABLE).orElseThrow())
                            .sheet()
                            .rows()
                            .size()))
                    .isEqualTo(3);
        }
    }

    @Test
    void aFootnoteLeadsToItsFigureAndBack() {
        try (OpenWindow window = atMetrics()) {
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.awaitNode(".reference");
            assertThat(window.text(".reference")).isEqualTo("Care home admissions, 65+: Value, October 2015 payment");
            window.fire(".reference");
            window.awaitNode(TABLE);
            window.fire("#metric-details");
            window.awaitNode(".note-number");
            assertThat(Toolkit.on(() -> ((Labeled) window.find(".note-number").orElseThrow()).getText()))
                    .isEqualTo("1");
            window.fire(".note-number");
            window.awaitNode(".reference");
        }
    }

    @Test
    void aLocalMetricIsAddedNamedAndFoundByName() {
        try (OpenWindow window = atMetrics()) {
            window.fire("#add-local-metric");
            window.type("Falls at home");
            window.press(KeyCode.ENTER);
            assertThat(window.shown(TABLE, "Falls at home", BASELINE)).isEqualTo("Direction not stated");
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.awaitNode("#palette-field");
            window.type("falls at");
            window.press(KeyCode.ENTER);
            assertThat(Toolkit.on(() -> ((Grid<?>) window.find(TABLE).orElseThrow())
                            .activeRow()
                            .orElseThrow()
                            .value()
                            .toString()))
                    .startsWith("Heading[title=Falls at home,");
        }
    }

    private OpenWindow atMetrics() {
        OpenWindow window = new OpenWindow(folder).openSample();
        window.section("Metrics");
        window.awaitNode(TABLE);
        return window;
    }

    private static void copied(String text) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}

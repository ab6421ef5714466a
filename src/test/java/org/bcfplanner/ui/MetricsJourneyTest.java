package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.ui.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways through the metrics of the sample in the real window. */
class MetricsJourneyTest {
    private static final String TABLE = "#metrics";
    private static final String TRANSFERS = "Delayed transfers of care, monthly";
    private static final String ADMISSIONS = "Care home admissions, 65+";
    private static final String BASELINE = "baseline";

    @TempDir
    Path folder;

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
    void aPublishedValueIsKeptWithAReasonUntilItsCountsAreOthers() {
        try (OpenWindow window = wide()) {
            ChecksDriver checks = new ChecksDriver(window);
            checks.await("899 is not what its counts give");
            Plan before = window.plan();
            long errors = errors(checks);
            checks.awaitFit();
            window.goTo(TABLE, ADMISSIONS + ": Value", BASELINE);
            window.awaitNode(".metric-finding .accept");
            assertThat(Toolkit.on(() ->
                            ((Labeled) window.find(".metric-finding .accept").orElseThrow()).getText()))
                    .isEqualTo("Keep 899 with a reason");
            window.fire(".metric-finding .accept");
            window.awaitNode(".metric-reason");
            checks.awaitFocus("metric-reason");
            window.press(KeyCode.ESCAPE);
            assertThat(window.find(".metric-reason")).isEmpty();
            window.fire(".metric-finding .accept");
            checks.awaitFocus("metric-reason");
            window.type("As published.");
            window.press(KeyCode.ENTER);
            window.awaitNode(".metric-kept");
            assertThat(checks.focus()).isEqualTo("#metrics baseline");
            assertThat(window.text(".kept-reason")).isEqualTo("As published.");
            assertThat(window.shown(TABLE, ADMISSIONS, "october-2015")).isEqualTo("Kept with a reason");
            Toolkit.await("one error less", () -> errors(checks) == errors - 1);
            checks.await("reason=As published.");
            checks.awaitFit();
            Plan kept = window.plan();

            window.goTo(TABLE, ADMISSIONS + ": Numerator", BASELINE);
            window.type("181");
            window.press(KeyCode.ENTER);
            assertThat(window.shown(TABLE, ADMISSIONS, "october-2015")).isEqualTo("Does not match");
            assertThat(window.find(".metric-kept")).isEmpty();
            Toolkit.await("an error again", () -> errors(checks) == errors);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(kept);
            window.awaitNode(".metric-kept");
            window.fire(".metric-kept .withdraw");
            assertThat(window.plan()).isEqualTo(before);
            Toolkit.await("an error again", () -> errors(checks) == errors);
        }
    }

    @Test
    void aChangeIsSaidAsCountValueAndPerCentEachByItsName() {
        try (OpenWindow window = wide()) {
            window.goTo(TABLE, ADMISSIONS + ": Value", BASELINE);
            window.awaitNode(".aside-card");
            assertThat(Toolkit.on(() -> window.scene().getRoot().lookupAll(".aside-card .label").stream()
                            .map(each -> ((Labeled) each).getText())
                            .toList()))
                    .contains(
                            "Count: 180 to 135, 45 fewer.",
                            "Value by counts: 853.5 to 597.3, 256.1 lower.",
                            "Per cent of the baseline’s value: 30.0% lower.")
                    .noneMatch(words -> words.contains("45%") || words.contains("256.1%"));
        }
    }

    @Test
    void aFindingLeadsToItsCell() {
        try (OpenWindow window = wide()) {
            ChecksDriver checks = new ChecksDriver(window);
            checks.choose("heading=Care home admissions, 65+, Baseline: 899");
            window.press(KeyCode.ENTER);
            assertThat(checks.focus()).isEqualTo("#metrics baseline");
            assertThat(active(window)).isEqualTo(ADMISSIONS + ": Value");
            checks.choose("heading=A local metric is missing");
            window.press(KeyCode.ENTER);
            assertThat(checks.focus()).isEqualTo("#add-metric");
        }
    }

    @Test
    void comparisonsAreMovedAndTheMoveIsUndone() {
        try (OpenWindow window = wide()) {
            window.goTo(TABLE, ADMISSIONS + ": Value", BASELINE);
            window.awaitNode("#add-benchmark");
            window.fire("#add-benchmark");
            Plan before = window.plan();
            assertThat(values(window)).containsExactly("708", "");
            window.type("700");
            Plan typed = window.plan();
            window.press(KeyCode.ALT, KeyCode.UP);
            assertThat(values(window)).containsExactly("700", "708");
            window.press(KeyCode.ALT, KeyCode.UP);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(values(window)).containsExactly("708", "700");
            assertThat(window.plan()).isEqualTo(typed).isNotEqualTo(before);
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

    private static List<String> values(OpenWindow window) {
        Metric admissions = Editions.get("bcf-2014").metrics().printed().getFirst();
        return window.plan().benchmarks().stream()
                .filter(each -> each.metric().equals(admissions.id()))
                .sorted(Ranked.order())
                .map(Benchmark::stated)
                .toList();
    }

    private static String active(OpenWindow window) {
        return Toolkit.on(() -> ((Grid<?>) window.find(TABLE).orElseThrow())
                .activeRow()
                .orElseThrow()
                .value()
                .toString()
                .replaceFirst("^\\w+\\[title=", "")
                .replaceFirst("(?s), label=.*", ""));
    }

    private static long errors(ChecksDriver checks) {
        return Long.parseLong(checks.rail("Metrics").replaceAll("\\D", ""));
    }

    private OpenWindow wide() {
        OpenWindow window = new OpenWindow(Program.tools(folder), new Rectangle2D(0, 0, 1700, 900)).openSample();
        window.section("Metrics");
        window.awaitNode(TABLE);
        return window;
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

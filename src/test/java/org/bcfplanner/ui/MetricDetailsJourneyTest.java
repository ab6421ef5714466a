package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.table.Ranked;
import org.junit.jupiter.api.Test;

/** What is said, found and compared beside a metric in a wide window. */
class MetricDetailsJourneyTest extends MetricsJourney {
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

    private static List<String> values(OpenWindow window) {
        Metric admissions = Editions.get("bcf-2014").metrics().printed().getFirst();
        return window.plan().benchmarks().stream()
                .filter(each -> each.metric().equals(admissions.id()))
                .sorted(Ranked.order())
                .map(Benchmark::stated)
                .toList();
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
}

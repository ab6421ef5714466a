package org.bcfplanner.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.compare.Revised;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.changes.ChangeReport;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

class CompareModelTest {
    private final CompareModel model = new CompareModel(report(Revised.plan()));

    private static ChangeReport report(Plan after) {
        return ChangeReport.of(ThurrockPlan.plan(), "", after, "as it is now");
    }

    @Test
    void totalsStandOnTopThenPartAfterPart() {
        assertThat(model.lines().stream().filter(CompareLine.Heading.class::isInstance))
                .extracting(CompareLine::spoken)
                .containsExactly(
                        "Totals, 5 of 10 changed",
                        "Plan details, 1 difference",
                        "Narrative, 2 differences",
                        "Schemes, 3 differences",
                        "Investment lines, 2 differences",
                        "Risks, 2 differences");
        assertThat(model.lines())
                .extracting(CompareLine::spoken)
                .contains(
                        "2014/15 spend, Max: before £2,555,000, excludes 1 TBC, after £2,693,000, excludes 1 TBC, +£138,000",
                        "Moved: Scheme Voluntary Services",
                        "Place, moved: before 2 of 2, after 1 of 2",
                        "Max, changed: before £25,000, after £60,000",
                        "Max, added: £103,000",
                        "Reference, removed: 10");
    }

    @Test
    void everyDifferenceIsReachedForwardsAndBackwards() {
        List<Integer> forwards = new ArrayList<>();
        int at = -1;
        for (int i = 0; i < model.count(); i++) {
            at = model.next(at).orElseThrow();
            forwards.add(at);
            assertThat(model.number(at)).isEqualTo(i + 1);
        }
        assertThat(forwards).hasSize(10).doesNotHaveDuplicates().isSorted();
        assertThat(model.next(at)).hasValue(forwards.getFirst());
        assertThat(model.previous(forwards.getFirst())).hasValue(at);
        assertThat(model.previous(at)).hasValue(forwards.get(8));
    }

    @Test
    void wholeRowsShowWhatDidNotChangeToo() {
        int changesOnly = model.lines().size();
        model.extent(CompareModel.Extent.WHOLE);

        assertThat(model.lines()).hasSizeGreaterThan(changesOnly);
        assertThat(model.lines())
                .extracting(CompareLine::spoken)
                .contains("Min, unchanged: £25,000", "Title, unchanged: Thurrock BCF plan");
        assertThat(model.count()).isEqualTo(10);
    }

    @Test
    void anotherComparisonIsShownInItsPlace() {
        List<String> told = new ArrayList<>();
        model.watch(() -> told.add(model.report().comparison().sentence()));
        model.show(report(ThurrockPlan.plan()));

        assertThat(told).containsExactly("No difference");
        assertThat(model.lines()).isEmpty();
        assertThat(model.next(-1)).isEmpty();
    }
}

package org.bcfplanner.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.samples.ThurrockStrategy;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate BOARD = LocalDate.of(2017, 1, 18);

    private final Plan plan = ThurrockStrategy.plan();
    private final Timeline timeline = Timeline.of(plan, BOARD);

    private static TimelineRow row(Timeline timeline, String name) {
        return timeline.rows().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itBeginsAndEndsWithQuartersAndNamesTheYears() {
        assertThat(timeline.first()).isEqualTo(LocalDate.of(2016, 10, 1));
        assertThat(timeline.last()).isEqualTo(LocalDate.of(2019, 9, 30));
        assertThat(timeline.periods().stream().map(TimelinePeriod::name))
                .containsExactly("2016/17", "2017/18", "2018/19", "2019/20");
        assertThat(timeline.across(timeline.first())).isZero();
        assertThat(timeline.across(LocalDate.of(2018, 4, 1))).isBetween(0.49, 0.51);
        assertThat(timeline.across(LocalDate.of(2030, 1, 1))).isEqualTo(1);
    }

    @Test
    void objectivesWithoutActionsAreLeftOut() {
        assertThat(timeline.groups().stream().map(TimelineGroup::title))
                .containsExactly(
                        "4A  Create four integrated healthy living centres",
                        "4B  When services are required, they are coordinated around the needs of the individual.");
    }

    @Test
    void daysStretchesAndAlternativesAreToldApart() {
        assertThat(row(timeline, "4B, action A").marks())
                .containsExactly(new TimelineMark(
                        "", "End of December 2016", LocalDate.of(2016, 12, 31), LocalDate.of(2016, 12, 31), false));
        List<TimelineMark> marks = row(timeline, "4A, action 4").marks();
        assertThat(marks.stream().map(TimelineMark::label))
                .containsExactly("Virtual set up", "Collocated", "or early 2019/20");
        assertThat(marks.stream().map(TimelineMark::alternative)).containsExactly(false, false, true);
        assertThat(marks.stream().map(TimelineMark::isDay)).containsOnly(false);
        assertThat(marks.getLast().words()).isEqualTo("Collocated, or early 2019/20: 1 April 2019 to 31 July 2019");
    }

    @Test
    void whatIsOverdueOnTheDaySaysByHowMuch() {
        assertThat(row(timeline, "4B, action A").state()).isEqualTo("Overdue by 18 days");
        assertThat(row(timeline, "4B, action C").state()).isEqualTo("Done");
        assertThat(row(timeline, "4B, action B").state()).isEmpty();
        assertThat(timeline.reading())
                .isEqualTo("On 18 January 2017, 2 of 9 actions are done and 1 is overdue: 4B, action A.");
        Timeline later = Timeline.of(plan, LocalDate.of(2017, 4, 1));
        assertThat(row(later, "4B, action B").state()).isEqualTo("Overdue by 1 day");
        assertThat(later.reading()).endsWith("2 are overdue: 4B, action A; 4B, action B.");
        assertThat(Timeline.of(plan, LocalDate.of(2016, 12, 31)).reading()).endsWith("none is overdue.");
    }

    @Test
    void whatNamesNoTimeSaysWhy() {
        Plan changed = ActionEdits.change(
                plan,
                row(timeline, "4B, action A").action(),
                each -> each.with(ActionField.DELIVERY, "When the money comes"));
        Timeline now = Timeline.of(changed, BOARD);
        assertThat(row(now, "4B, action A").undated()).isEqualTo("No date is read in “When the money comes”");
        assertThat(row(now, "4B, action A").state()).isEqualTo(ActionStatus.NOT_STATED.label());
        assertThat(now.reading()).endsWith("1 names no date.");
    }

    @Test
    void theTableHasARowForEachTime() {
        List<List<String>> table = timeline.table();
        assertThat(table).hasSize(1 + 9 + 4);
        assertThat(table.getFirst()).containsExactly("Objective", "Ref.", "Action", "Milestone", "From", "To", "State");
        assertThat(table)
                .contains(List.of(
                        "4A  Create four integrated healthy living centres",
                        "4",
                        "Centre 3 (Tilbury)",
                        "Collocated or early 2019/20",
                        "1 April 2019",
                        "31 July 2019",
                        ""));
    }

    @Test
    void aShortTimeIsMarkedByQuarters() {
        Plan few = plan;
        for (TimelineRow each : timeline.rows()) {
            few = ActionEdits.change(few, each.action(), action -> action.with(ActionField.DELIVERY, "March 2017"));
        }
        assertThat(Timeline.of(few, BOARD).periods().stream().map(TimelinePeriod::name))
                .containsExactly("Q4 2016/17");
    }

    @Test
    void aPlanWithoutActionsHasAnEmptyOne() {
        Timeline none = Timeline.of(ThurrockPlan.plan(), BOARD);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.reading()).isEqualTo("There is no action yet.");
        assertThat(none.periods()).hasSize(1);
    }
}

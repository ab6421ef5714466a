package org.bcfplanner.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.board.Access;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.YesNo;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.risk.Travel;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.ValueKind;
import org.junit.jupiter.api.Test;

class DiffTest {
    @Test
    void applyingADifferenceGivesTheOtherPlanAndItsInverseGivesTheFirst() {
        for (int seed = 0; seed < 300; seed++) {
            RandomPlans random = new RandomPlans(seed);
            Plan before = random.plan();
            Plan after = before;
            for (int i = 0; i < 10; i++) {
                after = random.edit(after);
            }
            Diff diff = Diff.between(before, after);
            assertThat(diff.apply(before)).as("seed " + seed).isEqualTo(after);
            assertThat(diff.inverse().apply(after)).as("seed " + seed).isEqualTo(before);
            assertThat(Diff.between(before, before).isEmpty()).isTrue();
            assertThat(References.firstBroken(after)).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void aOneCellEditIsOneChangeOfOneComponent() {
        Plan plan = new RandomPlans(1).planOfLines(1_000);
        Line line = plan.lines().iterator().next();
        LineEdits.Cell cell =
                new LineEdits.Cell(line.scheme(), line.investmentType(), line.fy(), line.kind(), Bound.MAX);
        Plan after = LineEdits.amount(plan, cell, Amount.read("30k", Unit.POUNDS));
        Diff diff = Diff.between(plan, after);
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(Change.Action.CHANGED);
            assertThat(change.components())
                    .extracting(i -> Shape.of(Line.class).components().get(i).name())
                    .containsExactly("max");
        });
    }

    @Test
    void aPlanThatWasFlattenedAndBuiltAgainIsTheSame() {
        for (int seed = 0; seed < 100; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            for (Table<?> table : Table.all()) {
                roundTrip(table, plan);
            }
        }
    }

    private static <T extends org.bcfplanner.plan.table.Entity<T>> void roundTrip(Table<T> table, Plan plan) {
        for (T row : table.of(plan)) {
            assertThat(table.columns().build(table.columns().flatten(row))).isEqualTo(row);
        }
    }

    @Test
    void storedNamesArePinnedBecauseOldLibrariesAndFilesHoldThem() {
        assertThat(Table.all())
                .extracting(Table::name)
                .containsExactly(
                        "organisation",
                        "theme",
                        "scheme",
                        "line",
                        "pool_amount",
                        "stated_amount",
                        "contribution",
                        "contingency",
                        "commissioner",
                        "commissioner_spend",
                        "acceptance",
                        "risk_category",
                        "risk",
                        "risk_link",
                        "risk_review",
                        "metric",
                        "metric_figure",
                        "metric_box",
                        "benchmark",
                        "footnote",
                        "passage",
                        "chapter",
                        "review_note",
                        "vision_row",
                        "related_document",
                        "condition_answer",
                        "signature",
                        "goal",
                        "objective",
                        "action",
                        "action_progress",
                        "indicator",
                        "indicator_value",
                        "action_indicator",
                        "action_scheme",
                        "action_metric",
                        "action_risk",
                        "board_report",
                        "implication",
                        "appendix",
                        "merge_conflict");
        assertThat(Columns.of(Line.class).columns())
                .extracting(Column::name)
                .containsExactly(
                        "id",
                        "scheme",
                        "fy",
                        "kind",
                        "investment_type",
                        "min_meaning",
                        "min_pence",
                        "min_raw",
                        "min_remark",
                        "min_estimate",
                        "min_footnote",
                        "max_meaning",
                        "max_pence",
                        "max_raw",
                        "max_remark",
                        "max_estimate",
                        "max_footnote",
                        "remark");
        List<String> meanings = List.of("£1", "Nil", "TBC", "N/A", "", "?").stream()
                .map(typed -> Amount.read(typed, Unit.POUNDS))
                .map(amount -> String.valueOf(Columns.of(Amount.class).flatten(amount)[0]))
                .toList();
        assertThat(meanings).containsExactly("known", "nil", "tbc", "not_applicable", "blank", "unreadable");
        assertThat(Kind.values()).extracting(Enum::name).containsExactly("SPEND", "BENEFIT");
        assertThat(Travel.values()).extracting(Enum::name).containsExactly("NOT_STATED", "UP", "LEVEL", "DOWN");
        assertThat(Status.values()).extracting(Enum::name).containsExactly("OPEN", "CLOSED", "ACCEPTED", "MERGED");
        assertThat(Direction.values()).extracting(Enum::name).containsExactly("NOT_STATED", "HIGHER", "LOWER");
        assertThat(PlanState.values())
                .extracting(Enum::name)
                .containsExactly("DRAFT", "IN_REVIEW", "AGREED", "SUBMITTED");
        assertThat(ActionStatus.values())
                .extracting(Enum::name)
                .containsExactly("NOT_STATED", "NOT_STARTED", "ON_TRACK", "AT_RISK", "LATE", "DONE");
        assertThat(ValueKind.values())
                .extracting(Enum::name)
                .containsExactly("BASELINE", "TRAJECTORY", "TARGET", "ACTUAL");
        assertThat(Access.values()).extracting(Enum::name).containsExactly("NOT_STATED", "PUBLIC", "EXEMPT");
        assertThat(YesNo.values()).extracting(Enum::name).containsExactly("YES", "NO", "NOT_STATED");
    }
}

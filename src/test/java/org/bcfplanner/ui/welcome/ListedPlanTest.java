package org.bcfplanner.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.summary.Completeness;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.ui.kit.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListedPlanTest {
    private static final Instant ADDED = at(2014, 2, 3, 10, 42);
    private static final Instant LATER = at(2014, 2, 4, 9, 5);

    @Test
    void plansOfOneTitleAreToldApartByTheirVersionAndThenByWhenTheyWereAdded() {
        assertThat(versions(plan("Plan", "1", ADDED, null), plan("Plan", "2", ADDED, null)))
                .containsExactly("2014/15, version 1", "2014/15, version 2");
        assertThat(versions(plan("Plan", "", ADDED, null), plan("plan ", "", LATER, null)))
                .containsExactly(
                        "2014/15, first version, added 3 February 2014, 10:42",
                        "2014/15, first version, added 4 February 2014, 09:05");
    }

    @Test
    void isFoundByEveryWordOfTitleVersionAndState() {
        ListedPlan listed = listed(plan("Thurrock BCF plan", "0.6 draft", ADDED, null));
        assertThat(listed.says("")).isTrue();
        assertThat(listed.says("  thur 0.6 REVIEW ")).isTrue();
        assertThat(listed.says("thurrock agreed")).isFalse();
    }

    @Test
    void isReadOutWithItsStateHowItStandsAndWhenItWasChanged() {
        PlanSummary plan = plan("Plan", "1", ADDED, null);
        assertThat(listed(plan).spoken()).isEqualTo("Plan, 2014/15, version 1, In review, changed 3 February 2014");
        PlanStanding standing = PlanStanding.of(
                new Progress("£307k short", Progress.Shape.WRONG),
                List.of(new Completeness("Finance", 3, 4), new Completeness("Narrative", 0, 4)));
        assertThat(ListedPlan.of(List.of(plan), Map.of(plan.id(), standing))
                        .getFirst()
                        .spoken())
                .isEqualTo("Plan, 2014/15, version 1, In review, £307k short, 37% filled in, changed 3 February 2014");
        assertThat(listed(plan("Plan", "1", ADDED, LATER)).spoken())
                .isEqualTo("Plan, 2014/15, version 1, In review, in the bin since 4 February 2014");
    }

    private static ListedPlan listed(PlanSummary plan) {
        return ListedPlan.of(List.of(plan), Map.of()).getFirst();
    }

    private static List<String> versions(PlanSummary... plans) {
        return ListedPlan.of(List.of(plans), Map.of()).stream()
                .map(ListedPlan::version)
                .toList();
    }

    private static PlanSummary plan(String title, String version, Instant added, @Nullable Instant binned) {
        return new PlanSummary(
                Id.derivedFrom(title, version, added),
                "bcf-2014",
                title,
                version,
                PlanState.IN_REVIEW,
                added,
                added,
                binned);
    }

    private static Instant at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute)
                .atZone(ZoneId.systemDefault())
                .toInstant();
    }
}

package org.bcfplanner.check.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bcfplanner.change.edits.StrategyEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

class SectionsOfPlanTest {
    private final Plan strategy = Plan.empty(Id.derivedFrom("plan"), Details.of("hws-2016", "A strategy", Unit.POUNDS));

    @Test
    void aPlanHasThoseItsEditionAlwaysShows() {
        assertThat(keys(strategy, Set.of()))
                .containsExactly("overview", "strategy", "actions", "outcomes", "report", "risks", "checks", "history");
        assertThat(absent(strategy)).containsExactly(Section.DETAILS, Section.SCHEMES);
    }

    @Test
    void titleBoardAndVersionAloneMakeNoSectionOfTheDetails() {
        Plan told = strategy.withDetails(strategy.details().withTexts("Title", "1", "A board", ""));
        assertThat(keys(told, Set.of())).doesNotContain("details");
        Plan more = strategy.withDetails(strategy.details().withTexts("Title", "1", "A board", "The river"));
        assertThat(keys(more, Set.of())).startsWith("overview", "details", "strategy");
    }

    @Test
    void oneThatIsAskedForStandsInItsPlaceThoughItIsEmpty() {
        assertThat(keys(strategy, Set.of(Section.SCHEMES)))
                .containsExactly(
                        "overview",
                        "strategy",
                        "actions",
                        "outcomes",
                        "report",
                        "schemes",
                        "risks",
                        "checks",
                        "history");
    }

    @Test
    void aPlanForTheFundHasWhatItHoldsOfAStrategy() {
        Plan fund = ThurrockPlan.plan();
        assertThat(keys(fund, Set.of())).doesNotContain("strategy", "actions", "outcomes", "report");
        Plan goal = StrategyEdits.addGoal(fund, Goal.named(Id.derivedFrom("goal"), "", "A", "Opportunity"), 0);
        assertThat(keys(goal, Set.of())).contains("strategy").doesNotContain("actions");
        Passage passage = Passage.of(Id.derivedFrom("passage"), "report-reasons", Style.PARAGRAPH, "Because.");
        assertThat(keys(fund.withPassages(rows -> rows.with(passage)), Set.of()))
                .contains("report");
    }

    @Test
    void aTextIsWorkedOnWhereItsSectionIs() {
        assertThat(Section.ofText("report-reasons")).isEqualTo(Section.REPORT);
        assertThat(Section.keyed("sign-off")).contains(Section.SIGN_OFF);
        assertThat(Section.keyed("history")).isEmpty();
    }

    private static List<String> keys(Plan plan, Set<Section> asked) {
        return SectionsOfPlan.keys(plan, Editions.get(plan.details().edition()), asked);
    }

    private static List<Section> absent(Plan plan) {
        return SectionsOfPlan.absent(plan, Editions.get(plan.details().edition()), Set.of());
    }
}

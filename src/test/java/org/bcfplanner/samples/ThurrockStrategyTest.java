package org.bcfplanner.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bcfplanner.change.References;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.strategy.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThurrockStrategyTest {
    private static final SampleFile SAMPLE = new SampleFile("thurrock-strategy-2016");

    private final Plan plan = ThurrockStrategy.plan();
    private final StrategyTree tree = plan.strategy();

    @TempDir
    Path folder;

    /** To write the sample anew: {@code mvn test -Dtest=ThurrockStrategyTest#theSampleFileIsThisPlan -Dsample.write=true}. */
    @Test
    void theSampleFileIsThisPlan() throws IOException {
        SAMPLE.isOf(plan, folder);
    }

    @Test
    void theProgramCarriesTheSample() throws IOException {
        SAMPLE.isCarriedByTheProgram();
    }

    @Test
    void itHoldsTogether() {
        assertThat(References.firstBroken(plan)).isEmpty();
    }

    @Test
    void nineActionsAndFiveIndicators() {
        assertThat(tree.actions(ThurrockStrategy.objectiveId("4A"))).hasSize(5);
        assertThat(tree.actions(ThurrockStrategy.objectiveId("4B")))
                .extracting(Action::reference)
                .containsExactly("A", "B", "C", "D");
        assertThat(tree.indicators())
                .extracting(Indicator::code)
                .containsExactly(
                        "",
                        "",
                        "Outcome Framework Indicator 1",
                        "Outcome Framework Indicator 2",
                        "Outcome Framework indicator 3.");
        assertThat(plan.indicatorValues().stream().filter(each -> each.kind() == ValueKind.TARGET))
                .extracting(each -> each.stated().raw())
                .containsExactlyInAnyOrder("4", "95%");
        assertThat(plan.appendices()).hasSize(4);
    }

    @Test
    void theLastMilestoneOfCentreThree() {
        Action centre = plan.actions().get(ThurrockStrategy.actionId("4A", "centre-3"));
        assertThat(centre.delivery().latest()).contains(LocalDate.of(2019, 7, 31));
    }

    @Test
    void caretrakIsTheSchemeOfTheOtherPlan() {
        assertThat(plan.actionSchemes())
                .hasSize(2)
                .allSatisfy(link -> assertThat(
                                ThurrockPlan.plan().schemes().get(link.scheme()).name())
                        .isEqualTo("Caretrak"));
    }
}

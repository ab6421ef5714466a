package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over plans and edits that nobody thought of. */
class RandomChecksTest {
    private static final int EDITS = 250;

    @Test
    void afterEveryEditTheNextChecksAreThoseOfAFullRun() {
        Set<String> met = new TreeSet<>();
        for (long seed = 1; seed <= 3; seed++) {
            walk(seed, met);
        }
        assertThat(met).contains("A1", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "F7", "C1", "A2", "G4", "G2");
        assertThat(met).contains("R1", "R2", "R3", "R4", "R5", "M1", "M2", "M4", "M5", "M6", "M9");
    }

    private static void walk(long seed, Set<String> met) {
        RandomPlans random = new RandomPlans(seed);
        BadInput bad = new BadInput(seed);
        Plan plan = random.plan();
        Checks checks = Checks.of(plan);
        for (int i = 0; i < EDITS; i++) {
            Plan edited = i % 3 == 0 ? bad.edit(plan) : random.edit(plan);
            checks = checks.after(Diff.between(plan, edited), edited);
            assertThat(checks.outcomes())
                    .as("seed " + seed + ", edit " + i)
                    .isEqualTo(Checks.of(edited).outcomes());
            checks.findings().forEach(finding -> met.add(finding.code()));
            plan = edited;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void everyRepairChangesThePlanAndCanBeTakenBack(long seed) {
        RandomPlans random = new RandomPlans(seed);
        BadInput bad = new BadInput(seed);
        Plan plan = random.plan();
        int tried = 0;
        for (int i = 0; i < EDITS / 4; i++) {
            plan = i % 3 == 0 ? bad.edit(plan) : random.edit(plan);
            for (Finding finding : Checks.of(plan).findings()) {
                for (Repair repair : finding.repairs()) {
                    Plan repaired = repair.edit().change().apply(plan);
                    assertThat(repaired).as(repair.label()).isNotEqualTo(plan);
                    assertThat(Checks.of(repaired).findings()).doesNotContain(finding);
                    assertThat(Diff.between(plan, repaired).inverse().apply(repaired))
                            .isEqualTo(plan);
                    tried++;
                }
            }
        }
        assertThat(tried).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {6})
    void aRepairOfWhatIsGoneDoesNothing(long seed) {
        RandomPlans random = new RandomPlans(seed);
        Plan plan = random.plan();
        Plan empty = Plan.empty(plan.id(), plan.details());
        for (Finding finding : Checks.of(plan).findings()) {
            finding.repairs()
                    .forEach(repair ->
                            assertThat(repair.edit().change().apply(empty)).isEqualTo(empty));
        }
    }
}

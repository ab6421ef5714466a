package org.bcfplanner.change.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.References;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds of every merge, over random plans that two people edit. A case that fails is cut down before it is told.
 * {@code -Dmerge.triples=100000} tries more, {@code -Dmerge.from=10000} others.
 */
class MergeLawsTest {
    private static final int TRIPLES = Integer.getInteger("merge.triples", 10_000);
    private static final int FROM = Integer.getInteger("merge.from", 0);
    private static final int TRIPLES_OF_A_PLAN = 50;

    @Test
    void everyLawHoldsOfRandomTriples() {
        int conflicting = 0;
        Plan base = new RandomPlans(FROM).plan();
        for (int seed = FROM; seed < FROM + TRIPLES; seed++) {
            base = seed % TRIPLES_OF_A_PLAN == 0 ? new RandomPlans(seed).plan() : base;
            Triple triple = Triple.of(base, seed);
            Optional<String> broken = MergeLaws.broken(triple);
            if (broken.isPresent()) {
                Triple smallest = shrunk(triple);
                fail("seed %d: %s%n%s", seed, MergeLaws.broken(smallest).orElse("?"), smallest.told());
            }
            conflicting += MergeLaws.merge(triple).isClean() ? 0 : 1;
        }
        assertThat(conflicting).as("triples with conflicts").isBetween(TRIPLES / 20, TRIPLES * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void plansThatShareNothingMergeToo(long seed) {
        Plan one = new RandomPlans(seed).plan();
        Plan other = new RandomPlans(seed + 1000).plan();
        Plan third = new RandomPlans(seed + 2000).plan();
        assertThat(References.firstBroken(
                        Merge.of(third, one, other, Sides.UNKNOWN).plan()))
                .isEmpty();
        assertThat(References.firstBroken(
                        Merge.withoutBase(one, other, Sides.UNKNOWN).plan()))
                .isEmpty();
        assertThat(unasked(Merge.of(one, one, other, Sides.UNKNOWN).plan()).details())
                .isEqualTo(other.details());
        assertThat(Merge.of(one, other, other, Sides.UNKNOWN).plan()).isEqualTo(other);
    }

    private static Triple shrunk(Triple failing) {
        for (Triple smaller : failing.smaller()) {
            if (smaller.isWhole() && MergeLaws.broken(smaller).isPresent()) {
                return shrunk(smaller);
            }
        }
        return failing;
    }

    private static Plan unasked(Plan plan) {
        return plan.withMergeConflicts(rows -> org.bcfplanner.plan.table.Rows.none());
    }

    @Test
    void changesOfDifferentValuesNeverConflict() {
        Plan base = new RandomPlans(5).plan();
        for (int seed = 0; seed < 2_000; seed++) {
            Triple triple = Triple.of(base, seed);
            Diff mine = Diff.between(triple.base(), triple.mine());
            Diff theirs = Diff.between(triple.base(), triple.theirs());
            List<Change<?>> updates = new ArrayList<>();
            for (Change<?> each : mine.changes()) {
                boolean apart = theirs.changes().stream()
                        .filter(other -> other.id().equals(each.id()))
                        .allMatch(other -> other.action() == Change.Action.CHANGED
                                && new HashSet<>(other.components()).stream().noneMatch(each.components()::contains));
                if (apart
                        && each.action() == Change.Action.CHANGED
                        && each.table().references().isEmpty()) {
                    updates.add(each);
                }
            }
            List<Change<?>> others = theirs.changes().stream()
                    .filter(each -> each.action() == Change.Action.CHANGED
                            && each.table().references().isEmpty())
                    .toList();
            Plan one = new Diff(triple.base().details(), triple.base().details(), updates).apply(triple.base());
            Plan other = new Diff(triple.base().details(), triple.base().details(), others).apply(triple.base());
            assertThat(Merge.of(triple.base(), one, other, Sides.UNKNOWN).conflicts())
                    .as("seed " + seed)
                    .isEmpty();
        }
    }
}

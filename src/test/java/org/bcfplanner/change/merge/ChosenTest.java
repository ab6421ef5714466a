package org.bcfplanner.change.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Shape;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;

/** A copy with some of its changes left out. */
class ChosenTest {
    private static final int TRIPLES = 3_000;

    @Test
    void whateverIsLeftThePlanIsWholeAndMergesWithoutAsking() {
        Plan base = new RandomPlans(1).plan();
        for (int seed = 0; seed < TRIPLES; seed++) {
            base = seed % 50 == 0 ? new RandomPlans(seed).plan() : base;
            Plan theirs = Triple.of(base, seed).theirs();
            if (Triple.firstBroken(theirs).isPresent()) {
                continue;
            }
            List<Part> all = parts(base, theirs);
            assertThat(Chosen.of(base, theirs, Set.of())).isEqualTo(theirs);
            assertThat(Chosen.of(base, theirs, new HashSet<>(all)))
                    .as("seed %d", seed)
                    .isEqualTo(base);
            Set<Part> some = new HashSet<>(all);
            Random random = new Random(seed);
            some.removeIf(each -> random.nextBoolean());
            Plan chosen = Chosen.of(base, theirs, some);
            assertThat(Triple.firstBroken(chosen)).as("seed %d", seed).isEmpty();
            assertThat(Merge.of(base, base, chosen, Sides.UNKNOWN).plan())
                    .as("seed %d", seed)
                    .isEqualTo(chosen);
        }
    }

    @Test
    void oneValueOfARowIsLeftAndTheOtherKept() {
        Plan base = ThurrockPlan.plan();
        Scheme scheme = base.schemes().iterator().next();
        Plan theirs =
                base.withSchemes(rows -> rows.with(scheme.withName("Theirs").withLeadProvider("Theirs too")));
        Part name = new Part("scheme", scheme.id().value(), "name");
        Scheme chosen = Chosen.of(base, theirs, Set.of(name)).schemes().get(scheme.id());
        assertThat(chosen.name()).isEqualTo(scheme.name());
        assertThat(chosen.leadProvider()).isEqualTo("Theirs too");
    }

    private static List<Part> parts(Plan base, Plan theirs) {
        List<Part> parts = new ArrayList<>();
        Diff diff = Diff.between(base, theirs);
        if (diff.changesDetails()) {
            parts.add(Part.whole(Part.DETAILS, base.id().value()));
        }
        for (Change<?> change : diff.changes()) {
            String entity = change.table().name();
            if (change.action() != Change.Action.CHANGED) {
                parts.add(Part.whole(entity, change.id().value()));
                continue;
            }
            List<Shape.Component> components = Shape.of(change.table().row()).components();
            change.components()
                    .forEach(each -> parts.add(new Part(
                            entity, change.id().value(), components.get(each).name())));
        }
        return parts;
    }
}

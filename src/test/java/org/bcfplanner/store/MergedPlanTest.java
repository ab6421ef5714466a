package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.merge.Answer;
import org.bcfplanner.change.merge.Merge;
import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.change.merge.Sides;
import org.bcfplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge is an edit like any other: kept with what is open, gone on with another day, and taken back. */
class MergedPlanTest {
    private static final int PLANS = 12;
    private static final int EDITS = 25;

    @TempDir
    Path folder;

    @Test
    void mergedPlansAreKeptWithTheirOpenDifferencesSettledAndTakenBack() {
        int open = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            Plan base = new RandomPlans(seed).plan();
            Plan mine = edited(base, seed + 100);
            Plan merged = Merge.of(base, mine, edited(base, seed + 200), new Sides("Finance lead", "Risk owner"))
                    .plan();
            open += merged.mergeConflicts().size();
            Plan settled = Settlement.allSettled(merged, Settlement.open(merged), Answer.THEIRS);
            try (Library library = Library.open(folder)) {
                library.add(mine, "", "test").join();
                library.write(Edits.entry(mine, merged, "merge")).join();
            }
            try (Library library = Library.open(folder)) {
                assertThat(library.load(base.id())).isEqualTo(merged);
                library.write(Edits.entry(merged, settled, "settle")).join();
                assertThat(library.load(base.id())).isEqualTo(settled);
                library.write(Edits.entry(settled, mine, "undo")).join();
                assertThat(library.load(base.id())).isEqualTo(mine);
            }
        }
        assertThat(open).as("open differences").isGreaterThan(PLANS);
    }

    private static Plan edited(Plan plan, long seed) {
        RandomPlans random = new RandomPlans(seed);
        Plan edited = plan;
        for (int i = 0; i < EDITS; i++) {
            edited = random.edit(edited);
        }
        return edited;
    }
}

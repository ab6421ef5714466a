package org.bcfplanner.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.bcfplanner.samples.ThanetPlan;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.ui.kit.Progress;
import org.junit.jupiter.api.Test;

class PoolSentenceTest {
    @Test
    void whatIsMissingIsSaid() {
        assertThat(PoolSentence.of(ThurrockPlan.plan()).standing())
                .isEqualTo(new Progress("£307k short", Progress.Shape.WRONG));
    }

    @Test
    void aMinimumOfNothingIsNotMet() {
        PoolSentence sentence = PoolSentence.of(ThanetPlan.plan());
        assertThat(sentence.standing()).isEqualTo(new Progress("Minimum is £0", Progress.Shape.WARNING));
        assertThat(sentence.whole().words()).isEqualTo("2014/15 pool: the minimum is £0, which any schemes reach");
    }
}

package org.bcfplanner.plan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankTest {
    @Test
    void tenThousandInsertionsAtRandomStayInOrderAndShort() {
        Random random = new Random(20140404);
        List<Rank> ranks = new ArrayList<>(List.of(Rank.first()));
        for (int i = 0; i < 10_000; i++) {
            int at = random.nextInt(ranks.size() + 1);
            Rank inserted;
            if (at == 0) {
                inserted = ranks.getFirst().previous();
            } else if (at == ranks.size()) {
                inserted = ranks.getLast().next();
            } else {
                inserted = Rank.between(ranks.get(at - 1), ranks.get(at));
            }
            ranks.add(at, inserted);
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(ranks).allSatisfy(rank -> assertThat(rank.place()).hasSizeLessThan(24));
    }

    @Test
    void appendingCountsUpInsteadOfGrowing() {
        assertThat(Rank.sequence(5_000))
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(rank -> assertThat(rank.place()).hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void refusesNeighboursThatAreNotInOrderAndTextsThatAreNoPlaces() {
        assertThatThrownBy(() -> Rank.between(new Rank("b"), new Rank("a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rank.between(new Rank("b"), new Rank("b")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rank("a0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rank("A")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rank("")).isInstanceOf(IllegalArgumentException.class);
    }
}

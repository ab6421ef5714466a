package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fills in all four directions. */
class FillTest {
    private final Sheet<List<String>> sheet =
            Letters.sheet("a 1 2 3", "b 5 TBC £1k", "# x x x", "c 0 0 0", "d 0 0 0", "e 7 8 9");
    private final List<Column<List<String>>> columns = Letters.columns(3, true);

    @ParameterizedTest
    @CsvSource({
        // source 2..3 x 1..2; pointer row, column; top, left, bottom, right
        "2,1, 2,1,3,2",
        "5,1, 2,1,5,2",
        "0,2, 0,1,3,2",
        "3,4, 2,1,3,4",
        "2,0, 2,0,3,2",
        "5,3, 2,1,5,2",
        "4,9, 2,1,3,9",
        "0,0, 0,1,3,2",
    })
    void theBlockGrowsInOneDirection(int row, int column, int top, int left, int bottom, int right) {
        assertThat(Fill.target(new Selection.Range(2, 1, 3, 2), new Place(row, column)))
                .isEqualTo(new Selection.Range(top, left, bottom, right));
    }

    @Test
    void downwardsPassesOverWhatCannotBeTypedInto() {
        assertThat(continued(range(0, 1, 1, 2), range(0, 1, 4, 2)))
                .containsExactly("r3 c1=9", "r4 c1=13", "r3 c2=2", "r4 c2=TBC");
    }

    @Test
    void upwards() {
        assertThat(continued(range(4, 1, 5, 1), range(0, 1, 5, 1)))
                .containsExactly("r3 c1=-7", "r1 c1=-14", "r0 c1=-21");
    }

    @Test
    void toTheRight() {
        assertThat(continued(range(0, 1, 1, 1), range(0, 1, 1, 3)))
                .containsExactly("r0 c2=1", "r0 c3=1", "r1 c2=5", "r1 c3=5");
    }

    @Test
    void toTheLeftCountsBackAndKeepsOutOfColumnsThatOnlyShow() {
        assertThat(continued(range(5, 2, 5, 3), range(5, 0, 5, 3))).isEmpty();
        assertThat(continued(range(1, 3, 1, 3), range(1, 0, 1, 3))).containsExactly("r1 c2=£1k", "r1 c1=£1k");
    }

    @Test
    void copyingDoesNotCount() {
        Fill fill = Fill.copied(range(0, 1, 0, 2), range(0, 1, 4, 2), sheet, columns);
        assertThat(Letters.words(fill.changes()))
                .containsExactly("r1 c1=1", "r3 c1=1", "r4 c1=1", "r1 c2=2", "r3 c2=2", "r4 c2=2");
    }

    @Test
    void refusedCellsAreLeftOutAndSaid() {
        Sheet<List<String>> bad = Letters.sheet("a bad", "b 1");
        Fill fill = Fill.copied(range(0, 1, 0, 1), range(0, 1, 1, 1), bad, Letters.columns(1, false));
        assertThat(fill.changes()).isEmpty();
        assertThat(fill.refusals()).containsExactly("Not that.");
    }

    @Test
    void labelsCountUpInColumnsOfText() {
        Sheet<List<String>> labels = Letters.sheet("a BCF01", "b BCF02", "c x", "d x");
        Fill fill = Fill.continued(range(0, 1, 1, 1), range(0, 1, 3, 1), labels, Letters.columns(1, false));
        assertThat(Letters.words(fill.changes())).containsExactly("r2 c1=BCF03", "r3 c1=BCF04");
    }

    private List<String> continued(Selection.Range source, Selection.Range target) {
        return Letters.words(Fill.continued(source, target, sheet, columns).changes());
    }

    private static Selection.Range range(int top, int left, int bottom, int right) {
        return new Selection.Range(top, left, bottom, right);
    }
}

package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cells that are gone to from elsewhere while something hides them. */
class GridRevealTest {
    private final GridWindow window = new GridWindow();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aFoldedGroupIsUnfoldedForOneOfItsLines() {
        fold();
        assertThat(window.rowIds()).containsExactly("0");
        window.select("20", "b");
        assertThat(window.active()).isEqualTo(new Cell("20", "b"));
        assertThat(window.rowIds()).hasSize(30);
    }

    @Test
    void aFoldedGroupStaysFoldedForItself() {
        fold();
        window.select("0", "b");
        assertThat(window.active()).isEqualTo(new Cell("0", "b"));
        assertThat(window.rowIds()).containsExactly("0");
    }

    @Test
    void aHiddenColumnIsShown() {
        Toolkit.run(() -> window.grid.hideColumns(List.of("b", "c")));
        window.select("20", "b");
        assertThat(window.active()).isEqualTo(new Cell("20", "b"));
        assertThat(Toolkit.on(
                        () -> window.grid.columns().stream().map(Column::id).toList()))
                .contains("b")
                .doesNotContain("c");
    }

    @Test
    void whatAFilterLeavesOutIsToldAndStaysOut() {
        Toolkit.run(() -> window.grid.filter("1a"));
        assertThat(leavesOut("20")).isTrue();
        assertThat(leavesOut("11")).isFalse();
        assertThat(leavesOut("0")).as("the group of rows that pass").isFalse();
        window.select("20", "b");
        assertThat(window.active()).isNotEqualTo(new Cell("20", "b"));
        Toolkit.run(() -> window.grid.filter("nothing of this kind"));
        assertThat(leavesOut("0")).isTrue();
        Toolkit.run(() -> window.grid.filter(""));
        assertThat(leavesOut("20")).isFalse();
    }

    @Test
    void whatIsFoldedIsNotLeftOut() {
        fold();
        assertThat(leavesOut("20")).isFalse();
    }

    @Test
    void whatIsBroughtIntoViewIsLaidOutAtOnce() {
        for (String row : List.of("29", "1", "29")) {
            Toolkit.run(() -> {
                window.grid.select(new Cell(row, "f"));
                window.layout();
                assertThat(window.grid.isNeedsLayout()).as(row).isFalse();
            });
        }
    }

    private void fold() {
        Toolkit.run(() ->
                window.grid.rearrange(() -> window.grid.parts().arrangement().fold("0")));
    }

    private boolean leavesOut(String row) {
        return Toolkit.on(() -> window.grid.leavesOut(row));
    }
}

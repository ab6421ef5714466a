package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.Test;

/** A table where there is little room. */
class GridSizeTest {
    @Test
    void keptColumnsTakeLessThanHalfOfANarrowTable() {
        try (GridWindow window = open(2, 760, 900)) {
            double kept = Toolkit.on(() -> window.grid.parts().columnSet().frozenWidth());
            assertThat(kept).isLessThanOrEqualTo(0.45 * 760 + 1);
            Labeled name = (Labeled) Toolkit.on(() -> {
                window.layout();
                return window.grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 1, 1);
            });
            assertThat(name.getText()).isEqualTo("Row 1");
        }
    }

    @Test
    void aWideTableGivesWhatIsLeftToTheLastKeptColumn() {
        try (GridWindow window = open(1, 1200, 600)) {
            double all = Toolkit.on(() -> window.grid.parts().columnSet().frozenWidth()
                    + window.grid.parts().columnSet().movingWidth());
            assertThat(all).isBetween(1185.0, 1200.0);
        }
    }

    @Test
    void rowsMoveCloserAndTheFootIsCutToTheTotalsWhereThereIsLittleHeight() {
        try (GridWindow window = open(2, 900, 520)) {
            double row = Toolkit.on(() -> {
                window.layout();
                return window.grid.parts().geometry().bounds(new Place(1, 1)).getHeight();
            });
            assertThat(row).isEqualTo(38);
            double rows = Toolkit.on(() -> window.grid.parts().geometry().rowsBottom()
                    - window.grid.parts().geometry().rowsTop());
            assertThat(rows / row).isGreaterThan(3.4);
            assertThat(foot(window)).startsWith("Total").doesNotContain("Gap");
        }
    }

    @Test
    void theWheelOverACutFootScrollsToItsOtherRows() {
        try (GridWindow window = open(2, 900, 520)) {
            double below = Toolkit.on(() -> window.grid.getHeight() - 10);
            window.wheel(new double[] {200, below}, 1000);
            assertThat(foot(window)).contains("Gap").doesNotContain("Total");
            assertThat(Toolkit.on(() -> window.grid
                            .parts()
                            .geometry()
                            .hit(100, window.grid.parts().geometry().rowsTop() + 1)))
                    .as("the rows themselves are not scrolled")
                    .map(Place::row)
                    .contains(0);
        }
    }

    @Test
    void aRefusalTakesThePlaceOfTheOtherWordsOfTheEntryBar() {
        try (GridWindow window = open(1, 700, 500)) {
            window.type("bad");
            window.press(KeyCode.ENTER);
            Labeled said = (Labeled) Toolkit.on(() -> window.grid.lookup(".entry-reading"));
            assertThat(said.getText()).isEqualTo("Not that.");
            assertThat(said.isTextTruncated()).isFalse();
            assertThat(Toolkit.on(() -> window.grid.lookup(".entry-typed").isVisible()))
                    .isFalse();
            window.press(KeyCode.ESCAPE);
            assertThat(Toolkit.on(() -> window.grid.lookup(".entry-typed").isVisible()))
                    .isTrue();
        }
    }

    private static GridWindow open(double scale, double width, double height) {
        return new GridWindow(Settings.inMemory(), 30, scale, width, height);
    }

    /** The titles of the rows at the foot that are drawn, from the first that is in view. */
    private static java.util.List<String> foot(GridWindow window) {
        return Toolkit.on(() -> {
            window.layout();
            double top = window.grid.parts().geometry().rowsBottom();
            return window.grid.lookupAll(".grid-foot .grid-cell").stream()
                    .filter(cell -> cell.getParent().isVisible())
                    .filter(cell -> window.grid
                                    .sceneToLocal(cell.localToScene(cell.getBoundsInLocal()))
                                    .getCenterY()
                            > top)
                    .map(cell -> ((Labeled) cell).getText())
                    .filter(text -> text.matches("[A-Z][a-z]+"))
                    .distinct()
                    .toList();
        });
    }
}

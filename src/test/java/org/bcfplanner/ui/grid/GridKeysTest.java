package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Selecting as in a spreadsheet, by keys and the pointer on a shown window. */
class GridKeysTest {
    private final GridWindow window = new GridWindow();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void enterAndTabGoRoundInABlockOfSeveralCells() {
        window.press(KeyCode.DOWN, KeyCode.SHIFT);
        window.press(KeyCode.RIGHT, KeyCode.SHIFT);
        window.press(KeyCode.ENTER);
        assertThat(window.active()).isEqualTo(new Cell("2", "a"));
        window.press(KeyCode.ENTER);
        assertThat(window.active()).isEqualTo(new Cell("1", "b"));
        window.press(KeyCode.TAB);
        assertThat(window.active()).isEqualTo(new Cell("2", "a"));
        assertThat(window.block()).isEqualTo("1 a : 2 b");
    }

    @Test
    void controlSpaceSelectsTheColumnAndShiftSpaceTheRow() {
        window.press(KeyCode.SPACE, KeyCode.CONTROL);
        assertThat(window.block()).isEqualTo("0 a : 29 a");
        assertThat(window.active()).isEqualTo(new Cell("1", "a"));
        window.select("4", "b");
        window.press(KeyCode.SPACE, KeyCode.SHIFT);
        assertThat(window.block()).isEqualTo("4 name : 4 f");
        assertThat(window.active()).isEqualTo(new Cell("4", "b"));
        window.press(KeyCode.DOWN, KeyCode.SHIFT);
        assertThat(window.block()).isEqualTo("4 name : 5 f");
        assertThat(window.isEditing()).isFalse();
    }

    @Test
    void controlAndShiftWithAnArrowSelectToTheEdgeOfWhatIsFilled() {
        window.press(KeyCode.DOWN, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(window.block()).isEqualTo("1 a : 29 a");
        window.select("5", "c");
        window.press(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(window.block()).isEqualTo("5 c : 5 f");
    }

    @Test
    void homeAndEndTravelAndSelectWithinTheRowAndNeverReachTheNumbers() {
        window.select("5", "c");
        window.press(KeyCode.HOME, KeyCode.SHIFT);
        assertThat(window.block()).isEqualTo("5 name : 5 c");
        window.press(KeyCode.END);
        assertThat(window.active()).isEqualTo(new Cell("5", "f"));
        window.press(KeyCode.HOME, KeyCode.CONTROL);
        assertThat(window.active()).isEqualTo(new Cell("0", "name"));
        window.press(KeyCode.END, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(window.block()).isEqualTo("0 name : 29 f");
    }

    @Test
    void pageDownTravelsAPageAndWithShiftSelectsIt() {
        window.press(KeyCode.PAGE_DOWN);
        int page = Integer.parseInt(window.active().row()) - 1;
        assertThat(page).isGreaterThan(2);
        window.select("1", "a");
        window.press(KeyCode.PAGE_DOWN, KeyCode.SHIFT);
        assertThat(window.block()).isEqualTo("1 a : " + (1 + page) + " a");
        window.press(KeyCode.PAGE_UP, KeyCode.SHIFT);
        assertThat(window.block()).isEqualTo("1 a : 1 a");
    }

    @Test
    void controlASelectsAllAndTheActiveCellStays() {
        window.select("4", "b");
        window.press(KeyCode.A, KeyCode.CONTROL);
        assertThat(window.block()).isEqualTo("0 name : 29 f");
        assertThat(window.active()).isEqualTo(new Cell("4", "b"));
    }

    @Test
    void shiftAndAClickSelectsToTheCell() {
        window.click(window.cell(4, "c"), KeyCode.SHIFT);
        assertThat(window.block()).isEqualTo("1 a : 4 c");
        assertThat(window.active()).isEqualTo(new Cell("1", "a"));
    }

    @Test
    void aClickOnTheNumberOfARowSelectsTheRowAndADragSeveral() {
        window.click(window.cell(3, "number"));
        assertThat(window.block()).isEqualTo("3 name : 3 f");
        window.drag(window.cell(4, "number"), window.cell(6, "number"));
        window.release(window.cell(6, "number"));
        assertThat(window.block()).isEqualTo("4 name : 6 f");
        window.click(window.cell(2, "number"), KeyCode.SHIFT);
        assertThat(window.block()).isEqualTo("2 name : 4 f");
    }

    @Test
    void aDragOverCellsSelectsThemAndStaysWhenReleased() {
        window.drag(window.cell(2, "b"), window.cell(5, "d"));
        window.release(window.cell(5, "d"));
        assertThat(window.block()).isEqualTo("2 b : 5 d");
        window.mouse(MouseEvent.MOUSE_DRAGGED, window.cell(7, "f"));
        assertThat(window.block()).isEqualTo("2 b : 5 d");
    }

    @Test
    void rowsAreAddedRemovedMovedAndDuplicatedByTheirKeys() {
        window.press(KeyCode.DOWN, KeyCode.SHIFT);
        window.press(KeyCode.INSERT);
        window.press(KeyCode.MINUS, KeyCode.CONTROL);
        window.press(KeyCode.UP, KeyCode.ALT);
        window.press(KeyCode.DOWN, KeyCode.ALT);
        window.press(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(window.done)
                .containsExactly(
                        "insert after 2", "remove [1, 2]", "move [1, 2] by -1", "move [1, 2] by 1", "duplicate [1, 2]");
    }

    @Test
    void escapeWithoutAnEditChangesNothing() {
        window.press(KeyCode.DOWN, KeyCode.SHIFT);
        window.press(KeyCode.C, KeyCode.CONTROL);
        window.press(KeyCode.ESCAPE);
        assertThat(window.block()).isEqualTo("1 a : 2 a");
        assertThat(window.changes).isEmpty();
    }

    @Test
    void theRightButtonInsideTheBlockKeepsItAndSelectsElsewhere() {
        window.press(KeyCode.DOWN, KeyCode.SHIFT);
        window.mouse(MouseEvent.MOUSE_PRESSED, window.cell(2, "a"), MouseButton.SECONDARY, 1);
        assertThat(window.block()).isEqualTo("1 a : 2 a");
        window.mouse(MouseEvent.MOUSE_PRESSED, window.cell(4, "b"), MouseButton.SECONDARY, 1);
        assertThat(window.block()).isEqualTo("4 b : 4 b");
    }
}

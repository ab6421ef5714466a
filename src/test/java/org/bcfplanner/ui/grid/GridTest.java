package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.Test;

/** Typing, selecting and scrolling in the grid. */
class GridTest extends GridStage {
    @Test
    void typingStartsAnEditWithThatCharacterAndEnterCommitsAndMovesDown() {
        type("9");
        assertThat(editor().getText()).isEqualTo("9");
        write("9x");
        press(KeyCode.ENTER);
        assertThat(changes).containsExactly(List.of(new CellChange(new Cell("1", "a"), "9x")));
        assertThat(active()).isEqualTo(new Cell("2", "a"));
    }

    @Test
    void theFirstLetterStaysWhenTheEditorIsShownForTheFirstTime() {
        type("9");
        Toolkit.run(this::layout);
        assertThat(Toolkit.on(() -> editor().getSelection().getLength())).isZero();
        assertThat(Toolkit.on(() -> editor().getCaretPosition())).isEqualTo(1);
    }

    @Test
    void f2KeepsTheTextAndEscapeAbandonsTheEdit() {
        press(KeyCode.F2);
        assertThat(editor().getText()).isEqualTo("1a");
        write("other");
        press(KeyCode.ESCAPE);
        assertThat(changes).isEmpty();
        assertThat(shown(1, 1)).isEqualTo("1a");
        assertThat(Toolkit.on(grid::isFocused)).isTrue();
    }

    @Test
    void tabGoesToTheNextCellThatCanBeTypedIntoAndOnToTheNextRow() {
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertThat(active()).isEqualTo(new Cell("1", "c"));
        press(KeyCode.TAB);
        assertThat(active()).isEqualTo(new Cell("2", "a"));
        press(KeyCode.TAB, true);
        assertThat(active()).isEqualTo(new Cell("1", "c"));
    }

    @Test
    void anUnchangedTextIsNotHandedOver() {
        press(KeyCode.F2);
        press(KeyCode.ENTER);
        assertThat(changes).isEmpty();
    }

    @Test
    void leavingTheTableCommits() {
        type("7");
        Toolkit.run(elsewhere::requestFocus);
        assertThat(changes).containsExactly(List.of(new CellChange(new Cell("1", "a"), "7")));
        assertThat(Toolkit.on(elsewhere::isFocused)).isTrue();
    }

    @Test
    void clickingAnotherCellCommitsAndSelectsIt() {
        type("7");
        click(3, 2);
        assertThat(changes).hasSize(1);
        assertThat(active()).isEqualTo(new Cell("3", "b"));
    }

    @Test
    void anEditUnderWaySurvivesANewState() {
        type("7");
        Toolkit.run(() -> grid.show(sheet()));
        assertThat(editor().getText()).isEqualTo("7");
        press(KeyCode.ENTER);
        assertThat(changes).hasSize(1);
    }

    @Test
    void anEditOfARowThatIsGoneIsGivenUp() {
        type("7");
        values = values.subList(0, 1);
        Toolkit.run(() -> grid.show(sheet()));
        assertThat(Toolkit.on(grid::commitPending)).isTrue();
        assertThat(changes).isEmpty();
    }

    @Test
    void shiftWithAnArrowSelectsABlockAndDeleteClearsIt() {
        press(KeyCode.DOWN, true);
        press(KeyCode.RIGHT, true);
        assertThat(Toolkit.on(() -> grid.selected().cells())).isEqualTo(4);
        assertThat(active()).isEqualTo(new Cell("1", "a"));
        press(KeyCode.DELETE);
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst())
                .extracting(CellChange::cell)
                .containsExactly(new Cell("1", "a"), new Cell("1", "b"), new Cell("2", "a"), new Cell("2", "b"));
        assertThat(shown(1, 1)).isEmpty();
    }

    @Test
    void draggingSelectsAcrossTheFrozenEdge() {
        mouse(MouseEvent.MOUSE_PRESSED, 2, 0, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 4, 2, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 4, 2, 1);
        assertThat(Toolkit.on(() -> grid.selected().cells())).isEqualTo(9);
    }

    @Test
    void aDoubleClickEditsWithTheTextKept() {
        mouse(MouseEvent.MOUSE_PRESSED, 2, 1, 2);
        assertThat(editor().getText()).isEqualTo("2a");
    }

    @Test
    void aCellThatCannotBeTypedIntoStaysAsItIs() {
        Toolkit.run(() -> grid.select(new Cell("0", "a")));
        type("7");
        assertThat(Toolkit.on(() -> editor().isVisible())).isFalse();
    }

    @Test
    void aTextTheColumnCannotTakeKeepsTheEditorOpenWithTheReason() {
        type("b");
        write("bad");
        press(KeyCode.ENTER);
        assertThat(changes).isEmpty();
        assertThat(editor().getText()).isEqualTo("bad");
        assertThat(Toolkit.on(() -> ((Labeled) grid.lookup(".entry-reading")).getText()))
                .isEqualTo("Not that.");
        write("good");
        press(KeyCode.ENTER);
        assertThat(changes).hasSize(1);
    }

    @Test
    void farAwayCellsAreScrolledIntoViewAndShowTheirRows() {
        press(KeyCode.END, false, true);
        assertThat(active()).isEqualTo(new Cell("199", "c"));
        assertThat(shown(199, 3)).isEqualTo("199c");
        press(KeyCode.HOME, false, true);
        assertThat(shown(0, 0)).isEqualTo("Row 0");
    }

    @Test
    void theWheelScrollsAndTheEditorStaysWithItsCell() {
        type("7");
        Toolkit.run(() -> {
            Event.fireEvent(
                    grid,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            100,
                            200,
                            100,
                            200,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            0,
                            -2800,
                            0,
                            -2800,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
            layout();
        });
        assertThat(shown(100, 1)).isEqualTo("100a");
        assertThat(editor().getText()).isEqualTo("7");
        press(KeyCode.ENTER);
        assertThat(changes).containsExactly(List.of(new CellChange(new Cell("1", "a"), "7")));
        assertThat(values.get(1).get(1)).isEqualTo("7");
    }

    @Test
    void theSelectionStaysOnItsRowWhenRowsAreInsertedBeforeIt() {
        List<List<String>> more = new ArrayList<>(values);
        more.add(1, List.of("New", "na", "nb", "nc"));
        List<Row<List<String>>> rows = new ArrayList<>();
        rows.add(new Row<>("0", Row.Kind.GROUP, more.get(0)));
        rows.add(new Row<>("new", Row.Kind.LINE, more.get(1)));
        IntStream.range(1, ROWS).forEach(i -> rows.add(new Row<>(String.valueOf(i), Row.Kind.LINE, more.get(i + 1))));
        Toolkit.run(() -> grid.show(new Sheet<>(rows, List.of())));
        assertThat(active()).isEqualTo(new Cell("1", "a"));
        assertThat(Toolkit.on(() -> grid.selected().rows().getFirst().id())).isEqualTo("1");
    }

    @Test
    void aScreenReaderSeesOneTableWithTrueRowsColumnsAndWords() {
        assertThat(Toolkit.on(() -> grid.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT)))
                .isEqualTo(ROWS);
        Node cell =
                (Node) Toolkit.on(() -> grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 1, 1));
        assertThat(Toolkit.on(() -> cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX)))
                .isEqualTo(1);
        assertThat(Toolkit.on(cell::getAccessibleText)).isEqualTo("Amounts, A, 1a");
        assertThat(Toolkit.on(() -> cell.queryAccessibleAttribute(AccessibleAttribute.SELECTED)))
                .isEqualTo(true);
    }
}

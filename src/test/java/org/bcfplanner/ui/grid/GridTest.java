package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The grid on a real stage, driven by key and mouse events. Its rows are lists of texts; row 0 leads a group. */
class GridTest {
    private static final int ROWS = 200;

    private final List<List<CellChange>> changes = new ArrayList<>();
    private List<List<String>> values = IntStream.range(0, ROWS)
            .mapToObj(row -> List.of("Row " + row, row + "a", row + "b", row + "c"))
            .toList();
    private Stage stage;
    private Grid<List<String>> grid;
    private Button elsewhere;

    @BeforeEach
    void show() {
        Toolkit.run(() -> {
            grid = new Grid<>(columns(), 1);
            grid.onChanges(this::apply);
            elsewhere = new Button("Elsewhere");
            VBox root = new VBox(grid, elsewhere);
            grid.setPrefSize(520, 420);
            stage = new Stage();
            Scene scene = new Scene(root, 540, 500);
            Theme.apply(scene);
            stage.setScene(scene);
            stage.show();
            grid.show(sheet());
            grid.requestFocus();
            grid.select(new Cell("1", "a"));
            layout();
        });
    }

    @AfterEach
    void hide() {
        Toolkit.run(stage::hide);
    }

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

    private static List<Column<List<String>>> columns() {
        List<Column<List<String>>> columns = new ArrayList<>();
        columns.add(Column.<List<String>>reading("name", "Name", 160, row -> Look.of(row.get(0)))
                .kept());
        for (int i = 1; i <= 3; i++) {
            int at = i;
            String id = String.valueOf((char) ('a' + i - 1));
            columns.add(Column.<List<String>>reading(
                            id, id.toUpperCase(java.util.Locale.ROOT), 110, row -> Look.of(row.get(at)))
                    .under("Amounts")
                    .ofNumbers()
                    .typed(row -> !row.get(0).equals("Row 0"), row -> row.get(at))
                    .refusing((row, text) -> text.equals("bad") ? Optional.of("Not that.") : Optional.empty()));
        }
        return columns;
    }

    private Sheet<List<String>> sheet() {
        List<Row<List<String>>> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(new Row<>(String.valueOf(i), i == 0 ? Row.Kind.GROUP : Row.Kind.LINE, values.get(i)));
        }
        return new Sheet<>(rows, List.of(new Row<>("total", Row.Kind.TOTAL, List.of("Total", "1", "2", "3"))));
    }

    private void apply(List<CellChange> made) {
        changes.add(made);
        List<List<String>> next = new ArrayList<>(values);
        for (CellChange change : made) {
            int row = Integer.parseInt(change.cell().row());
            List<String> cells = new ArrayList<>(next.get(row));
            cells.set(change.cell().column().charAt(0) - 'a' + 1, change.text());
            next.set(row, List.copyOf(cells));
        }
        values = next;
        grid.show(sheet());
    }

    private void layout() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private Cell active() {
        return Toolkit.on(() -> grid.active().orElseThrow());
    }

    private TextField editor() {
        return Toolkit.on(() -> (TextField) grid.lookup(".grid-editor"));
    }

    private void write(String text) {
        Toolkit.run(() -> editor().setText(text));
    }

    private String shown(int row, int column) {
        return Toolkit.on(() -> {
            layout();
            return ((Labeled) grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column))
                    .getText();
        });
    }

    private void type(String character) {
        Toolkit.run(() -> Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private void press(KeyCode code) {
        press(code, false);
    }

    private void press(KeyCode code, boolean shift) {
        press(code, shift, false);
    }

    private void press(KeyCode code, boolean shift, boolean control) {
        Toolkit.run(() -> {
            Event.fireEvent(
                    stage.getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            layout();
        });
    }

    private void click(int row, int column) {
        mouse(MouseEvent.MOUSE_PRESSED, row, column, 1);
        mouse(MouseEvent.MOUSE_RELEASED, row, column, 1);
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, int row, int column, int clicks) {
        Toolkit.run(() -> {
            layout();
            Node cell = (Node) grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column);
            Point2D at = cell.localToScene(10, 10);
            Event.fireEvent(
                    grid,
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            clicks,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            new PickResult(grid, at.getX(), at.getY())));
            layout();
        });
    }
}

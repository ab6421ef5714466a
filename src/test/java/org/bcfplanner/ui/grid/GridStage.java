package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The grid on a real stage, driven by key and mouse events. Its rows are lists of texts; row 0 leads a group. */
abstract class GridStage {
    static final int ROWS = 200;

    final List<List<CellChange>> changes = new ArrayList<>();
    List<List<String>> values = IntStream.range(0, ROWS)
            .mapToObj(row -> List.of("Row " + row, row + "a", row + "b", row + "c"))
            .toList();
    private Stage stage;
    Grid<List<String>> grid;
    Button elsewhere;

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

    Sheet<List<String>> sheet() {
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

    void layout() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    Cell active() {
        return Toolkit.on(() -> grid.active().orElseThrow());
    }

    TextField editor() {
        return Toolkit.on(() -> (TextField) grid.lookup(".grid-editor"));
    }

    void write(String text) {
        Toolkit.run(() -> editor().setText(text));
    }

    String shown(int row, int column) {
        return Toolkit.on(() -> {
            layout();
            return ((Labeled) grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column))
                    .getText();
        });
    }

    void type(String character) {
        Toolkit.run(() -> Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    void press(KeyCode code) {
        press(code, false);
    }

    void press(KeyCode code, boolean shift) {
        press(code, shift, false);
    }

    void press(KeyCode code, boolean shift, boolean control) {
        Toolkit.run(() -> {
            Event.fireEvent(
                    stage.getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            layout();
        });
    }

    void click(int row, int column) {
        mouse(MouseEvent.MOUSE_PRESSED, row, column, 1);
        mouse(MouseEvent.MOUSE_RELEASED, row, column, 1);
    }

    void mouse(javafx.event.EventType<MouseEvent> type, int row, int column, int clicks) {
        Toolkit.run(() -> {
            layout();
            Node cell = (Node) grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column);
            Point2D at = cell.localToScene(10, 10);
            MouseOn.fire(grid, type, at, MouseButton.PRIMARY, clicks, Set.of());
            layout();
        });
    }
}

package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Theme;

/** The {@link WideTable} in a window of its own, driven by key and mouse events. */
final class GridWindow implements AutoCloseable {
    final Settings settings;
    final Grid<List<String>> grid;
    final GridSearch<List<String>> search;
    final ColumnsButton<List<String>> button;
    final Button elsewhere;
    final List<List<CellChange>> changes = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    private final Stage stage;
    private List<List<String>> values;

    GridWindow() {
        this(Settings.inMemory(), 30, 1, 760, 600);
    }

    GridWindow(Settings settings, int rows, double scale, double width, double height) {
        this.settings = settings;
        values = WideTable.values(rows);
        grid = Toolkit.on(() -> new Grid<>(WideTable.columns(), scale));
        search = Toolkit.on(() -> new GridSearch<>(grid, "rows"));
        button = Toolkit.on(() -> new ColumnsButton<>(grid));
        elsewhere = Toolkit.on(() -> new Button("Elsewhere"));
        stage = Toolkit.on(Stage::new);
        Toolkit.run(() -> show(scale, width, height));
    }

    private void show(double scale, double width, double height) {
        grid.onChanges(this::apply);
        grid.rowActions(new NotedActions(done));
        grid.remember(settings, "table.test");
        VBox root = new VBox(search, button, grid, elsewhere);
        VBox.setVgrow(grid, Priority.ALWAYS);
        search.listenOn(root);
        Scene scene = new Scene(root, width, height);
        new Appearance(Theme.LIGHT, (int) (scale * 100)).dress(scene);
        stage.setScene(scene);
        stage.show();
        grid.show(WideTable.sheet(values));
        grid.requestFocus();
        grid.select(new Cell("1", "a"));
        layout();
    }

    private void apply(List<CellChange> made) {
        changes.add(made);
        List<List<String>> next = new ArrayList<>(values);
        for (CellChange change : made) {
            int row = grid.parts().arrangement().whole().placeOf(change.cell().row());
            List<String> cells = new ArrayList<>(next.get(row));
            cells.set(WideTable.LETTERS.indexOf(change.cell().column()) + 1, change.text());
            next.set(row, List.copyOf(cells));
        }
        values = next;
        grid.show(WideTable.sheet(values));
    }

    /** Shows the table without a row, as after an undo elsewhere. */
    void remove(String row) {
        Toolkit.run(() -> {
            values = values.stream()
                    .filter(each -> !each.getFirst().equals("Row " + row))
                    .toList();
            grid.show(WideTable.sheet(values));
            layout();
        });
    }

    /** Shows a new state of the table with the same content, as after an edit elsewhere. */
    void showAgain() {
        Toolkit.run(() -> grid.show(WideTable.sheet(values)));
    }

    void layout() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    /** Presses a key on what has the focus. */
    void press(KeyCode code, KeyCode... with) {
        List<KeyCode> held = List.of(with);
        Toolkit.run(() -> {
            Event.fireEvent(
                    stage.getScene().getFocusOwner(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            code,
                            held.contains(KeyCode.SHIFT),
                            held.contains(KeyCode.CONTROL),
                            held.contains(KeyCode.ALT),
                            false));
            layout();
        });
    }

    void type(String text) {
        Toolkit.run(() -> {
            for (String character : text.split("")) {
                Event.fireEvent(
                        stage.getScene().getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
            }
            layout();
        });
    }

    void select(String row, String column) {
        Toolkit.run(() -> {
            grid.select(new Cell(row, column));
            layout();
        });
    }

    /** The middle of a cell by its place on the grid. */
    double[] cell(int row, String column) {
        return Toolkit.on(() -> {
            layout();
            Rectangle2D at = grid.parts()
                    .geometry()
                    .bounds(new Place(row, grid.parts().columnSet().indexOf(column)));
            return new double[] {at.getMinX() + at.getWidth() / 2, at.getMinY() + at.getHeight() / 2};
        });
    }

    /** The middle of a column's heading; of the upper one for {@code level} 0. */
    double[] heading(String column, int level) {
        double[] below = cell(0, column);
        return new double[] {below[0], 34 + 14 + 28 * level};
    }

    void click(double[] at, KeyCode... with) {
        mouse(MouseEvent.MOUSE_PRESSED, at, with);
        mouse(MouseEvent.MOUSE_RELEASED, at, with);
    }

    void drag(double[] from, double[] to) {
        mouse(MouseEvent.MOUSE_PRESSED, from);
        mouse(MouseEvent.MOUSE_DRAGGED, to);
    }

    void release(double[] at) {
        mouse(MouseEvent.MOUSE_RELEASED, at);
    }

    void mouse(EventType<MouseEvent> type, double[] at, KeyCode... with) {
        mouse(type, at, MouseButton.PRIMARY, 1, with);
    }

    void mouse(EventType<MouseEvent> type, double[] at, MouseButton which, int clicks, KeyCode... with) {
        Toolkit.run(() -> {
            MouseOn.fire(grid, type, grid.localToScene(at[0], at[1]), which, clicks, Set.of(with));
            layout();
        });
    }

    void wheel(double[] at, double down) {
        Toolkit.run(() -> {
            double x = grid.localToScene(at[0], at[1]).getX();
            double y = grid.localToScene(at[0], at[1]).getY();
            Event.fireEvent(
                    grid,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            x,
                            y,
                            x,
                            y,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            0,
                            -down,
                            0,
                            -down,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
            layout();
        });
    }

    TextField editor() {
        return Toolkit.on(() -> (TextField) grid.lookup(".grid-editor"));
    }

    boolean isEditing() {
        return Toolkit.on(() -> grid.parts().editing().editor().isEditing());
    }

    String said() {
        return Toolkit.on(() -> ((Labeled) grid.lookup(".entry-reading")).getText());
    }

    Cell active() {
        return Toolkit.on(() -> grid.active().orElseThrow());
    }

    /** The selected block: {@code 1 a : 3 c}. */
    String block() {
        return Toolkit.on(() -> {
            Selected<List<String>> selected = grid.selected();
            return selected.rows().getFirst().id() + " "
                    + selected.columns().getFirst().id() + " : "
                    + selected.rows().getLast().id() + " "
                    + selected.columns().getLast().id();
        });
    }

    /** The ids of the columns in the order shown. */
    List<String> columnIds() {
        return Toolkit.on(() -> grid.columns().stream().map(Column::id).toList());
    }

    List<String> rowIds() {
        return Toolkit.on(() -> grid.sheet().rows().stream().map(Row::id).toList());
    }

    String value(String row, String column) {
        return Toolkit.on(() -> values.stream()
                .filter(each -> each.getFirst().equals("Row " + row))
                .findFirst()
                .orElseThrow()
                .get(WideTable.LETTERS.indexOf(column) + 1));
    }

    boolean isVisible(String query) {
        return Toolkit.on(() -> grid.lookupAll(query).stream().anyMatch(Node::isVisible));
    }

    Node focusOwner() {
        return Toolkit.on(() -> stage.getScene().getFocusOwner());
    }

    @Override
    public void close() {
        Toolkit.run(stage::hide);
    }
}

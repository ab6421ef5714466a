package org.bcfplanner.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.bcfplanner.Program;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.session.Tools;
import org.bcfplanner.session.WhoEdits;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.kit.FileChoices;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/** The real window on a real library in a folder, driven by keys and the pointer. */
final class OpenWindow implements AutoCloseable {
    final FxRobot robot;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Answers answers = new Answers();
    private final Stage stage;
    private final PlannerWindow window;

    OpenWindow(Path library) {
        this(Program.tools(library));
    }

    OpenWindow(Tools tools) {
        this(tools, new Rectangle2D(0, 0, 1000, 700));
    }

    /** @param size of the window; without a width it is where it was the last time */
    OpenWindow(Tools tools, Rectangle2D size) {
        this(tools, size, new Author("Programme lead", Role.COMMISSIONER));
    }

    /** @param author who has said that they edit; null where nobody has */
    OpenWindow(Tools tools, Rectangle2D size, @Nullable Author author) {
        if (author != null) {
            new WhoEdits(tools.settings(), tools.author()).are(author);
        }
        stage = Toolkit.on(Stage::new);
        window = Toolkit.on(() -> new PlannerWindow(stage, tools, answers, background));
        Toolkit.run(() -> {
            if (size.getWidth() > 0) {
                stage.setWidth(size.getWidth());
                stage.setHeight(size.getHeight());
            }
            window.open();
        });
        robot = Toolkit.robot(stage);
    }

    OpenWindow openSample() {
        awaitNode("#open-sample");
        // Not by the robot, which measures a button on its own thread while the page may still be laid out.
        fire("#open-sample");
        awaitNode(".shell");
        return this;
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    PlanSession session() {
        return window.session().orElseThrow();
    }

    Plan plan() {
        return Toolkit.on(() -> session().plan());
    }

    void awaitNode(String query) {
        Toolkit.await(query, () -> find(query).isPresent());
    }

    void awaitSaved() {
        Toolkit.await("saved", () -> session().saveState() instanceof SaveState.Saved);
    }

    /** The text of a label, as shown. */
    String text(String query) {
        return Toolkit.on(() -> ((javafx.scene.control.Labeled) find(query).orElseThrow()).getText());
    }

    Optional<Node> find(String query) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(query));
    }

    Grid<?> grid() {
        return (Grid<?>) Toolkit.on(() -> find("#investment-lines").orElseThrow());
    }

    /** Goes to the finance section and makes a cell the active one. */
    void goTo(String scheme, String column) {
        section("Finance");
        Grid<?> grid = grid();
        Toolkit.run(() -> {
            grid.select(new Cell(rowOf(grid, scheme), column));
            grid.requestFocus();
        });
    }

    /** Goes to a tab of the finance section. */
    void tab(String name) {
        section("Finance");
        Toolkit.run(() -> scene().getRoot().lookupAll(".heading-tab").stream()
                .map(each -> (javafx.scene.control.ToggleButton) each)
                .filter(each -> each.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /** Makes a cell of a table in view the active one. */
    void goTo(String table, String row, String column) {
        Toolkit.run(() -> {
            Grid<?> grid = (Grid<?>) find(table).orElseThrow();
            grid.select(new Cell(rowOf(grid, row), column));
            grid.requestFocus();
        });
    }

    /** What a cell of a table in view shows. */
    String shown(String table, String row, String column) {
        return Toolkit.on(() -> shownIn((Grid<?>) find(table).orElseThrow(), row, column));
    }

    void section(String name) {
        Toolkit.run(() -> stage.getScene().getRoot().lookupAll(".rail-item").stream()
                .map(each -> (javafx.scene.control.ToggleButton) each)
                .filter(each -> Objects.requireNonNull(each.getAccessibleText()).startsWith(name))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /** What a cell of the table shows, found by its row's title and its column. */
    String shown(String row, String column) {
        return Toolkit.on(() -> shownIn(grid(), row, column));
    }

    private static <R> String shownIn(Grid<R> grid, String title, String column) {
        Row<R> row = java.util.stream.Stream.concat(grid.sheet().rows().stream(), grid.sheet().totals().stream())
                .filter(each -> each.value().toString().contains("title=" + title))
                .findFirst()
                .orElseThrow();
        return grid.columns().stream()
                .filter(each -> each.id().equals(column))
                .findFirst()
                .orElseThrow()
                .look()
                .apply(row.value())
                .text();
    }

    /** Where a cell is drawn on the screen; its row must be in view. */
    Bounds cellBounds(String row, String column) {
        return boundsIn(grid(), row, column);
    }

    private static <R> Bounds boundsIn(Grid<R> grid, String title, String column) {
        int row = grid.sheet().placeOf(rowOf(grid, title));
        int place = grid.columns().stream().map(Column::id).toList().indexOf(column);
        Node cell = (Node) grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, place);
        return cell.localToScreen(cell.getBoundsInLocal());
    }

    void fire(String query) {
        Toolkit.run(() -> ((ButtonBase) find(query).orElseThrow()).fire());
    }

    /** The titles of the rows of the table, in the order shown. */
    List<String> rows() {
        return Toolkit.on(() -> grid().sheet().rows().stream()
                .map(row -> row.value().toString().replaceAll(".*?title=([^=]*), (?:depth|totals)=.*", "$1"))
                .toList());
    }

    private static <R> String rowOf(Grid<R> grid, String title) {
        return grid.sheet().rows().stream()
                .filter(each -> each.value().toString().contains("title=" + title + ","))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void type(String text) {
        robot.write(text, 0);
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    /** Does what the finder calls so, found by the beginning of its words. */
    void act(String words) {
        press(KeyCode.CONTROL, KeyCode.K);
        awaitNode("#palette-field");
        type(words);
        awaitNode(".finding");
        press(KeyCode.ENTER);
    }

    /** The file that the next question for one is answered with. */
    void nextFile(Path file) {
        answers.next = file;
    }

    List<String> asked() {
        return answers.asked;
    }

    /** As the button of the title bar does. */
    void requestClose() {
        Toolkit.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Override
    public void close() {
        requestClose();
        Toolkit.await("closed", () -> !stage.isShowing());
        background.shutdown();
    }

    private static final class Answers implements FileChoices {
        private final List<String> asked = new java.util.ArrayList<>();
        private Path next = Path.of("");

        @Override
        public Optional<Path> save(String title, String suggestedName, String kind, String extension) {
            asked.add(suggestedName + "." + extension);
            return Optional.of(next);
        }

        @Override
        public Optional<Path> open(String title, String kind, String extension) {
            asked.add(title);
            return Optional.of(next);
        }
    }
}

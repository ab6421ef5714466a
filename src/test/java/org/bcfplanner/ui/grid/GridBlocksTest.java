package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clipboard and fill on a real stage, by keys and the pointer. */
class GridBlocksTest {
    private static final int ROWS = 60;

    private final List<List<String>> handed = new ArrayList<>();
    private final List<Paste> asked = new ArrayList<>();
    private Stage stage;
    private Grid<List<String>> grid;

    @BeforeEach
    void show() {
        Toolkit.run(() -> {
            grid = new Grid<>(Letters.columns(3, true), 1);
            grid.onChanges(changes -> handed.add(Letters.words(changes)));
            grid.onPaste(request -> asked.add(request.paste()));
            stage = new Stage();
            Scene scene = new Scene(new StackPane(grid), 400, 400);
            Theme.apply(scene);
            stage.setScene(scene);
            stage.show();
            grid.show(Letters.sheet(IntStream.range(0, ROWS)
                    .mapToObj(row -> "n" + row + " " + row + " £" + row + "k x")
                    .toArray(String[]::new)));
            grid.requestFocus();
            select(1, 1, 2, 2);
        });
    }

    @AfterEach
    void hide() {
        Toolkit.run(stage::hide);
    }

    @Test
    void copyTakesWhatWasTyped() {
        press(KeyCode.C);
        assertThat(clipboard()).isEqualTo("1\t£1k\n2\t£2k\n");
        assertThat(handed).isEmpty();
    }

    @Test
    void copyTakesWhatIsShownWhereNothingCanBeTyped() {
        Toolkit.run(() -> select(1, 0, 1, 1));
        press(KeyCode.C);
        assertThat(clipboard()).isEqualTo("n1\t1\n");
    }

    @Test
    void cutCopiesAndClearsAsOneChange() {
        press(KeyCode.X);
        assertThat(clipboard()).isEqualTo("1\t£1k\n2\t£2k\n");
        assertThat(handed).containsExactly(List.of("r1 c1=", "r1 c2=", "r2 c1=", "r2 c2="));
    }

    @Test
    void pasteIsOneChangeAndSelectsTheBlock() {
        copied("p\tq\r\nr\ts\r\nt\tu\r\n");
        Toolkit.run(() -> select(3, 1, 3, 1));
        press(KeyCode.V);
        assertThat(handed).containsExactly(List.of("r3 c1=p", "r3 c2=q", "r4 c1=r", "r4 c2=s", "r5 c1=t", "r5 c2=u"));
        assertThat(range()).isEqualTo(new Selection.Range(3, 1, 5, 2));
        assertThat(asked).isEmpty();
    }

    @Test
    void oneValueFillsTheSelectedBlock() {
        copied("7");
        press(KeyCode.V);
        assertThat(handed).containsExactly(List.of("r1 c1=7", "r1 c2=7", "r2 c1=7", "r2 c2=7"));
    }

    @Test
    void aDoubtfulPasteIsAskedAboutFirst() {
        Toolkit.run(() -> select(1, 1, 1, 1));
        copied("?\t5");
        press(KeyCode.V);
        assertThat(handed).isEmpty();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().doubts()).hasSize(1);
    }

    @Test
    void anEmptyClipboardPastesNothing() {
        copied("");
        press(KeyCode.V);
        assertThat(handed).isEmpty();
    }

    @Test
    void fillDownCopiesTheFirstRowOrTheRowAbove() {
        press(KeyCode.D);
        assertThat(handed).containsExactly(List.of("r2 c1=1", "r2 c2=£1k"));
        Toolkit.run(() -> select(5, 1, 5, 1));
        press(KeyCode.D);
        assertThat(handed.getLast()).containsExactly("r5 c1=4");
    }

    @Test
    void fillRightCopiesTheFirstColumn() {
        press(KeyCode.R);
        assertThat(handed).containsExactly(List.of("r1 c2=1", "r2 c2=2"));
    }

    @Test
    void theHandleFillsDownAndShowsAnOutlineMeanwhile() {
        drag(4, 2, false);
        assertThat(Toolkit.on(() -> grid.lookupAll(".grid-fill").stream().anyMatch(Node::isVisible)))
                .isTrue();
        assertThat(handed).isEmpty();
        release();
        // The table holds this very series already, so nothing but the selection changes.
        assertThat(handed).isEmpty();
        assertThat(range()).isEqualTo(new Selection.Range(1, 1, 4, 2));
        assertThat(Toolkit.on(() -> grid.lookupAll(".grid-fill").stream().noneMatch(Node::isVisible)))
                .isTrue();
    }

    @Test
    void theHandleFillsUpToTheRightAndToTheLeft() {
        Toolkit.run(() -> select(3, 1, 3, 1));
        drag(1, 1, true);
        assertThat(handed.getLast()).containsExactly("r2 c1=3", "r1 c1=3");
        Toolkit.run(() -> select(3, 1, 3, 1));
        drag(3, 3, true);
        assertThat(handed.getLast()).containsExactly("r3 c2=3", "r3 c3=3");
        Toolkit.run(() -> select(3, 3, 3, 3));
        drag(3, 1, true);
        assertThat(handed.getLast()).containsExactly("r3 c2=x", "r3 c1=x");
    }

    @Test
    void escapeGivesADragUp() {
        drag(6, 1, false);
        press(KeyCode.ESCAPE);
        release();
        assertThat(handed).isEmpty();
        assertThat(range()).isEqualTo(new Selection.Range(1, 1, 2, 2));
    }

    @Test
    void aDragBelowTheTableScrollsOnToTheLastRow() {
        Toolkit.run(() -> {
            Bounds cell = bounds(1, 1);
            mouse(MouseEvent.MOUSE_PRESSED, cell.getCenterX(), cell.getCenterY());
            mouse(MouseEvent.MOUSE_DRAGGED, cell.getCenterX(), grid.getHeight() + 40);
        });
        Toolkit.await("the last row is selected", () -> range().bottom() == ROWS - 1);
        release();
        assertThat(range()).isEqualTo(new Selection.Range(1, 1, ROWS - 1, 1));
    }

    private void drag(int row, int column, boolean released) {
        Toolkit.run(() -> {
            layout();
            Node handle = grid.lookupAll(".grid-handle").stream()
                    .filter(Node::isVisible)
                    .findFirst()
                    .orElseThrow();
            Bounds from = grid.sceneToLocal(handle.localToScene(handle.getBoundsInLocal()));
            Bounds to = bounds(row, column);
            mouse(MouseEvent.MOUSE_PRESSED, from.getCenterX(), from.getCenterY());
            mouse(MouseEvent.MOUSE_DRAGGED, to.getCenterX(), to.getCenterY());
        });
        if (released) {
            release();
        }
    }

    private void release() {
        Toolkit.run(() -> mouse(MouseEvent.MOUSE_RELEASED, 0, 0));
    }

    private Bounds bounds(int row, int column) {
        layout();
        Node cell =
                (Node) grid.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column);
        return grid.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        MouseOn.fire(grid, type, grid.localToScene(x, y));
        layout();
    }

    private void press(KeyCode code) {
        Toolkit.run(() -> {
            Event.fireEvent(
                    grid,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, code != KeyCode.ESCAPE, false, false));
            layout();
        });
    }

    private void select(int top, int left, int bottom, int right) {
        grid.parts().selecting().selectBlock(new Selection.Range(top, left, bottom, right));
        layout();
    }

    private void layout() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private Selection.Range range() {
        return Toolkit.on(() -> grid.parts().selecting().range().orElseThrow());
    }

    private static void copied(String text) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String clipboard() {
        return Toolkit.on(() -> Clipboard.getSystemClipboard().getString());
    }
}

package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Order, visibility and width of columns on a shown window, by the pointer and the menus, and what is remembered. */
class GridColumnsTest {
    private static final String KEY = "table.test";

    private final GridWindow window = new GridWindow();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDraggedHeadingMovesInsideItsGroupWithAMarkWhereItWouldBePut() {
        window.drag(window.heading("a", 1), right(window.heading("b", 1), 30));
        assertThat(window.isVisible(".grid-drop")).isTrue();
        assertThat(moving()).startsWith("a", "b");
        window.release(right(window.heading("b", 1), 30));
        assertThat(moving()).containsExactly("b", "a", "c", "d", "e", "f");
        assertThat(window.isVisible(".grid-drop")).isFalse();
    }

    @Test
    void aDraggedHeadingNeverLeavesItsGroup() {
        window.drag(window.heading("a", 1), window.heading("f", 1));
        window.release(window.heading("f", 1));
        assertThat(moving()).containsExactly("b", "c", "a", "d", "e", "f");
    }

    @Test
    void aDraggedUpperHeadingMovesItsWholeGroup() {
        window.drag(window.heading("b", 0), right(window.heading("e", 0), 30));
        window.release(right(window.heading("e", 0), 30));
        assertThat(moving()).containsExactly("d", "e", "a", "b", "c", "f");
    }

    @Test
    void aColumnWithoutAnUpperHeadingMovesPastWholeGroups() {
        window.drag(window.heading("f", 1), window.heading("d", 1));
        window.release(window.heading("d", 1));
        assertThat(moving()).containsExactly("a", "b", "c", "f", "d", "e");
    }

    @Test
    void escapeGivesTheDragOfAHeadingUp() {
        window.drag(window.heading("a", 1), window.heading("c", 1));
        window.press(KeyCode.ESCAPE);
        assertThat(window.isVisible(".grid-drop")).isFalse();
        window.release(window.heading("c", 1));
        assertThat(moving()).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(Toolkit.on(() -> window.grid.parts().arrangement().sort())).isEmpty();
    }

    @Test
    void aClickOnAHeadingSortsAndADragDoesNot() {
        window.click(window.heading("a", 1));
        assertThat(Toolkit.on(() -> window.grid.parts().arrangement().sort())).contains(new RowOrder.Sort("a", false));
        window.click(window.heading("a", 1));
        assertThat(Toolkit.on(() -> window.grid.parts().arrangement().sort())).contains(new RowOrder.Sort("a", true));
        window.click(window.heading("a", 1));
        assertThat(Toolkit.on(() -> window.grid.parts().arrangement().sort())).isEmpty();
    }

    @Test
    void f7SortsByTheActiveColumnAsAClickOnItsHeadingDoes() {
        window.click(window.cell(0, "b"));
        window.press(KeyCode.F7);
        assertThat(Toolkit.on(() -> window.grid.parts().arrangement().sort())).contains(new RowOrder.Sort("b", false));
        window.press(KeyCode.F7);
        assertThat(Toolkit.on(() -> window.grid.parts().arrangement().sort())).contains(new RowOrder.Sort("b", true));
        window.press(KeyCode.F7);
        assertThat(Toolkit.on(() -> window.grid.parts().arrangement().sort())).isEmpty();
    }

    @Test
    void aClickOnAnUpperHeadingSelectsItsColumns() {
        window.click(window.heading("e", 0));
        assertThat(window.block()).isEqualTo("0 d : 29 e");
    }

    @Test
    void anEdgeIsDraggedToResizeAndADoubleClickFitsTheColumn() {
        double[] edge = {edgeOf("a"), window.heading("a", 1)[1]};
        window.drag(edge, right(edge, 50));
        window.release(right(edge, 50));
        assertThat(width("a")).isEqualTo(140);
        assertThat(remembered()).contains("a=140");
        double[] wider = {edgeOf("a"), edge[1]};
        window.mouse(MouseEvent.MOUSE_PRESSED, wider, MouseButton.PRIMARY, 2);
        assertThat(width("a")).isBetween(24.0, 80.0);
    }

    @Test
    void aHiddenColumnIsLeftOutOfTravelSelectionAndCopying() {
        hide("b");
        window.press(KeyCode.RIGHT);
        assertThat(window.active()).isEqualTo(new Cell("1", "c"));
        window.press(KeyCode.LEFT, KeyCode.SHIFT);
        window.press(KeyCode.C, KeyCode.CONTROL);
        assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("1a\t1c\n");
        assertThat(window.block()).isEqualTo("1 a : 1 c");
    }

    @Test
    void hidingTheColumnOfTheActiveCellGoesToTheNextOne() {
        hide("a");
        assertThat(window.active()).isEqualTo(new Cell("1", "b"));
        window.type("x");
        assertThat(window.isEditing()).isTrue();
    }

    @Test
    void columnsThatNameTheRowAndTheLastOneCannotBeHidden() {
        hide("name", "number");
        assertThat(window.columnIds()).startsWith("number", "name");
        Grid<String> single = Toolkit.on(() -> new Grid<>(
                List.of(Column.<String>reading("x", "X", 50, Look::of), Column.<String>reading("y", "Y", 50, Look::of)),
                1));
        Toolkit.run(() -> single.hideColumns(List.of("x", "y")));
        assertThat(Toolkit.on(() -> single.columns().size())).isEqualTo(1);
    }

    @Test
    void theMenuOfAHeadingSortsMovesHidesFitsAndResets() {
        menuOf("b", "Sort down");
        assertThat(window.rowIds().get(1)).isEqualTo("9");
        menuOf("b", "Rows in the order of the plan");
        assertThat(window.rowIds().get(1)).isEqualTo("1");
        menuOf("b", "Move left");
        assertThat(moving()).startsWith("b", "a", "c");
        menuOf("b", "Move right");
        assertThat(moving()).startsWith("a", "b", "c");
        menuOf("b", "Hide this column");
        assertThat(moving()).containsExactly("a", "c", "d", "e", "f");
        menuOf("a", "Show all columns");
        assertThat(moving()).hasSize(6);
        menuOf("a", "Fit to content");
        assertThat(width("a")).isNotEqualTo(90);
        menuOf("a", "Reset columns");
        assertThat(width("a")).isEqualTo(90);
        assertThat(window.settings.get(KEY)).isEmpty();
    }

    @Test
    void aDisabledItemOfTheMenuSaysWhy() {
        List<MenuItem> items = Toolkit.on(() -> new ColumnItems<>(window.grid).of(1));
        assertThat(items.stream().filter(MenuItem::isDisable).map(MenuItem::getText))
                .containsExactly(
                        "Rows in the order of the plan – they are in it",
                        "Hide this column – it names the row",
                        "Show all columns – all are shown",
                        "Move left – it is the first",
                        "Move right – it is the last");
    }

    @Test
    void theButtonListsAllColumnsAndHidesAndShowsThem() {
        List<MenuItem> items = Toolkit.on(() -> {
            window.button.show();
            return List.copyOf(window.button.getItems());
        });
        MenuItem item = items.stream()
                .filter(each -> "column-c".equals(each.getId()))
                .findFirst()
                .orElseThrow();
        Toolkit.run(item::fire);
        assertThat(moving()).doesNotContain("c");
        assertThat(Toolkit.on(() -> window.button.isShowing()))
                .as("several can be chosen")
                .isTrue();
        Toolkit.run(item::fire);
        assertThat(moving()).containsExactly("a", "b", "c", "d", "e", "f");
        Toolkit.run(window.button::hide);
    }

    @Test
    void orderVisibilityAndWidthComeBackAtTheNextStart() {
        hide("e");
        window.drag(window.heading("a", 1), right(window.heading("c", 1), 40));
        window.release(right(window.heading("c", 1), 40));
        List<String> left = window.columnIds();
        try (GridWindow next = new GridWindow(window.settings, 5, 1, 760, 460)) {
            assertThat(next.columnIds()).isEqualTo(left);
            assertThat(next.columnIds()).doesNotContain("e");
        }
        assertThat(remembered()).isEqualTo("number; name; b; c; a; d; e=hidden; f");
    }

    @Test
    void unknownColumnsInTheMemoryAreIgnoredAndNewOnesComeAtTheirPlace() {
        Settings settings = Settings.inMemory();
        settings.put(KEY, "old=70; c=120; a=nonsense; f=hidden; ;=; name=200");
        try (GridWindow next = new GridWindow(settings, 5, 1, 760, 460)) {
            assertThat(next.columnIds()).containsExactly("number", "name", "c", "a", "b", "d", "e");
            assertThat(Toolkit.on(() -> next.grid.parts().columnSet().width(2))).isEqualTo(120);
        }
    }

    private List<String> moving() {
        return window.columnIds().subList(2, window.columnIds().size());
    }

    private void hide(String... ids) {
        Toolkit.run(() -> {
            window.grid.hideColumns(List.of(ids));
            window.layout();
        });
    }

    private void menuOf(String column, String words) {
        Toolkit.run(() -> {
            int index = window.grid.parts().columnSet().indexOf(column);
            MenuItem item = new ColumnItems<>(window.grid)
                    .of(index).stream()
                            .filter(each -> words.equals(each.getText()))
                            .findFirst()
                            .orElseThrow();
            assertThat(item.isDisable()).isFalse();
            item.fire();
            window.layout();
        });
    }

    private String remembered() {
        return window.settings.get(KEY).orElse("");
    }

    private double width(String column) {
        return Toolkit.on(() -> {
            window.layout();
            return window.grid
                    .parts()
                    .columnSet()
                    .width(window.grid.parts().columnSet().indexOf(column));
        });
    }

    private double edgeOf(String column) {
        return Toolkit.on(() -> {
            window.layout();
            return window.grid
                    .parts()
                    .geometry()
                    .rightEdge(window.grid.parts().columnSet().indexOf(column));
        });
    }

    private static double[] right(double[] at, double by) {
        return new double[] {at[0] + by, at[1]};
    }
}

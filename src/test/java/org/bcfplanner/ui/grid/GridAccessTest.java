package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a table says to a screen reader, and what its menu offers to those who use no pointer. */
class GridAccessTest {
    private final GridWindow window = new GridWindow();

    @AfterEach
    void close() {
        Toolkit.run(() -> openMenus().forEach(Window::hide));
        window.close();
    }

    @Test
    void itIsOneTableWithTrueRowsAndColumns() {
        assertThat(Toolkit.on(window.grid::getAccessibleRole)).isEqualTo(AccessibleRole.TABLE_VIEW);
        assertThat(ask(AccessibleAttribute.ROW_COUNT)).isEqualTo(30);
        assertThat(ask(AccessibleAttribute.COLUMN_COUNT)).isEqualTo(8);
        assertThat(ask(AccessibleAttribute.MULTIPLE_SELECTION)).isEqualTo(true);
        Node cell = (Node) ask(AccessibleAttribute.CELL_AT_ROW_COLUMN, 3, 2);
        assertThat(cell.getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_CELL);
        assertThat(cell.getParent().getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_ROW);
        assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX)).isEqualTo(3);
        assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX))
                .isEqualTo(2);
        Node heading = (Node) ask(AccessibleAttribute.COLUMN_AT_INDEX, 2);
        assertThat(heading.getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_COLUMN);
    }

    @Test
    void aCellThatCannotBeReadIsToldByBorderIconTooltipAndWords() {
        window.type("?");
        window.press(KeyCode.ENTER);
        Labeled cell = (Labeled) Objects.requireNonNull(ask(AccessibleAttribute.CELL_AT_ROW_COLUMN, 1, 2));
        assertThat(cell.getAccessibleText()).isEqualTo("Amounts, A, ?, This cannot be read");
        assertThat(cell.getStyleClass()).contains("wrong");
        assertThat(cell.getGraphic()).isNotNull();
        assertThat(cell.getTooltip().getText()).isEqualTo("This cannot be read");
        assertThat(cell.getBorder().getStrokes()).isNotEmpty();
    }

    @Test
    void theFocusItemIsTheActiveCellEvenIfItWasOutOfView() {
        window.press(KeyCode.END, KeyCode.CONTROL);
        Node cell = (Node) ask(AccessibleAttribute.FOCUS_ITEM);
        assertThat(cell.getAccessibleText()).isEqualTo("F, 29f");
        window.wheel(window.cell(29, "f"), -2000);
        assertThat(((Node) ask(AccessibleAttribute.FOCUS_ITEM)).getAccessibleText())
                .isEqualTo("F, 29f");
    }

    @Test
    void theSelectedItemsAreABoundedListOfLiveCells() {
        window.press(KeyCode.DOWN, KeyCode.SHIFT);
        assertThat((ObservableList<?>) ask(AccessibleAttribute.SELECTED_ITEMS))
                .hasSize(2)
                .allMatch(Node.class::isInstance);
        window.press(KeyCode.A, KeyCode.CONTROL);
        assertThat((ObservableList<?>) ask(AccessibleAttribute.SELECTED_ITEMS)).hasSizeBetween(20, 200);
    }

    @Test
    void aTextThatIsCutIsWholeInTheTooltip() {
        Toolkit.run(() -> {
            window.grid.parts().columnSet().resize(2, 24);
            window.layout();
        });
        window.select("11", "a");
        Labeled cell = (Labeled) Objects.requireNonNull(ask(AccessibleAttribute.CELL_AT_ROW_COLUMN, 11, 2));
        assertThat(Toolkit.on(cell::getTooltip)).extracting(Tooltip::getText).isEqualTo("11a");
    }

    @Test
    void aHeadingSaysInItsTooltipWhatAClickDoes() {
        Labeled heading = (Labeled) Objects.requireNonNull(ask(AccessibleAttribute.COLUMN_AT_INDEX, 2));
        assertThat(heading.getTooltip().getText()).startsWith("Amounts, A: click to sort, drag to move");
        window.click(window.heading("a", 1));
        assertThat(Toolkit.on(heading::getAccessibleText)).isEqualTo("Amounts, A, sorted ascending");
    }

    @Test
    void theMenuKeyAndShiftF10OpenAllThatCanBeDone() {
        copied("1");
        Toolkit.run(() -> window.grid.onRowForm(() -> {}));
        window.press(KeyCode.CONTEXT_MENU);
        assertThat(menu().stream().map(MenuItem::getText).filter(Objects::nonNull))
                .containsExactly(
                        "Edit",
                        "Clear",
                        "Cut",
                        "Copy",
                        "Paste",
                        "Fill down",
                        "Fill right",
                        "Add a row",
                        "Duplicate",
                        "Move up",
                        "Move down",
                        "Remove",
                        "Row as form",
                        "Column");
        assertThat(menu()).noneMatch(MenuItem::isDisable);
        Toolkit.run(() -> openMenus().forEach(Window::hide));
        window.press(KeyCode.F10, KeyCode.SHIFT);
        Menu column = (Menu) menu().getLast();
        assertThat(column.getItems().stream().map(MenuItem::getText)).contains("Sort up", "Hide this column");
    }

    @Test
    void thePastOfACellAndOfItsRowAreAskedForByTheMenuAndByAKey() {
        List<String> asked = new ArrayList<>();
        Toolkit.run(() -> window.grid.past(new CellPast() {
            @Override
            public boolean has(Cell cell) {
                return cell.row().equals("1");
            }

            @Override
            public void ofCell(Cell cell) {
                asked.add("cell " + cell);
            }

            @Override
            public void ofRow(Cell cell) {
                asked.add("row " + cell);
            }
        }));
        window.select("0", "a");
        window.press(KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(asked).isEmpty();
        window.select("1", "a");
        window.press(KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
        window.press(KeyCode.CONTEXT_MENU);
        Toolkit.run(() -> item("History of this row").fire());
        Toolkit.run(() -> item("History of this cell").fire());
        Toolkit.run(() -> openMenus().forEach(Window::hide));
        Cell cell = new Cell("1", "a");
        assertThat(asked).containsExactly("cell " + cell, "row " + cell, "cell " + cell);
        window.select("0", "a");
        window.press(KeyCode.CONTEXT_MENU);
        assertThat(menu().stream().filter(MenuItem::isDisable).map(MenuItem::getText))
                .contains("History of this cell – nothing is kept of it");
        assertThat(asked).hasSize(3);
    }

    private MenuItem item(String words) {
        return menu().stream()
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCannotBeDoneIsDisabledAndSaysWhy() {
        copied("");
        window.select("0", "a");
        window.press(KeyCode.CONTEXT_MENU);
        assertThat(menu().stream().filter(MenuItem::isDisable).map(MenuItem::getText))
                .containsExactly(
                        "Edit – this cell cannot be typed into",
                        "Clear – there is nothing to clear",
                        "Paste – nothing is copied",
                        "Duplicate – no row is selected",
                        "Move up – no row is selected",
                        "Move down – no row is selected",
                        "Remove – no row is selected");
    }

    @Test
    void anItemOfTheMenuDoesWhatItSays() {
        window.press(KeyCode.CONTEXT_MENU);
        MenuItem clear = menu().stream()
                .filter(each -> "Clear".equals(each.getText()))
                .findFirst()
                .orElseThrow();
        Toolkit.run(clear::fire);
        assertThat(window.value("1", "a")).isEmpty();
    }

    private Object ask(AccessibleAttribute attribute, Object... parameters) {
        return Toolkit.on(() -> {
            window.layout();
            return window.grid.queryAccessibleAttribute(attribute, parameters);
        });
    }

    private static void copied(String text) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            if (!text.isEmpty()) {
                content.putString(text);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static List<ContextMenu> openMenus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
    }

    private static List<MenuItem> menu() {
        return Toolkit.on(() -> List.copyOf(openMenus().getFirst().getItems()));
    }
}

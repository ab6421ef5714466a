package org.bcfplanner.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Travel by keys and pointer through the rows of a picture, which holds the focus itself and is a list to a screen reader.
 * One row is selected where there is any, and a highlight lies behind it.
 */
public final class RowTravel<R extends Region> {
    private final Region picture;
    private final BiConsumer<R, Boolean> mark;
    private final boolean sideways;
    private final Region highlight = new Region();
    private List<R> rows = List.of();
    private int selected = -1;
    private Runnable onSelection = () -> {};
    private Runnable onOpen = () -> {};

    /**
     * @param mark     marks a row as selected, or as selected no more
     * @param sideways whether Left and Right travel as Up and Down do
     */
    public RowTravel(Region picture, BiConsumer<R, Boolean> mark, boolean sideways) {
        this.picture = picture;
        this.mark = mark;
        this.sideways = sideways;
        highlight.getStyleClass().add("bar-highlight");
        highlight.setMouseTransparent(true);
        picture.setAccessibleRole(AccessibleRole.LIST_VIEW);
        picture.setFocusTraversable(true);
        picture.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pointed);
    }

    /** Lies behind the selected row, and is to be a child of the picture. */
    public Region highlight() {
        return highlight;
    }

    /** Run when another row is selected. */
    public void onSelection(Runnable listener) {
        onSelection = listener;
    }

    /** Run when somebody asks to go to what the selected row stands for. */
    public void onOpen(Runnable listener) {
        onOpen = listener;
    }

    /** Exchanges the rows and selects one; the first for a place where there is none. */
    public void show(List<R> shown, int place) {
        rows = List.copyOf(shown);
        selected = -1;
        select(Math.max(0, place));
    }

    public Optional<R> selected() {
        return selected < 0 ? Optional.empty() : Optional.of(rows.get(selected));
    }

    /** Puts the highlight where the selected row is laid out. */
    public void placeHighlight() {
        highlight.setVisible(selected >= 0);
        selected().ifPresent(row -> highlight.resizeRelocate(0, row.getLayoutY(), row.getWidth(), row.getHeight()));
    }

    /** What the picture is to a screen reader; null for what it says nothing of. */
    public @Nullable Object accessible(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> rows.size();
            case ITEM_AT_INDEX -> rows.get((Integer) parameters[0]);
            case FOCUS_ITEM -> selected().orElse(null);
            case SELECTED_ITEMS ->
                FXCollections.<Node>observableArrayList(selected().stream().toList());
            default -> null;
        };
    }

    private void select(int place) {
        selected().ifPresent(row -> mark.accept(row, false));
        selected = rows.isEmpty() ? -1 : Math.clamp(place, 0, rows.size() - 1);
        selected().ifPresent(row -> mark.accept(row, true));
        placeHighlight();
        picture.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        picture.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
        onSelection.run();
    }

    private void pressed(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown() || rows.isEmpty()) {
            return;
        }
        switch (key.getCode()) {
            case UP -> select(selected - 1);
            case DOWN -> select(selected + 1);
            case LEFT, RIGHT -> {
                if (!sideways) {
                    return;
                }
                select(selected + (key.getCode() == KeyCode.LEFT ? -1 : 1));
            }
            case HOME -> select(0);
            case END -> select(rows.size() - 1);
            case ENTER -> onOpen.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void pointed(MouseEvent mouse) {
        picture.requestFocus();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).getBoundsInParent().contains(mouse.getX(), mouse.getY())) {
                select(i);
                if (mouse.getClickCount() == 2) {
                    onOpen.run();
                }
            }
        }
    }
}

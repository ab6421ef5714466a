package org.bcfplanner.ui.kit;

import java.util.function.Function;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/** How far something in a tree is, as a shape that is told in words. */
public final class StateCell<T> extends TreeTableCell<T, T> {
    private final Function<T, @Nullable Progress> state;

    public StateCell(Function<T, @Nullable Progress> state) {
        this.state = state;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        Progress shown = empty || item == null ? null : state.apply(item);
        setGraphic(
                shown == null
                        ? null
                        : Icons.of(shown.shape().icon(), 12, shown.shape().style()));
        setTooltip(shown == null ? null : new Tooltip(shown.words()));
        setAccessibleText(shown == null ? "" : shown.words());
    }
}

package org.bcfplanner.ui.strategy;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Progress;
import org.jspecify.annotations.Nullable;

/** How far something in the navigator is, as a shape that is told in words. */
final class StateCell extends TreeTableCell<StrategyItem, StrategyItem> {
    @Override
    protected void updateItem(@Nullable StrategyItem item, boolean empty) {
        super.updateItem(item, empty);
        Progress state = empty || item == null ? null : item.state();
        setGraphic(
                state == null
                        ? null
                        : Icons.of(state.shape().icon(), 12, state.shape().style()));
        setTooltip(state == null ? null : new Tooltip(state.words()));
        setAccessibleText(state == null ? "" : state.words());
    }
}

package org.bcfplanner.ui.strategy;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** A goal or objective in the navigator: its sign, its title, and a quieter line. */
final class TitleCell extends TreeTableCell<StrategyItem, StrategyItem> {
    /** What stands left of a goal, and further left of an objective: the arrow, and the indent. */
    private static final double BEFORE = 40;

    private static final double INDENT = 14;

    private final double scale;

    TitleCell(double scale) {
        this.scale = scale;
    }

    @Override
    protected void updateItem(@Nullable StrategyItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        setGraphic(content(item));
        setTooltip(new Tooltip(item.title() + "\n" + item.more()));
        setAccessibleText((item.sign() + " " + item.title() + ", " + item.more()).strip());
    }

    private HBox content(StrategyItem item) {
        Label title = Parts.label(item.title(), item.isObjective() ? "outline-name" : "strong");
        title.setMinWidth(0);
        Label more = Parts.label(item.more(), "fg-muted", "small");
        more.setMinWidth(0);
        VBox lines = new VBox(1, title, more);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox content = new HBox(8, lines);
        content.setAlignment(Pos.CENTER_LEFT);
        if (!item.sign().isBlank()) {
            Label sign = Parts.fixed(item.sign(), "strategy-sign");
            sign.getStyleClass().addAll(item.isObjective() ? "fg-muted" : "strong");
            content.getChildren().addFirst(sign);
        }
        double before = (item.isObjective() ? BEFORE + INDENT : BEFORE) * scale;
        content.prefWidthProperty().bind(widthProperty().subtract(before));
        content.maxWidthProperty().bind(content.prefWidthProperty());
        content.setMinWidth(0);
        return content;
    }
}

package org.bcfplanner.ui.board;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.jspecify.annotations.Nullable;

/** A part of the page in the outline: number, name, and how far it is as word and shape. */
final class OutlineCell extends ListCell<OutlineRow> {
    OutlineCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(line(row));
        setTooltip(new Tooltip(row.whole()));
        String state = row.state().words();
        setAccessibleText((row.number() + " " + row.whole()).strip() + (state.isEmpty() ? "" : ", " + state));
    }

    private HBox line(OutlineRow row) {
        Label name = Parts.label(row.name(), "outline-name");
        name.setMinWidth(0);
        HBox line = new HBox(8, Parts.fixed(row.number(), "outline-number"), name, Parts.spacer());
        Progress state = row.state();
        if (!state.words().isEmpty()) {
            line.getChildren()
                    .addAll(
                            Parts.fixed(state.words(), "fg-muted", "small"),
                            Icons.of(state.shape().icon(), 12, state.shape().style()));
        }
        line.getStyleClass().add("outline-row");
        line.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                        widthProperty(),
                        insetsProperty()));
        return line;
    }
}

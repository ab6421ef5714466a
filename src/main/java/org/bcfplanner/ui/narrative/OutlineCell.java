package org.bcfplanner.ui.narrative;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.jspecify.annotations.Nullable;

/** A chapter in the list: number, heading, and its state as word and shape. */
final class OutlineCell extends ListCell<OutlineRow> {
    OutlineCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("outline-part");
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        setDisable(false);
        if (empty || row == null) {
            return;
        }
        switch (row) {
            case OutlineRow.Part part -> {
                getStyleClass().add("outline-part");
                setText(part.words());
                setDisable(true);
            }
            case OutlineRow.Chapter chapter -> show(chapter.chapter(), chapter.progress());
        }
    }

    private void show(Asked chapter, Progress progress) {
        Label heading = Parts.label(chapter.brief(), "outline-name");
        heading.setMinWidth(0);
        Label state = Parts.fixed(progress.words(), "fg-muted", "small");
        HBox row = new HBox(
                8,
                Parts.fixed(chapter.number(), "outline-number"),
                heading,
                Parts.spacer(),
                state,
                Icons.of(progress.shape().icon(), 12, progress.shape().style()));
        row.getStyleClass().add("outline-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                        widthProperty(),
                        insetsProperty()));
        setGraphic(row);
        setTooltip(new Tooltip(chapter.heading()));
        setAccessibleText(chapter.called() + ", " + progress.words());
    }
}

package org.bcfplanner.ui.checks;

import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A card in the list, under the heading of its section where it is the first of it. */
final class FindingCell extends WrappingCell<CardRow> {
    private final FindingCard.Doings doings;

    private @Nullable CardRow shown;

    FindingCell(ListView<CardRow> list, FindingCard.Doings doings) {
        super(list);
        this.doings = doings;
    }

    @Override
    protected void updateItem(@Nullable CardRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            shown = null;
            setGraphic(null);
            setAccessibleText("");
        } else if (!row.equals(shown)) {
            shown = row;
            VBox box = new VBox(8);
            box.setFillWidth(true);
            row.leads().ifPresent(section -> box.getChildren().add(Parts.label(section.label(), "finding-section")));
            box.getChildren().add(new FindingCard(row, doings));
            setGraphic(box);
            setAccessibleText(row.spoken());
        }
    }
}

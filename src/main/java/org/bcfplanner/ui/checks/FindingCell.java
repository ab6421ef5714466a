package org.bcfplanner.ui.checks;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** A card in the list, under the heading of its section where it is the first of it. */
final class FindingCell extends ListCell<CardRow> {
    private static final double SCROLL_BAR = 12;

    private final ListView<CardRow> list;
    private final FindingCard.Doings doings;

    private @Nullable CardRow shown;

    FindingCell(ListView<CardRow> list, FindingCard.Doings doings) {
        this.list = list;
        this.doings = doings;
        setPrefWidth(0);
    }

    /**
     * A cell would ask its graphic without a width, and so give wrapped words one line only. A card that has just been
     * put in is asked after its styles are known, because its height stays.
     */
    @Override
    protected double computePrefHeight(double width) {
        if (getScene() != null && getGraphic() != null) {
            getGraphic().applyCss();
        }
        double outside = width > 0 ? width : list.getWidth() - SCROLL_BAR;
        double inside = outside - snappedLeftInset() - snappedRightInset();
        return getGraphic() instanceof VBox box && inside > 0
                ? box.prefHeight(inside) + snappedTopInset() + snappedBottomInset()
                : super.computePrefHeight(width);
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

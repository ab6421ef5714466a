package org.bcfplanner.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.compare.ChangeKind;
import org.bcfplanner.compare.TotalChange;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A line of the list: a heading, a total, the name of a row, or a field before and after. */
final class CompareCell extends WrappingCell<CompareLine> {
    CompareCell(ListView<CompareLine> list) {
        super(list);
    }

    @Override
    protected void updateItem(@Nullable CompareLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("compare-heading", "compare-head", "compare-field", "compare-same");
        setText(null);
        switch (line) {
            case CompareLine.Heading heading -> put("compare-heading", heading(heading), heading.spoken());
            case CompareLine.Total total ->
                put(total.total().isChanged() ? "compare-field" : "compare-same", total(total.total()), total.spoken());
            case CompareLine.Head head -> put("compare-head", ChangeNodes.head(head.row()), head.spoken());
            case CompareLine.Field field ->
                put(
                        field.field().kind() == ChangeKind.SAME ? "compare-same" : "compare-field",
                        ChangeNodes.field(field.row(), field.field()),
                        field.spoken());
            case null -> {
                setGraphic(null);
                setAccessibleText("");
            }
        }
    }

    private void put(String style, Node shown, String spoken) {
        getStyleClass().add(style);
        setGraphic(shown);
        setAccessibleText(spoken);
    }

    private static Node heading(CompareLine.Heading heading) {
        return ChangeNodes.box(new HBox(
                10, Parts.fixed(heading.words(), "card-title"), Parts.label(heading.count(), "fg-muted", "small")));
    }

    private static Node total(TotalChange total) {
        VBox after = new VBox(ChangeNodes.wrapped(total.after(), total.isChanged() ? "strong" : "fg-muted"));
        if (total.isChanged() && !total.change().isEmpty()) {
            after.getChildren().add(ChangeNodes.wrapped(total.change(), "fg-muted", "small"));
        }
        return ChangeNodes.box(ThreeColumns.of(
                ChangeNodes.wrapped(total.what()), ChangeNodes.wrapped(total.before(), "fg-muted"), after));
    }
}

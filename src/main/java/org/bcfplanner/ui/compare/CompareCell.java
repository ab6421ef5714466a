package org.bcfplanner.ui.compare;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bcfplanner.compare.ChangeKind;
import org.bcfplanner.compare.FieldChange;
import org.bcfplanner.compare.Piece;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.compare.TotalChange;
import org.bcfplanner.ui.kit.Icons;
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
            case CompareLine.Head head -> put("compare-head", head(head.row()), head.spoken());
            case CompareLine.Field field ->
                put(
                        field.field().kind() == ChangeKind.SAME ? "compare-same" : "compare-field",
                        field(field),
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
        return box(new HBox(
                10, Parts.fixed(heading.words(), "card-title"), Parts.label(heading.count(), "fg-muted", "small")));
    }

    private static Node total(TotalChange total) {
        VBox after = new VBox(wrapped(total.after(), total.isChanged() ? "strong" : "fg-muted"));
        if (total.isChanged() && !total.change().isEmpty()) {
            after.getChildren().add(wrapped(total.change(), "fg-muted", "small"));
        }
        return box(ThreeColumns.of(wrapped(total.what()), wrapped(total.before(), "fg-muted"), after));
    }

    private static Node head(RowChange row) {
        Label badge = badge(row.kind(), row.kind().label());
        Label name = wrapped(row.name(), "strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(10, badge, name, Parts.fixed(row.what(), "fg-muted", "small"));
        return box(head);
    }

    private static Node field(CompareLine.Field line) {
        FieldChange field = line.field();
        Region label = label(line);
        if (field.kind() == ChangeKind.SAME) {
            return box(ThreeColumns.ofTwo(label, wrapped(field.after(), "fg-muted")));
        }
        if (field.isText() && field.kind() == ChangeKind.CHANGED) {
            return box(ThreeColumns.ofTwo(label, woven(field)));
        }
        Label before = wrapped(field.before(), "fg-muted");
        Label after = wrapped(field.after(), "strong");
        return box(ThreeColumns.of(label, nothing(before), nothing(after)));
    }

    /** A dash where nothing is said, so that a gap is not taken for a fault. */
    private static Label nothing(Label value) {
        if (value.getText().isEmpty()) {
            value.setText("–");
            value.getStyleClass().setAll("label", "fg-muted");
        }
        return value;
    }

    private static Region label(CompareLine.Field line) {
        Label label = wrapped(line.field().label());
        if (!line.isOfItsOwnKind()) {
            return label;
        }
        ChangeKind kind = line.field().kind();
        return new VBox(2, label, badge(kind, kind.label().toLowerCase(Locale.UK)));
    }

    private static TextFlow woven(FieldChange field) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("woven");
        for (Piece piece : field.pieces()) {
            Text text = new Text(piece.words());
            text.getStyleClass().addAll("piece", "piece-" + piece.kind().code());
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static Label badge(ChangeKind kind, String words) {
        Label badge = Parts.fixed(words, "change-badge", CompareLooks.style(kind));
        badge.setGraphic(Icons.of(CompareLooks.icon(kind), 12));
        return badge;
    }

    private static Label wrapped(String words, String... styles) {
        Label label = Parts.label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox box(Node content) {
        VBox box = new VBox(content);
        box.setFillWidth(true);
        return box;
    }
}

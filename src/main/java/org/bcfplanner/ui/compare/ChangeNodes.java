package org.bcfplanner.ui.compare;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** How changes are drawn, wherever they are listed. */
public final class ChangeNodes {
    private ChangeNodes() {}

    /** The name of a row with what happened to it. */
    public static Region head(RowChange row) {
        Label badge = badge(row.kind(), row.kind().label());
        Label name = wrapped(row.name(), "strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(10, badge, name, Parts.fixed(row.what(), "fg-muted", "small"));
        return box(head);
    }

    /** A field before and after; of a long text its words, those that came and those that went. */
    public static Region field(RowChange row, FieldChange field) {
        CompareLine.Field line = new CompareLine.Field(row, field);
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

    static Label wrapped(String words, String... styles) {
        Label label = Parts.label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static VBox box(Node content) {
        VBox box = new VBox(content);
        box.setFillWidth(true);
        return box;
    }
}

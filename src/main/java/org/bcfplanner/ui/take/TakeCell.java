package org.bcfplanner.ui.take;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.compare.ChangeNodes;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A line with the box that says whether it is taken. */
final class TakeCell extends WrappingCell<TakeLine> {
    private static final String[] STYLES = {"take-part", "take-row", "take-field", "take-found", "take-left"};

    private final Consumer<TakeLine> toggle;

    TakeCell(ListView<TakeLine> list, Consumer<TakeLine> toggle) {
        super(list);
        this.toggle = toggle;
    }

    @Override
    protected void updateItem(@Nullable TakeLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll(STYLES);
        setText(null);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setAccessibleText(line.spoken());
        setGraphic(
                switch (line) {
                    case TakeLine.NewFindings found -> styled("take-part", findings(found));
                    case TakeLine.Found found -> styled("take-found", found(found));
                    case TakeLine.Part part -> styled("take-part", boxed(line, part.kept(), true, part(part)));
                    case TakeLine.Row row -> styled("take-row", boxed(line, row.kept(), true, row(row)));
                    case TakeLine.Field field ->
                        styled(
                                "take-field",
                                boxed(
                                        line,
                                        field.kept(),
                                        field.alone(),
                                        ChangeNodes.field(field.row(), field.field())));
                });
    }

    private Region styled(String style, Region shown) {
        getStyleClass().add(style);
        return shown;
    }

    /** What is left stands back; the box says so as well. */
    private Region boxed(TakeLine line, Kept kept, boolean has, Region shown) {
        CheckBox box = new CheckBox();
        box.setAllowIndeterminate(true);
        box.setIndeterminate(kept == Kept.SOME);
        box.setSelected(kept == Kept.ALL);
        box.setFocusTraversable(false); // by keyboard the list answers, see its foot
        box.setVisible(has);
        box.setOnAction(event -> toggle.accept(line));
        if (kept == Kept.NONE) {
            getStyleClass().add("take-left");
        }
        HBox row = new HBox(8, box, shown);
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setMinWidth(0);
        shown.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(USE_PREF_SIZE);
        return row;
    }

    private static Region part(TakeLine.Part part) {
        HBox row = new HBox(
                10, Parts.fixed(part.topic().label(), "card-title"), Parts.label(part.words(), "fg-muted", "small"));
        row.getStyleClass().add("merge-row");
        return row;
    }

    private static Region row(TakeLine.Row row) {
        VBox box = new VBox(2, ChangeNodes.head(row.row()));
        if (!row.by().isEmpty()) {
            box.getChildren().add(wrapped(row.by(), "fg-muted", "small"));
        }
        return box;
    }

    private static Region findings(TakeLine.NewFindings found) {
        Label about = wrapped("In what comes of it and in neither copy", "fg-muted", "small");
        HBox row = new HBox(10, Parts.fixed(found.words(), "card-title"), about);
        row.getStyleClass().add("merge-row");
        return row;
    }

    private static Region found(TakeLine.Found found) {
        VBox words = new VBox(
                2,
                wrapped(found.finding().heading(), "strong"),
                wrapped((found.finding().reason() + " " + found.where()).strip(), "fg-muted", "small"));
        Node icon = switch (found.finding().severity()) {
            case ERROR -> Icons.of("bi-x-octagon-fill", 14, "fg-danger");
            case WARNING -> Icons.of("bi-exclamation-triangle-fill", 14, "fg-warning");
            case NOTE -> Icons.of("bi-info-circle-fill", 14, "fg-accent");
        };
        HBox row = new HBox(8, icon, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        return row;
    }

    private static Label wrapped(String words, String... styles) {
        Label label = Parts.label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }
}

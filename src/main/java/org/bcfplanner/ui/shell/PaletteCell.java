package org.bcfplanner.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** A line of the finder: a heading, or icon, title, further words, then its keys or what it is, and below what it says. */
final class PaletteCell extends ListCell<PaletteLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass TWO_LINES = PseudoClass.getPseudoClass("two-lines");

    private final HBox icon = new HBox();
    private final Label title = Parts.label("", "finding-title");
    private final Label detail = Parts.label("", "fg-muted", "small");
    private final Label keys = Parts.fixed("", "key");
    private final Label kind = Parts.fixed("", "fg-muted", "small");
    private final ExcerptLine excerpt = new ExcerptLine();
    private final HBox first = new HBox(10, title, detail, Parts.spacer(), keys, kind);
    private final VBox lines = new VBox(first);
    private final HBox content = new HBox(10, icon, lines);
    private final Label heading = Parts.label("", "finding-heading");

    PaletteCell() {
        getStyleClass().add("finding");
        content.getStyleClass().add("finding-content");
        first.getStyleClass().add("finding-content");
        lines.getStyleClass().add("finding-lines");
        icon.getStyleClass().add("finding-icon");
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        title.setMinWidth(0);
        detail.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteLine item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, item instanceof PaletteLine.Heading);
        pseudoClassStateChanged(TWO_LINES, item instanceof PaletteLine.Entry entry && entry.isTwoLines());
        switch (item) {
            case PaletteLine.Heading over -> {
                heading.setText(over.words());
                setGraphic(heading);
                setAccessibleText(over.words());
            }
            case PaletteLine.Entry entry -> show(entry);
            case null -> {
                setGraphic(null);
                setAccessibleText("");
            }
        }
    }

    private void show(PaletteLine.Entry entry) {
        Findable item = entry.findable();
        icon.getChildren().clear();
        if (!item.icon().isEmpty()) {
            icon.getChildren().add(Icons.of(item.icon(), 14));
        }
        title.setText(oneLine(item.title()));
        detail.setText(oneLine(item.detail()));
        keys.setText(item.keys());
        keys.setVisible(!item.keys().isEmpty());
        keys.setManaged(!item.keys().isEmpty());
        kind.setText(item.kind());
        excerpt.show(entry.excerpt());
        lines.getChildren().remove(excerpt);
        if (entry.isTwoLines()) {
            lines.getChildren().add(excerpt);
        }
        setGraphic(content);
        String said = item.kind() + ": " + item.title() + ". " + item.detail();
        setAccessibleText(entry.isTwoLines() ? said + ". " + entry.excerpt().text() : said);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

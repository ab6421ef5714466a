package org.bcfplanner.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** A finding in the list of the finder: icon, title, further words, then its keys or what it is. */
final class FindableCell extends ListCell<Findable> {
    /** In pixels at a text size of 100 %. */
    static final double HEIGHT = 36;

    private final HBox icon = new HBox();
    private final Label title = Parts.label("", "finding-title");
    private final Label detail = Parts.label("", "fg-muted", "small");
    private final Label keys = Parts.fixed("", "key");
    private final Label kind = Parts.fixed("", "fg-muted", "small");
    private final HBox content = new HBox(10, icon, title, detail, Parts.spacer(), keys, kind);

    FindableCell() {
        getStyleClass().add("finding");
        content.getStyleClass().add("finding-content");
        icon.getStyleClass().add("finding-icon");
        detail.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Findable item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        icon.getChildren().clear();
        if (!item.icon().isEmpty()) {
            icon.getChildren().add(Icons.of(item.icon(), 14));
        }
        title.setText(item.title());
        detail.setText(item.detail());
        keys.setText(item.keys());
        keys.setVisible(!item.keys().isEmpty());
        keys.setManaged(!item.keys().isEmpty());
        kind.setText(item.kind());
        setGraphic(content);
        setAccessibleText(item.kind() + ": " + item.title() + ". " + item.detail());
    }
}

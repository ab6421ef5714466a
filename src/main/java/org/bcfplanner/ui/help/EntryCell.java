package org.bcfplanner.ui.help;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** A page in the list of pages, under the heading of its group where it is the first of it. */
final class EntryCell extends ListCell<Entry> {
    private final Label heading = Parts.label("", "help-group");
    private final Label title = Parts.label("", "help-entry");
    private final VBox box = new VBox(heading, title);

    EntryCell() {
        title.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(entry == null ? null : box);
        if (entry != null) {
            title.setText(entry.title());
            heading.setText(entry.heading());
            heading.setVisible(!entry.heading().isEmpty());
            heading.setManaged(heading.isVisible());
            setAccessibleText(entry.heading().isEmpty() ? entry.title() : entry.heading() + ": " + entry.title());
        }
    }
}

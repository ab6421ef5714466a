package org.bcfplanner.ui.grid;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bcfplanner.ui.kit.Icons;

/** Above a table: which cell is active, what was typed into it, how that is read, and what may have been meant. */
final class EntryBar extends HBox {
    private final Label row = label("entry-row");
    private final Label place = label("entry-place");
    private final Label typed = label("entry-typed");
    private final Label reading = label("entry-reading");
    private final Label note = label("entry-note");
    private final HBox suggestions = new HBox(6);
    private final Region divider = new Region();
    private final Consumer<String> onSuggestion;

    /** @param onSuggestion takes the text of a suggestion that was chosen */
    EntryBar(Consumer<String> onSuggestion) {
        this.onSuggestion = onSuggestion;
        getStyleClass().add("entry-bar");
        setManaged(false);
        divider.getStyleClass().add("entry-divider");
        suggestions.getStyleClass().add("entry-suggestions");
        note.setMinWidth(0);
        getChildren().addAll(row, place, divider, typed, reading, suggestions, note);
        show(Entry.EMPTY);
    }

    void show(Entry entry) {
        set(row, entry.row());
        set(place, entry.place());
        set(typed, entry.typed());
        set(reading, entry.reading());
        reading.setGraphic(Icons.of(entry.wrong() ? "bi-x-octagon-fill" : "bi-arrow-right-short", 12));
        reading.getStyleClass().removeAll("wrong");
        if (entry.wrong()) {
            reading.getStyleClass().add("wrong");
        }
        set(note, entry.note());
        note.setGraphic(Icons.of("bi-chat-left-text", 12));
        divider.setVisible(!entry.typed().isEmpty());
        divider.setManaged(divider.isVisible());
        suggestions
                .getChildren()
                .setAll(entry.suggestions().stream().map(this::suggestion).toList());
        suggestions.setManaged(!entry.suggestions().isEmpty());
    }

    /** Says why a text cannot be taken. */
    void refuse(String sentence) {
        set(reading, sentence);
        reading.setGraphic(Icons.of("bi-x-octagon-fill", 12));
        reading.getStyleClass().removeAll("wrong");
        reading.getStyleClass().add("wrong");
    }

    private Button suggestion(String text) {
        Button button = new Button(text);
        button.getStyleClass().addAll("chip");
        button.setFocusTraversable(false);
        button.setAccessibleText("Put in " + text);
        button.setOnAction(event -> onSuggestion.accept(text));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static void set(Label label, String text) {
        label.setText(text.replace('\n', ' '));
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}

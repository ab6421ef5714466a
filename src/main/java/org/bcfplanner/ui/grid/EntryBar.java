package org.bcfplanner.ui.grid;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.WholeText;

/** Above a table: which cell is active, what was typed into it, how that is read, and what may have been meant. */
final class EntryBar extends HBox {
    private static final double LEAST = 24;
    private static final double ROOM = 8;
    /** A typed text up to this length gives way to nothing. */
    private static final int SHORT = 16;

    private static final KeyCombination TAKE = KeyCombination.valueOf("Shortcut+Enter");

    private final Label row = giving("entry-row");
    private final Label place = label("entry-place");
    private final Label typed = giving("entry-typed");
    private final Label reading = giving("entry-reading");
    private final Label note = giving("entry-note");
    private final HBox suggestions = new HBox(6);
    private final Region divider = new Region();
    private final Consumer<String> onSuggestion;
    private boolean refusing;

    /** @param onSuggestion takes the text of a suggestion that was chosen */
    EntryBar(Consumer<String> onSuggestion) {
        this.onSuggestion = onSuggestion;
        getStyleClass().add("entry-bar");
        setManaged(false);
        divider.getStyleClass().add("entry-divider");
        suggestions.getStyleClass().add("entry-suggestions");
        getChildren().addAll(row, place, divider, typed, reading, suggestions, note);
        show(Entry.EMPTY);
    }

    void show(Entry entry) {
        refusing = false;
        setViewOrder(0);
        set(row, entry.row());
        set(place, entry.place());
        set(typed, entry.typed());
        typed.setMinWidth(entry.typed().length() <= SHORT ? Region.USE_PREF_SIZE : LEAST);
        set(reading, entry.reading());
        reading.setWrapText(false);
        reading.setMinWidth(Region.USE_PREF_SIZE);
        reading.setGraphic(Icons.of(entry.wrong() ? "bi-x-octagon-fill" : "bi-arrow-right-short", 12));
        reading.getStyleClass().removeAll("wrong");
        if (entry.wrong()) {
            reading.getStyleClass().add("wrong");
        }
        set(note, entry.note());
        note.setGraphic(Icons.of("bi-chat-left-text", 12));
        show(divider, !entry.typed().isEmpty());
        suggestions
                .getChildren()
                .setAll(entry.suggestions().stream().map(this::suggestion).toList());
        suggestions.getChildren().stream()
                .findFirst()
                .ifPresent(first -> Tooltip.install(first, new Tooltip(TAKE.getDisplayText() + " puts it in")));
        show(suggestions, !entry.suggestions().isEmpty());
    }

    /** How high it is in a table of this width: a sentence that does not fit into its line takes further ones. */
    double height(double width, double usual) {
        double wanted = refusing ? prefHeight(width) : 0;
        return wanted > usual ? wanted + ROOM : usual;
    }

    /** Says why a text cannot be taken, in the place of all that is said of the text otherwise. */
    void refuse(String sentence) {
        refusing = true;
        setViewOrder(-1); // over the headings, where it takes more than its line
        for (Node node : getChildren()) {
            if (!node.equals(row) && !node.equals(place)) {
                show(node, false);
            }
        }
        show(divider, !row.getText().isEmpty());
        set(reading, sentence);
        reading.setWrapText(true);
        reading.setMinWidth(LEAST);
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
        show(label, !text.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label that gives way to its neighbours, and has its whole text in a tooltip then. */
    private static Label giving(String style) {
        Label label = label(style);
        label.setMinWidth(LEAST);
        WholeText.tell(label);
        return label;
    }
}

package org.bcfplanner.ui.actions;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** An entry of progress: its date, what it says, and the way to remove it. What is typed is part of the plan at once. */
final class EntryFields extends VBox {
    private static final int LETTERS_IN_A_LINE = 46;

    private final ProgressEntries entries;
    private final TextField date = new TextField();
    private final TextArea said = new TextArea();
    private final Button remove;
    private final Label told = Parts.label("", "small", "fg-muted");
    private ActionProgress shown;
    private boolean showing;

    /**
     * @param endTyping run when a field is left
     * @param onRemove  run when the entry is to be removed
     */
    EntryFields(ProgressEntries entries, ActionProgress entry, Runnable endTyping, Runnable onRemove) {
        super(4);
        this.entries = entries;
        this.shown = entry;
        this.remove = Parts.iconButton("Remove this entry", "bi-trash", onRemove);
        getStyleClass().add("progress-entry");
        date.getStyleClass().add("progress-date");
        date.setAccessibleText("Date of the entry");
        date.setPromptText("No date");
        date.setMaxWidth(Double.MAX_VALUE);
        said.getStyleClass().add("progress-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        Typing.bound(date, Typing.SHORT_TEXT, told::setText);
        Typing.bound(said, Typing.LONG_TEXT, told::setText);
        listen(date, endTyping);
        listen(said, endTyping);
        HBox.setHgrow(date, javafx.scene.layout.Priority.ALWAYS);
        getChildren().setAll(new HBox(4, date, remove), said, told);
        show(entry);
    }

    private void listen(TextInputControl input, Runnable endTyping) {
        input.textProperty().addListener((property, was, is) -> {
            if (!showing && input.equals(date)) {
                entries.date(shown, is);
            } else if (!showing) {
                entries.say(shown, is);
            }
        });
        input.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                endTyping.run();
            }
        });
    }

    /** A field that already says the same is left alone, so the caret stays. */
    void show(ActionProgress entry) {
        shown = entry;
        showing = true;
        set(date, entry.on().said());
        set(said, entry.said().written());
        showing = false;
        int lines = 1 + said.getText().length() / LETTERS_IN_A_LINE;
        said.setPrefRowCount(Math.clamp(lines, 2, 9));
        String when = entry.on().said().isBlank()
                ? "without a date"
                : "of " + entry.on().said();
        said.setAccessibleText("Progress " + when);
        remove.setAccessibleText("Remove the entry " + when);
        told.setText(
                entry.on().date() == null && !entry.on().said().isBlank()
                        ? "No day is read in this; it is kept as written."
                        : "");
    }

    TextField date() {
        return date;
    }

    TextArea said() {
        return said;
    }

    Button remove() {
        return remove;
    }

    private static void set(TextInputControl input, String text) {
        if (!input.getText().equals(text)) {
            input.setText(text);
        }
    }
}

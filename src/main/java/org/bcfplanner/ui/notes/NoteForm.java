package org.bcfplanner.ui.notes;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** Where a note is written. Ctrl+Enter keeps it, Esc leaves it. */
final class NoteForm extends VBox {
    private final TextArea words = new TextArea();

    /**
     * @param title what is written, {@code Reply}
     * @param text  what it says so far
     * @param save  on the button that keeps it
     * @param keep  takes what was written, which is not blank
     */
    NoteForm(String title, String text, String save, Consumer<String> keep, Runnable leave) {
        super(8);
        getStyleClass().add("note-form");
        words.setId("note-words");
        words.setWrapText(true);
        words.setPrefRowCount(3);
        words.setText(text);
        Button done = new Button(save);
        done.setId("keep-note");
        done.getStyleClass().add("accent");
        done.disableProperty().bind(words.textProperty().map(String::isBlank));
        done.setOnAction(event -> keep.accept(words.getText().strip()));
        Button cancel = new Button("Cancel");
        cancel.setOnAction(event -> leave.run());
        HBox buttons = new HBox(8, done, cancel);
        getChildren().addAll(Parts.boundedField(title, words, Typing.LONG_TEXT), buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave.run();
            } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                done.fire();
            }
        });
    }

    void enter() {
        words.requestFocus();
        words.end();
    }
}

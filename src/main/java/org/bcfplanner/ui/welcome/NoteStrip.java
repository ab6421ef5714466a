package org.bcfplanner.ui.welcome;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** Says what was just done with a plan, and offers to take it back. Away where nothing was done. */
final class NoteStrip extends HBox {
    private final Label words = Parts.label("", "library-note");
    private final Button undo = Parts.button("Undo", "bi-arrow-counterclockwise", this::undo, "link");
    private Note note = Note.NONE;

    NoteStrip() {
        super(10);
        undo.setId("undo-deed");
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(Icons.of("bi-check-circle-fill", 14, "fg-success"), words, undo);
        getStyleClass().addAll("banner", "done", "library-strip");
        show(Note.NONE);
    }

    void show(Note shown) {
        note = shown;
        words.setText(shown.words());
        setVisible(!shown.words().isEmpty());
        setManaged(isVisible());
        undo.setVisible(shown.undo().isPresent());
        undo.setManaged(undo.isVisible());
    }

    Note note() {
        return note;
    }

    /** Takes back what was done, once. */
    void undo() {
        Runnable work = note.undo().orElse(() -> {});
        show(Note.NONE);
        work.run();
    }
}

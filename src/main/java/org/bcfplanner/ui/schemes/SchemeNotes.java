package org.bcfplanner.ui.schemes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingRow;
import org.bcfplanner.ui.notes.NoteEdits;
import org.bcfplanner.ui.notes.NotesList;
import org.bcfplanner.ui.prose.Quote;
import org.jspecify.annotations.Nullable;

/** What reviewers say of a scheme's narrative, in the form of the scheme. */
final class SchemeNotes extends VBox {
    private final NoteEdits edits;
    private final Supplier<Optional<Quote>> selected;
    private final Label told = Parts.label("", "fg-muted");
    private final NotesList notes;
    private @Nullable Scheme shown;

    /** @param selected tells the words that are selected in the narrative */
    SchemeNotes(NoteEdits edits, Supplier<Optional<Quote>> selected) {
        super(10);
        this.edits = edits;
        this.selected = selected;
        this.notes = new NotesList(edits, "");
        Button add = Parts.button("Add a note", "bi-plus", this::add, "link");
        add.setId("add-scheme-note");
        HBox words = new HBox(8, Parts.fixed("Review notes", "strong"), told);
        words.setAlignment(Pos.CENTER_LEFT);
        WrappingRow header = new WrappingRow(words, Parts.atTheRight(add));
        header.getStyleClass().add("form-section");
        notes.managedProperty().bind(notes.visibleProperty());
        getChildren().addAll(header, notes);
    }

    /** Goes to what a note is about. */
    void onGo(Consumer<ReviewNote> listener) {
        notes.onGo(listener);
    }

    /** Puts the focus back where it was, once a note is written. */
    void onLeave(Runnable listener) {
        notes.onLeave(listener);
    }

    /** Shows the notes about a scheme. A note that is being written about another one is left. */
    void show(Scheme scheme) {
        if (shown != null && !shown.id().equals(scheme.id())) {
            notes.begin();
        }
        shown = scheme;
        List<ReviewNote> about = edits.about(scheme.section()::equals);
        long open = about.stream().filter(each -> !each.resolved()).count();
        told.setText(about.isEmpty() ? "None yet" : open + " open, " + (about.size() - open) + " resolved");
        notes.show(about);
        notes.setVisible(!about.isEmpty() || notes.isWriting());
    }

    /** Asks for a note about the selected words, or about the narrative. */
    void add() {
        if (shown != null) {
            notes.setVisible(true);
            notes.add("the narrative", shown.section(), selected.get());
        }
    }
}

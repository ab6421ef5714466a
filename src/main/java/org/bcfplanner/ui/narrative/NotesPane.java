package org.bcfplanner.ui.narrative;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.notes.NotesList;
import org.bcfplanner.ui.prose.Quote;

/** The notes about the chapter that is shown, and below them what authors left in the texts of the plan. */
final class NotesPane extends VBox {
    private final NarrativeModel model;
    private final NotesList notes;
    private final LeftOvers leftOvers = new LeftOvers();
    private Supplier<Optional<Quote>> selected = Optional::empty;

    NotesPane(NarrativeModel model) {
        this.model = model;
        this.notes = new NotesList(
                model.notes(),
                "No notes about this section. Select words in the text and choose Add note to say something about"
                        + " them.");
        getStyleClass().add("notes-pane");
        Button add = Parts.button("Add note", "bi-plus", this::add);
        add.setId("add-note");
        HBox heading = new HBox(8, Parts.label("Review notes", "pane-title"), Parts.spacer(), add);
        heading.getStyleClass().add("notes-heading");
        VBox all = new VBox(10, notes, leftOvers);
        all.setMinHeight(USE_PREF_SIZE);
        ScrollingPage scroll = new ScrollingPage(all);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label promise = Parts.label(
                "Notes stay in the plan file. A document has them only when you ask for it.", "fg-muted", "small");
        promise.setGraphic(Icons.of("bi-lock", 12));
        promise.setWrapText(true);
        promise.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, scroll, promise);
    }

    /** Tells the words that are selected in the text. */
    void selected(Supplier<Optional<Quote>> source) {
        selected = source;
    }

    /** Goes to what a note is about. */
    void onGo(Consumer<ReviewNote> listener) {
        notes.onGo(listener);
    }

    /** Puts the focus back where it was, once a note is written. */
    void onLeave(Runnable listener) {
        notes.onLeave(listener);
    }

    LeftOvers leftOvers() {
        return leftOvers;
    }

    void show() {
        notes.show(model.notes(model.shown()));
    }

    /** Leaves a note that was being written. */
    void begin() {
        notes.begin();
    }

    /** Asks for a note about the selected words. */
    void add() {
        notes.add("the section", model.shown().key(), selected.get());
    }
}

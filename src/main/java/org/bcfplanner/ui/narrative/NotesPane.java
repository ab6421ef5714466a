package org.bcfplanner.ui.narrative;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.prose.Quote;
import org.jspecify.annotations.Nullable;

/** The notes about the chapter that is shown, and below them what authors left in the texts of the plan. */
final class NotesPane extends VBox implements NoteCard.Doing {
    private final NarrativeModel model;
    private final VBox form = new VBox();
    private final VBox cards = new VBox(8);
    private final Label nothing = Parts.label(
            "No notes about this section. Select words in the text and choose Add note to say something about them.",
            "fg-muted");
    private final LeftOvers leftOvers = new LeftOvers();
    private Supplier<Optional<Quote>> selected = Optional::empty;
    private Consumer<ReviewNote> onGo = note -> {};
    private Runnable onLeave = () -> {};
    private @Nullable List<ReviewNote> shown;

    NotesPane(NarrativeModel model) {
        this.model = model;
        getStyleClass().add("notes-pane");
        Button add = Parts.button("Add note", "bi-plus", this::add);
        add.setId("add-note");
        HBox heading = new HBox(8, Parts.label("Review notes", "pane-title"), Parts.spacer(), add);
        heading.getStyleClass().add("notes-heading");
        nothing.setWrapText(true);
        VBox all = new VBox(10, form, cards, leftOvers);
        all.setMinHeight(USE_PREF_SIZE);
        form.managedProperty().bind(Bindings.isNotEmpty(form.getChildren()));
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
        onGo = listener;
    }

    /** Puts the focus back where it was, once a note is written. */
    void onLeave(Runnable listener) {
        onLeave = listener;
    }

    LeftOvers leftOvers() {
        return leftOvers;
    }

    void show() {
        List<ReviewNote> notes = model.notes(model.shown());
        if (!notes.equals(shown)) {
            shown = notes;
            cards.getChildren()
                    .setAll(notes.stream()
                            .map(note -> new NoteCard(note, model.today(), this))
                            .toList());
            if (notes.isEmpty()) {
                cards.getChildren().add(nothing);
            }
        }
    }

    /** Leaves a note that was being written. */
    void begin() {
        form.getChildren().clear();
    }

    /** Asks for a note about the selected words. */
    void add() {
        Optional<Quote> quote = selected.get();
        String about = quote.map(Quote::words).filter(words -> !words.isBlank()).orElse("");
        String title = about.isEmpty()
                ? "Note about the section"
                : "Note about “" + (about.length() > 60 ? about.substring(0, 60) + "…" : about) + "”";
        ask(title, "", "Add note", words -> model.addNote(model.shown(), quote, words));
    }

    private void ask(String title, String text, String save, Consumer<String> keep) {
        NoteForm made = new NoteForm(
                title,
                text,
                save,
                words -> {
                    form.getChildren().clear();
                    keep.accept(words);
                    onLeave.run();
                },
                () -> {
                    form.getChildren().clear();
                    onLeave.run();
                });
        form.getChildren().setAll(made);
        made.enter();
    }

    @Override
    public void go(ReviewNote note) {
        onGo.accept(note);
    }

    @Override
    public void reply(ReviewNote note) {
        ask("Reply to " + note.author(), "", "Reply", words -> model.reply(note, words));
    }

    @Override
    public void settle(ReviewNote note, boolean resolved) {
        model.changeNote(note.id(), resolved ? "resolve" : "reopen", each -> each.resolved(resolved));
    }

    @Override
    public void edit(ReviewNote note) {
        ask(
                "Note",
                note.note().written(),
                "Save",
                words -> model.changeNote(note.id(), "edit", each -> each.withNote(new Text(words))));
    }

    @Override
    public void delete(ReviewNote note) {
        model.removeNote(note.id());
        onLeave.run();
    }
}

package org.bcfplanner.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.prose.Quote;
import org.jspecify.annotations.Nullable;

/** Notes about a text as cards, and above them the form in which one is being written. */
public final class NotesList extends VBox implements NoteCard.Doing {
    private static final int TITLE = 60;

    private final NoteEdits edits;
    private final VBox form = new VBox();
    private final VBox cards = new VBox(8);
    private final Label nothing;
    private Consumer<ReviewNote> onGo = note -> {};
    private Runnable onLeave = () -> {};
    private @Nullable List<ReviewNote> shown;

    /** @param nothing what stands where there is no note; empty for nothing at all */
    public NotesList(NoteEdits edits, String nothing) {
        super(10);
        this.edits = edits;
        this.nothing = Parts.label(nothing, "fg-muted");
        this.nothing.setWrapText(true);
        form.managedProperty().bind(Bindings.isNotEmpty(form.getChildren()));
        cards.managedProperty().bind(Bindings.isNotEmpty(cards.getChildren()));
        getChildren().addAll(form, cards);
    }

    /** Goes to what a note is about. */
    public void onGo(Consumer<ReviewNote> listener) {
        onGo = listener;
    }

    /** Puts the focus back where it was, once a note is written or left. */
    public void onLeave(Runnable listener) {
        onLeave = listener;
    }

    public void show(List<ReviewNote> notes) {
        if (notes.equals(shown)) {
            return;
        }
        shown = List.copyOf(notes);
        cards.getChildren()
                .setAll(notes.stream()
                        .map(note -> new NoteCard(note, edits.today(), this))
                        .toList());
        if (notes.isEmpty() && !nothing.getText().isEmpty()) {
            cards.getChildren().add(nothing);
        }
    }

    /** Leaves a note that was being written. */
    public void begin() {
        form.getChildren().clear();
    }

    /** Whether a note is being written. */
    public boolean isWriting() {
        return !form.getChildren().isEmpty();
    }

    /**
     * Asks for a note about words of a text.
     *
     * @param whole   what it is about where no words are: {@code the section}
     * @param textKey of the text
     */
    public void add(String whole, String textKey, Optional<Quote> quote) {
        String about = quote.map(Quote::words).filter(words -> !words.isBlank()).orElse("");
        String title = about.isEmpty()
                ? "Note about " + whole
                : "Note about “" + (about.length() > TITLE ? about.substring(0, TITLE) + "…" : about) + "”";
        ask(title, "", "Add note", words -> edits.add(textKey, quote, words));
    }

    private void ask(String title, String text, String save, Consumer<String> keep) {
        NoteForm made = new NoteForm(
                title,
                text,
                save,
                words -> {
                    begin();
                    keep.accept(words);
                    onLeave.run();
                },
                () -> {
                    begin();
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
        ask("Reply to " + note.author(), "", "Reply", words -> edits.reply(note, words));
    }

    @Override
    public void settle(ReviewNote note, boolean resolved) {
        edits.settle(note, resolved);
    }

    @Override
    public void edit(ReviewNote note) {
        ask("Note", note.note().written(), "Save", words -> edits.reword(note, words));
    }

    @Override
    public void delete(ReviewNote note) {
        edits.delete(note);
        onLeave.run();
    }
}

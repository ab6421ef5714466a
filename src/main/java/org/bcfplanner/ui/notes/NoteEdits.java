package org.bcfplanner.ui.notes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.prose.Quote;
import org.jspecify.annotations.Nullable;

/** The notes of the open plan, and edits of them. */
public final class NoteEdits {
    private final PlanSession session;
    private final IdSource ids;

    public NoteEdits(PlanSession session, IdSource ids) {
        this.session = session;
        this.ids = ids;
    }

    /** The notes about texts under these keys: open ones first, then as they were written. */
    public List<ReviewNote> about(Predicate<String> textKey) {
        return plan().reviewNotes().stream()
                .filter(note -> textKey.test(note.section()))
                .sorted(Ranked.<ReviewNote>order())
                .sorted(Comparator.comparing(ReviewNote::resolved))
                .toList();
    }

    /**
     * Adds a note of whoever works on the plan.
     *
     * @param textKey of the text it is about, where it hangs on no words
     * @param quote   the words it hangs on; those of a passage that is gone do not count
     */
    Id<ReviewNote> add(String textKey, Optional<Quote> quote, String words) {
        Optional<Passage> on = quote.flatMap(each -> plan().passages().find(each.passage()));
        return add(
                "add a review note",
                on.map(Passage::section).orElse(textKey),
                on.map(Passage::id).orElse(null),
                on.isPresent() ? quote.map(Quote::words).orElse("") : "",
                words);
    }

    /** Answers a note: another about the same words. */
    Id<ReviewNote> reply(ReviewNote to, String words) {
        return add("reply to a review note", to.section(), to.passage(), to.quote(), words);
    }

    private Id<ReviewNote> add(
            String doing, String textKey, @Nullable Id<Passage> passage, String quote, String words) {
        ReviewNote note = new ReviewNote(
                ids.create(),
                textKey,
                passage,
                Rank.first(),
                quote,
                new Text(words),
                session.author(),
                session.today(),
                false);
        session.apply(Edit.of(doing, plan -> ProseEdits.addNote(plan, note)));
        return note.id();
    }

    void settle(ReviewNote note, boolean resolved) {
        change(note, resolved ? "resolve" : "reopen", each -> each.resolved(resolved));
    }

    void reword(ReviewNote note, String words) {
        change(note, "edit", each -> each.withNote(new Text(words)));
    }

    void delete(ReviewNote note) {
        session.apply(Edit.of("delete a review note", plan -> ProseEdits.removeNote(plan, note.id())));
    }

    LocalDate today() {
        return session.today();
    }

    private void change(ReviewNote note, String what, UnaryOperator<ReviewNote> change) {
        session.apply(Edit.of(what + " a review note", plan -> ProseEdits.changeNote(plan, note.id(), change)));
    }

    private Plan plan() {
        return session.plan();
    }
}

package org.bcfplanner.plan.narrative;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/**
 * A remark of one author to the others. It never stands in a document unless notes are asked for.
 *
 * @param section   the key of the section it is about
 * @param passage   the passage it hangs on; null where it is about the section as a whole, or the passage is gone
 * @param quote     the words it was hung on, by which they are found again after the passage has changed; empty for all
 *     of it
 * @param author    the post or person that wrote it
 * @param writtenOn the day
 * @param resolved  whether it has been dealt with
 */
public record ReviewNote(
        Id<ReviewNote> id,
        String section,
        @Nullable Id<Passage> passage,
        Rank position,
        String quote,
        Text note,
        String author,
        LocalDate writtenOn,
        boolean resolved)
        implements Ranked<ReviewNote> {
    public ReviewNote {
        requireNonNull(id);
        requireNonNull(section);
        requireNonNull(position);
        requireNonNull(quote);
        requireNonNull(note);
        requireNonNull(author);
        requireNonNull(writtenOn);
    }

    public ReviewNote withNote(Text changed) {
        return new ReviewNote(id, section, passage, position, quote, changed, author, writtenOn, resolved);
    }

    public ReviewNote resolved(boolean changed) {
        return new ReviewNote(id, section, passage, position, quote, note, author, writtenOn, changed);
    }

    /** The same about the section as a whole; what it was hung on is still quoted. */
    public ReviewNote withoutPassage() {
        return new ReviewNote(id, section, null, position, quote, note, author, writtenOn, resolved);
    }

    @Override
    public ReviewNote withPosition(Rank place) {
        return new ReviewNote(id, section, passage, place, quote, note, author, writtenOn, resolved);
    }
}

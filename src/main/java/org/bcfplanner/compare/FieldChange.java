package org.bcfplanner.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.bcfplanner.check.outcome.Place;

/**
 * A field of a row, before and after.
 *
 * @param place  where it stands; that of its row where it stands nowhere now
 * @param label  what people call it: {@code Lead provider}, {@code Paragraph 3}
 * @param before in words, as printed; empty where nothing was said
 * @param after  in words, as printed; empty where nothing is said
 */
public record FieldChange(ChangeKind kind, Place place, String label, String before, String after) {
    private static final int LONG = 30;

    public FieldChange {
        requireNonNull(kind);
        requireNonNull(place);
        requireNonNull(label);
        requireNonNull(before);
        requireNonNull(after);
    }

    /** Whether both sides are texts so long that they are told word by word. */
    public boolean isText() {
        return !before.isEmpty()
                && !after.isEmpty()
                && Math.max(before.length(), after.length()) > LONG
                && before.contains(" ")
                && after.contains(" ");
    }

    /** Both texts in one, word by word. Worked out when it is asked for. */
    public List<Piece> pieces() {
        return WordDiff.between(before, after);
    }
}

package org.bcfplanner.ui.prose;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bcfplanner.ui.kit.Typing;

/**
 * How much a line of a text can hold: as much as the library and plan files keep of the passage it is in.
 *
 * @param passage what is kept of a line: itself, or the row of the table that it is a cell of
 * @param name    what a person calls that passage: {@code one paragraph}
 * @param tell    takes a sentence about what there is no room for
 */
record Room(UnaryOperator<Stretch> passage, String name, Consumer<String> tell) {
    /** A line that is a passage of its own. */
    static Room ofLine(Consumer<String> tell) {
        return new Room(UnaryOperator.identity(), "one paragraph", tell);
    }

    /** @param row the whole row with the words of a cell of it */
    static Room ofCell(UnaryOperator<Stretch> row, Consumer<String> tell) {
        return new Room(row, "one row of a table", tell);
    }

    /** Whether there is room for a line as it would be. Where there is none, that is told. */
    boolean takes(Stretch line) {
        Stretch all = passage.apply(line);
        if (all.fits()) {
            return true;
        }
        tell.accept(
                all.length() > Typing.LONG_TEXT
                        ? String.format(
                                Locale.UK,
                                "That would be %,d characters in %s; there is room for %,d. Nothing was changed.",
                                all.length(),
                                name,
                                Typing.LONG_TEXT)
                        : "The look of the words would change more often than there is room for in " + name
                                + ". Nothing was changed.");
        return false;
    }
}

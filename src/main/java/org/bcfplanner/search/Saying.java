package org.bcfplanner.search;

import java.util.OptionalLong;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;

/**
 * One thing that a plan says in one place, made ready to be looked through.
 *
 * @param isName  whether it is what its row is called, found by its title alone
 * @param title   what people call its row
 * @param detail  which part of the row it is, or what the row belongs to
 * @param text    what is said, as written
 * @param called  title and detail as they are compared, a blank at the end
 * @param words   the text likewise; of an amount also its pounds in digits
 * @param pence   what it counts, if it is an amount
 */
record Saying(
        Place place,
        Section section,
        Kind kind,
        boolean isName,
        String title,
        String detail,
        String text,
        String called,
        String words,
        OptionalLong pence) {
    private static final int PENCE = 100;

    static Saying of(Place place, Section section, Kind kind, Named named, Spoken spoken) {
        String digits =
                spoken.pence().isPresent() ? " " + Math.abs(spoken.pence().getAsLong() / PENCE) : "";
        return new Saying(
                place,
                section,
                kind,
                named.isName(),
                named.title(),
                named.detail(),
                spoken.text(),
                closed(Folding.of(named.title()) + Folding.of(named.detail())),
                closed(Folding.of(spoken.text()) + digits),
                spoken.pence());
    }

    /** How a saying is called. */
    record Named(boolean isName, String title, String detail) {}

    /** What is said: as written, and the pence of an amount. */
    record Spoken(String text, OptionalLong pence) {
        static Spoken of(String text) {
            return new Spoken(text, OptionalLong.empty());
        }
    }

    private static String closed(String folded) {
        return folded.isEmpty() ? "" : folded + " ";
    }
}

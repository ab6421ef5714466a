package org.bcfplanner.exchange.planfile;

import java.util.Locale;
import java.util.Set;
import org.bcfplanner.change.Shape;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;

/** How much one plan file may hold. Far above any real plan; what is above is an accident or an attack. */
final class Limits {
    /** Rows of all tables together. */
    static final int ROWS = 200_000;

    /** Bytes of one entry, unpacked. */
    static final long PLAN_BYTES = 256L << 20;

    static final long TRAVEL_BYTES = 64L << 20;

    static final long MANIFEST_BYTES = 64 << 10;

    /** How many times its packed size an entry may unpack to, once it is above {@link #FREE_BYTES}. */
    static final int RATIO = 100;

    static final long FREE_BYTES = 1 << 20;

    /** Characters of a text that people write at length. */
    static final int LONG_TEXT = 100_000;

    /** Characters of the values of a conflict, which are texts with a little around them. */
    static final int CONFLICT = 400_000;

    /** Characters of any other text. */
    static final int TEXT = 10_000;

    /** Characters of a place in an order. */
    static final int RANK = 1_000;

    /** Pence, either way: a hundred billion pounds. Sums of as many rows as there can be stay exact. */
    static final long PENCE = 10_000_000_000_000L;

    /** Schemes in schemes in schemes. */
    static final int SCHEME_DEPTH = 50;

    /** Components that are no {@link Text} and yet take a long one. */
    private static final Set<String> LONG_REMARKS = Set.of("remark", "boundaryDifferences", "words", "marks", "quote");

    private static final Set<String> CONFLICTING = Set.of("base", "mine", "theirs");

    private Limits() {}

    /** A number for a sentence: {@code 200,000}. */
    static String written(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** How many characters a component of a record may hold: what the library of plans holds, so that neither is stricter. */
    static int charactersOf(Shape.Component component) {
        if (component.type() == Rank.class) {
            return RANK;
        }
        if (CONFLICTING.contains(component.name())) {
            return CONFLICT;
        }
        return component.type() == Text.class || LONG_REMARKS.contains(component.name()) ? LONG_TEXT : TEXT;
    }

    /** What is wrong with a value by size or content, as the end of a sentence; empty where nothing is. */
    static String objection(Object value, int characters) {
        if (value instanceof Long number && (number > PENCE || number < -PENCE)) {
            return "holds an amount above a hundred billion pounds";
        }
        if (!(value instanceof String text)) {
            return "";
        }
        if (text.length() > characters) {
            return "holds %s characters where at most %s fit".formatted(written(text.length()), written(characters));
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0) {
                return "holds a NUL character, which is not text";
            }
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return "holds half a character";
                }
                i++;
            }
        }
        return "";
    }
}

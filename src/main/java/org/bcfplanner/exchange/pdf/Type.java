package org.bcfplanner.exchange.pdf;

import java.awt.Color;

/**
 * How a text looks, and what it is.
 *
 * @param tag  what it is in the structure of the document: {@code H1}, {@code P}
 * @param size in points
 */
record Type(String tag, Letters.Weight weight, float size, Color colour) {
    static final Type TITLE = new Type("H1", Letters.Weight.BOLD, 17, Ink.TEXT);
    static final Type HEADING = new Type("H2", Letters.Weight.BOLD, 10.5f, Ink.TEXT);
    static final Type STRONG = new Type("P", Letters.Weight.BOLD, 8.5f, Ink.TEXT);
    static final Type BODY = new Type("P", Letters.Weight.REGULAR, 8.5f, Ink.TEXT);
    static final Type QUIET = new Type("P", Letters.Weight.REGULAR, 8, Ink.MUTED);
    static final Type SMALL = new Type("P", Letters.Weight.REGULAR, 7, Ink.MUTED);
    static final Type COUNT = new Type("P", Letters.Weight.BOLD, 11, Ink.TEXT);

    Type in(Color other) {
        return new Type(tag, weight, size, other);
    }
}

package org.bcfplanner.compare;

import java.util.Locale;

/** What happened to a row or a field, in a word and a sign, so that neither hangs on a colour. */
public enum ChangeKind {
    ADDED("Added", "+"),
    REMOVED("Removed", "−"),
    /** It says what it said, in another place among its like. */
    MOVED("Moved", "↕"),
    CHANGED("Changed", "≠"),
    /** It says what it said; told only where the whole row is. */
    SAME("Unchanged", "");

    private final String label;
    private final String sign;

    ChangeKind(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    public String label() {
        return label;
    }

    /** One character; empty where nothing happened. */
    public String sign() {
        return sign;
    }

    /** For programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.bcfplanner.edition;

/** How grave it is that something is missing or contradictory, the gravest first. */
public enum Severity {
    /** Stops a final export; never a draft. A few can be kept with a reason, and then stop nothing. */
    ERROR("error"),
    /** Can be accepted with a reason. */
    WARNING("warning"),
    /** For information. */
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** As people read it: {@code error}. */
    public String word() {
        return word;
    }

    /** Whether it is as grave as another or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}

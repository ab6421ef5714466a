package org.bcfplanner.search;

import java.util.Locale;

/** What a thing is that was found, in a word. */
public enum Kind {
    FIELD("Field"),
    ORGANISATION("Organisation"),
    CHAPTER("Chapter"),
    TEXT("Text"),
    CONDITION("Condition"),
    DOCUMENT("Document"),
    NOTE("Review note"),
    SIGNATURE("Signature"),
    THEME("Theme"),
    SCHEME("Scheme"),
    LINE("Line"),
    AMOUNT("Amount"),
    RISK("Risk"),
    GOAL("Goal"),
    OBJECTIVE("Objective"),
    ACTION("Action"),
    INDICATOR("Indicator"),
    REPORT("Board report"),
    METRIC("Metric"),
    FOOTNOTE("Footnote");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** For programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.bcfplanner.check.outcome;

/** What a rule says of one place: that all is well there, or not. */
public sealed interface Outcome permits Pass, Finding {
    /** The code of the rule: {@code P1}. What it means is told in checks.md. */
    String code();

    /** The part of the plan that it is about. */
    Section section();

    /** Where in the plan it is. */
    Place place();

    /** A few words for a list. */
    String heading();

    /** One line with the figures; empty where the heading says all. */
    String reason();

    /** What it was worked out from, by name. */
    Figures figures();
}

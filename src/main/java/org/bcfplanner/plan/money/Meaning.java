package org.bcfplanner.plan.money;

/** What an amount means, whatever was typed. */
public sealed interface Meaning {
    /** A known amount in pence; negative where it was typed so. */
    record Known(long pence) implements Meaning {}

    /** Known to be nothing: counted, as zero. */
    record Nil() implements Meaning {}

    /** To be confirmed: unknown, never zero, left out of every sum. */
    record Tbc() implements Meaning {}

    /** Does not apply: neither zero nor missing. */
    record NotApplicable() implements Meaning {}

    /** Nothing was typed. */
    record Blank() implements Meaning {}

    /** Something was typed that cannot be read as an amount. */
    record Unreadable() implements Meaning {}
}

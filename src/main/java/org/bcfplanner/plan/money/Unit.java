package org.bcfplanner.plan.money;

/** What a bare number in a column of money stands for. */
public enum Unit {
    /** Pounds. */
    POUNDS(100, "£"),
    /** Thousands of pounds. */
    THOUSANDS(100_000, "£000s");

    private final long pence;
    private final String label;

    Unit(long pence, String label) {
        this.pence = pence;
        this.label = label;
    }

    /** How many pence a bare 1 is worth. */
    public long pence() {
        return pence;
    }

    /** As printed in headings: {@code £} or {@code £000s}. */
    public String label() {
        return label;
    }
}

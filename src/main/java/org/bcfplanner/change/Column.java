package org.bcfplanner.change;

/**
 * One plain value of a record laid flat.
 *
 * @param name     in snake case, as the database, the plan file and the audit trail call it
 * @param nullable whether it can be absent
 */
public record Column(String name, Type type, boolean nullable) {

    /** The few kinds of plain value there are. */
    public enum Type {
        UUID,
        TEXT,
        LONG,
        INT,
        BOOLEAN,
        DATE
    }
}

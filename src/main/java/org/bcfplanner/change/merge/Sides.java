package org.bcfplanner.change.merge;

/**
 * Who edited the two copies, as it is shown beside what they do not agree on; empty where that is not known.
 */
public record Sides(String mine, String theirs) {
    public static final Sides UNKNOWN = new Sides("", "");
}

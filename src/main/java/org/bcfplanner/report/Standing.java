package org.bcfplanner.report;

/** Whether a document is the one to submit. */
public enum Standing {
    DRAFT("DRAFT"),
    /** Nothing stands in its way. */
    FINAL("");

    private final String mark;

    Standing(String mark) {
        this.mark = mark;
    }

    /** What every page and the name of the file say; empty where nothing need be said. */
    public String mark() {
        return mark;
    }
}

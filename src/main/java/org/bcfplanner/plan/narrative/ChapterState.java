package org.bcfplanner.plan.narrative;

/** How far the people who write a section say it is. */
public enum ChapterState {
    NOT_BEGUN("Empty"),
    DRAFTING("Draft"),
    IN_REVIEW("For review"),
    READY("Done");

    private final String label;

    ChapterState(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}

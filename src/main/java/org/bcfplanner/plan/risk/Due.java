package org.bcfplanner.plan.risk;

import java.time.LocalDate;

/** Whether a risk is to be looked at again. */
public enum Due {
    /** Its review date has passed. */
    OVERDUE("Overdue"),
    /** Its review date is today or within a month. */
    SOON("Due"),
    LATER("Later"),
    /** It has no review date that names a day. */
    NO_DATE("No date"),
    /** It is closed or merged into another, so nobody has to look. */
    OVER("");

    private final String label;

    Due(String label) {
        this.label = label;
    }

    /** For people; empty where there is nothing to say. */
    public String label() {
        return label;
    }

    /** How the review of a risk stands on a day. What is closed or merged is not due. */
    public static Due of(Risk risk, LocalDate today) {
        if (risk.status() == Status.CLOSED || risk.status() == Status.MERGED) {
            return OVER;
        }
        LocalDate review = risk.review().date();
        if (review == null) {
            return NO_DATE;
        }
        if (review.isBefore(today)) {
            return OVERDUE;
        }
        return review.isAfter(today.plusMonths(1)) ? LATER : SOON;
    }
}

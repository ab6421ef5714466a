package org.bcfplanner.plan.board;

/** What stands in one line each at the head and the foot of a report. */
public enum ReportField {
    ITEM,
    DATE,
    TITLE,
    WARDS,
    KEY_DECISION,
    REPORT_OF,
    ACCOUNTABLE_HEAD,
    ACCOUNTABLE_DIRECTOR,
    AUTHOR
}

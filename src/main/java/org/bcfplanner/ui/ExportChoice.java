package org.bcfplanner.ui;

import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.SubmissionPart;

/** Which part of a submission is to be exported, and how. */
record ExportChoice(SubmissionPart part, Submission submission, ReviewNotes notes) {
    /** What it is called in a sentence: {@code workbook}. */
    String thing() {
        return switch (part) {
            case ONE -> "document";
            case TWO -> "workbook";
            case SUMMARY -> "summary";
        };
    }
}

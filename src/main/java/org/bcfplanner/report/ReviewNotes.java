package org.bcfplanner.report;

/** What becomes of the notes of reviewers in a document. */
public enum ReviewNotes {
    /** Nothing tells that there are any. */
    LEFT_OUT,
    /** Each stands beside the words it is about. */
    BESIDE_THE_TEXT
}

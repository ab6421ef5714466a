package org.bcfplanner.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts that a submission has, and what else is written of a plan as a whole. */
public enum SubmissionPart {
    /** The narrative. */
    ONE("Part 1", "docx", "Word document"),
    /** Metrics and finance. */
    TWO("Part 2", "xlsx", "Excel workbook"),
    /** One page for a board. */
    SUMMARY("Summary", "pdf", "PDF document");

    private final String label;
    private final String extension;
    private final String kind;

    SubmissionPart(String label, String extension, String kind) {
        this.label = label;
        this.extension = extension;
        this.kind = kind;
    }

    /** As documents call it: {@code Part 1}. */
    public String label() {
        return label;
    }

    /** How the name of its file ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** What its file is, for people. */
    public String kind() {
        return kind;
    }

    /** The part that is written to a file of this name, in whatever letters; empty for another ending. */
    public static Optional<SubmissionPart> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(part -> name.endsWith("." + part.extension))
                .findFirst();
    }
}

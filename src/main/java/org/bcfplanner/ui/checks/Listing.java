package org.bcfplanner.ui.checks;

import java.util.List;
import org.bcfplanner.edition.Severity;

/** Which findings are listed: all, those of one severity that nobody has accepted, or those that somebody has. */
public enum Listing {
    ALL("finding", "findings", "", ""),
    ERRORS("error", "errors", "bi-x-octagon-fill", "fg-danger"),
    WARNINGS("warning", "warnings", "bi-exclamation-triangle-fill", "fg-warning"),
    NOTES("note", "notes", "bi-info-circle-fill", "fg-accent"),
    ACCEPTED("accepted", "accepted", "bi-check-circle-fill", "fg-success");

    /** Those by which work is counted. */
    static final List<Listing> SEVERITIES = List.of(ERRORS, WARNINGS, NOTES);

    private final String one;
    private final String many;
    private final String icon;
    private final String style;

    Listing(String one, String many, String icon, String style) {
        this.one = one;
        this.many = many;
        this.icon = icon;
        this.style = style;
    }

    static Listing of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERRORS;
            case WARNING -> WARNINGS;
            case NOTE -> NOTES;
        };
    }

    boolean holds(Listed each) {
        return switch (this) {
            case ALL -> true;
            case ACCEPTED -> !each.isOpen();
            case ERRORS, WARNINGS, NOTES -> each.isOpen() && of(each.finding().severity()) == this;
        };
    }

    /** {@code error}; {@code accepted}. */
    String one() {
        return one;
    }

    /** {@code 4 errors}, {@code 1 note}, {@code 2 accepted}. */
    String counted(long count) {
        return count + " " + (count == 1 ? one : many);
    }

    /** What stands where there is none of it. */
    String none() {
        return this == ACCEPTED ? "Nothing has been accepted here." : "No " + many + " here.";
    }

    String icon() {
        return icon;
    }

    /** The style class of its colour. */
    String style() {
        return style;
    }
}

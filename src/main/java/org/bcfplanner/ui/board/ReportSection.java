package org.bcfplanner.ui.board;

import java.util.List;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.edition.NarrativeTables.Kind;

/**
 * A section of the report: one that the edition asks for, or a text that the plan keeps under a key of none.
 *
 * @param stray whether the edition has no such section
 */
record ReportSection(NarrativeTables.Section asked, boolean stray) {

    static ReportSection stray(String key) {
        return new ReportSection(
                new NarrativeTables.Section(
                        key,
                        "",
                        "Text without a section",
                        "",
                        Kind.TEXT,
                        "The template has no such section, so the document leaves this text out. Move what is wanted into"
                                + " a section that it has.",
                        List.of()),
                true);
    }

    String key() {
        return asked.key();
    }

    Kind kind() {
        return asked.kind();
    }

    /** As printed, without the point: {@code 2}; empty of a section that has none. */
    String number() {
        return asked.number().strip().replaceFirst("\\.$", "");
    }

    /** Its number and its heading. */
    String called() {
        return (number() + " " + asked.heading()).strip();
    }

    /** Its heading in a few words, for narrow places. */
    String brief() {
        return asked.brief().isEmpty() ? asked.heading() : asked.brief();
    }

    /** Whether something has to be written in it. */
    boolean isWanted() {
        return !stray;
    }
}

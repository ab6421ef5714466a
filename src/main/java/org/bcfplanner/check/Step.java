package org.bcfplanner.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;

/**
 * Something to do next: all findings of one rule in one section.
 *
 * @param heading  what to do, or what stands, in a few words
 * @param reason   why, or where
 * @param findings at least one, in the order of the plan; the first is where to begin
 */
public record Step(
        Severity severity, Section section, Kind kind, String heading, String reason, List<Finding> findings) {
    public Step {
        requireNonNull(severity);
        requireNonNull(section);
        requireNonNull(kind);
        requireNonNull(heading);
        requireNonNull(reason);
        findings = List.copyOf(findings);
    }

    /** What kind of work it is; the earlier ones are worth doing first, as others wait for them. */
    public enum Kind {
        /** Something cannot be read, and whatever it belongs to cannot be worked out. */
        REPAIR("Repair"),
        /** The money does not come out. */
        BALANCE("Open"),
        /** Something that the template asks for is not there yet. */
        FILL("Fill in"),
        REVIEW("Review");

        private final String verb;

        Kind(String verb) {
            this.verb = verb;
        }

        /** What a button says that leads there. */
        public String verb() {
            return verb;
        }
    }

    /** The finding to begin with. */
    public Finding first() {
        return findings.getFirst();
    }
}

package org.bcfplanner.report.summary;

import static java.util.Objects.requireNonNull;

/**
 * Something to do next, the ones worth most first.
 *
 * @param section where, as the window's navigation names it
 * @param heading what to do, or what stands
 * @param reason  why, or where in detail; may be empty
 */
public record Task(Weight weight, String section, String heading, String reason) {
    public Task {
        requireNonNull(weight);
        requireNonNull(section);
        requireNonNull(heading);
        requireNonNull(reason);
    }

    /** How serious it is. */
    public enum Weight {
        /** Stands in the way of a final export. */
        ERROR("Error"),
        WARNING("Warning");

        private final String label;

        Weight(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

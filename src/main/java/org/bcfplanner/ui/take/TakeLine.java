package org.bcfplanner.ui.take;

import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.compare.FieldChange;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.compare.Topic;

/** A line of the list. */
sealed interface TakeLine {
    /** What a screen reader says of it. */
    String spoken();

    /** Says that the findings below it are in the result and in neither copy. */
    record NewFindings(int count) implements TakeLine {
        String words() {
            return count == 1 ? "1 new finding" : count + " new findings";
        }

        @Override
        public String spoken() {
            return words() + ", in what comes of it and in neither copy";
        }
    }

    /** What is found in the result and in neither copy. */
    record Found(Finding finding, String where) implements TakeLine {
        @Override
        public String spoken() {
            return "New finding: " + finding.heading() + ". " + finding.reason() + " " + where;
        }
    }

    /** A part of the plan. */
    record Part(Topic topic, int rows, Kept kept) implements TakeLine {
        @Override
        public String spoken() {
            return topic.label() + ", " + words() + ", " + kept.spoken();
        }

        String words() {
            return rows == 1 ? "1 change" : rows + " changes";
        }
    }

    /**
     * A row that changed.
     *
     * @param by who changed it and when; empty where the copy does not tell
     */
    record Row(RowChange row, Kept kept, String by) implements TakeLine {
        @Override
        public String spoken() {
            return row.kind().label() + ": " + row.name() + ", " + kept.spoken() + (by.isEmpty() ? "" : ", " + by);
        }
    }

    /**
     * A field of a row that changed.
     *
     * @param alone whether it can be taken or left by itself
     */
    record Field(RowChange row, FieldChange field, Kept kept, boolean alone) implements TakeLine {
        @Override
        public String spoken() {
            return field.label() + ": before " + said(field.before()) + ", in the copy " + said(field.after())
                    + (alone ? ", " + kept.spoken() : "");
        }

        private static String said(String words) {
            return words.isEmpty() ? "nothing" : words;
        }
    }
}

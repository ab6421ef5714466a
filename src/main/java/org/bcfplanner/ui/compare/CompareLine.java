package org.bcfplanner.ui.compare;

import java.util.Locale;
import org.bcfplanner.compare.ChangeKind;
import org.bcfplanner.compare.FieldChange;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.compare.Topic;
import org.bcfplanner.compare.TotalChange;

/** A line of the list of differences. */
sealed interface CompareLine {
    /** What a screen reader says of it. */
    String spoken();

    /** The heading of the totals, or of a part of the plan. */
    record Heading(String words, String count) implements CompareLine {
        static Heading of(Topic topic, int rows) {
            return new Heading(topic.label(), rows + (rows == 1 ? " difference" : " differences"));
        }

        @Override
        public String spoken() {
            return words + ", " + count;
        }
    }

    record Total(TotalChange total) implements CompareLine {
        @Override
        public String spoken() {
            return total.what() + ": before " + total.before() + ", after " + total.after() + ", " + total.change();
        }
    }

    /** Names the row that the fields below it belong to. */
    record Head(RowChange row) implements CompareLine {
        @Override
        public String spoken() {
            String what = row.name().startsWith(row.what()) ? "" : row.what() + " ";
            return row.kind().label() + ": " + what + row.name();
        }
    }

    record Field(RowChange row, FieldChange field) implements CompareLine {
        @Override
        public String spoken() {
            String said = field.label() + ", " + field.kind().label().toLowerCase(Locale.UK) + ": ";
            return switch (field.kind()) {
                case ADDED, SAME -> said + field.after();
                case REMOVED -> said + field.before();
                case CHANGED, MOVED -> said + "before " + said(field.before()) + ", after " + said(field.after());
            };
        }

        /** Whether what happened to it is another thing than what happened to its row. */
        boolean isOfItsOwnKind() {
            return field.kind() != row.kind() && field.kind() != ChangeKind.CHANGED && field.kind() != ChangeKind.SAME;
        }

        private static String said(String words) {
            return words.isEmpty() ? "nothing" : words;
        }
    }
}

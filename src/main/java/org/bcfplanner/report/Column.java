package org.bcfplanner.report;

import java.util.List;
import org.bcfplanner.plan.money.Unit;

/**
 * A column of a table.
 *
 * @param group   the heading it shares with its neighbours; empty without one
 * @param heading its own
 * @param kind    what its data cells hold
 * @param entry   whether its data cells are for the reader to fill in
 * @param width   in characters of the usual size
 */
public record Column(String group, String heading, Kind kind, Entry entry, int width) {
    /** A column that stands in no group. */
    public static Column of(String heading, Kind kind, Entry entry, int width) {
        return new Column("", heading, kind, entry, width);
    }

    /** Who fills a data cell. */
    public enum Entry {
        GIVEN,
        INPUT
    }

    /** What the data cells of a column hold. */
    public sealed interface Kind {
        record Words() implements Kind {}

        record Count() implements Kind {}

        /** A step of a scale, from 1 on; words where somebody typed what the scale has not. */
        record Step(int most) implements Kind {}

        /** A number, or a word such as TBC in its place. */
        record Figure() implements Kind {}

        /** One of a few words. */
        record Choice(List<String> words) implements Kind {
            public Choice {
                words = List.copyOf(words);
            }
        }

        /** An amount of money, zero or more. */
        record Money(Unit unit) implements Kind {}

        /** An amount of money, or a word such as TBC in its place. */
        record MoneyOrState(Unit unit) implements Kind {}
    }
}

package org.bcfplanner.cli;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.bcfplanner.plan.finance.YearOnYear;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.jspecify.annotations.Nullable;

/** One thing said in a row of a {@link Listing}: to people in one text, to programs in one or several values. */
sealed interface Cell {
    /** For a terminal; money in {@code unit}. */
    String shown(Unit unit);

    /** For programs: String, Long or null, one for each name of the field; trailing nulls are left out. */
    List<@Nullable Object> values();

    Cell NOTHING = new Nothing();

    /** The same text for both. */
    static Cell text(String text) {
        return new Said(text, text);
    }

    /** A constant for programs, in small letters, and its words for people. */
    static Cell constant(Enum<?> constant, String words) {
        return new Said(constant.name().toLowerCase(Locale.ROOT), words);
    }

    /** Nothing to say. */
    record Nothing() implements Cell {
        @Override
        public String shown(Unit unit) {
            return "";
        }

        @Override
        public List<@Nullable Object> values() {
            return List.of();
        }
    }

    /**
     * A text.
     *
     * @param code  what programs get
     * @param words what people read
     */
    record Said(String code, String words) implements Cell {
        @Override
        public String shown(Unit unit) {
            return words;
        }

        @Override
        public List<@Nullable Object> values() {
            return List.of(code);
        }
    }

    /** A whole number. */
    record Count(long number) implements Cell {
        @Override
        public String shown(Unit unit) {
            return Long.toString(number);
        }

        @Override
        public List<@Nullable Object> values() {
            return List.of(number);
        }
    }

    /** An amount: as typed, state, pence. */
    record Money(Amount amount) implements Cell {
        @Override
        public String shown(Unit unit) {
            return amount.shownIn(unit);
        }

        @Override
        public List<@Nullable Object> values() {
            Long pence = amount.counted().isPresent() ? amount.counted().getAsLong() : null;
            return Collections.unmodifiableList(Arrays.asList(amount.raw(), state(), pence));
        }

        private String state() {
            return switch (amount.meaning()) {
                case Meaning.Known ignored -> "known";
                case Meaning.Nil() -> "nil";
                case Meaning.Tbc() -> "tbc";
                case Meaning.NotApplicable() -> "not_applicable";
                case Meaning.Blank() -> "blank";
                case Meaning.Unreadable() -> "unreadable";
            };
        }
    }

    /** How a figure changes from the year before: pence, or null where that is not known; words with the per cent. */
    record Change(YearOnYear change) implements Cell {
        @Override
        public String shown(Unit unit) {
            return change.words();
        }

        @Override
        public List<@Nullable Object> values() {
            OptionalLong pence = change.pence();
            return Collections.singletonList(pence.isPresent() ? pence.getAsLong() : null);
        }
    }

    /** A sum: nothing typed, state, pence, and how many amounts of each kind it met. */
    record Sum(Total total) implements Cell {
        @Override
        public String shown(Unit unit) {
            return total.isOfNothing() ? "–" : MoneyFormat.bare(total.pence(), unit);
        }

        @Override
        public List<@Nullable Object> values() {
            Long pence = total.isOfNothing() ? null : total.pence();
            return Collections.unmodifiableList(Arrays.asList(
                    "", state(), pence, (long) total.known(), (long) total.nil(), (long) total.tbc(), (long)
                            total.unreadable()));
        }

        private String state() {
            if (total.isOfNothing()) {
                return "nothing";
            }
            return total.isIncomplete() ? "incomplete" : "complete";
        }
    }
}

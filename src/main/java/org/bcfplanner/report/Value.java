package org.bcfplanner.report;

import java.math.BigDecimal;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.Total;

/** What one cell of a table says. Whatever is worked out carries its result, so that it can be shown unasked. */
public sealed interface Value
        permits Value.Empty,
                Value.Words,
                Value.Count,
                Value.Figure,
                Value.Step,
                Value.Marked,
                Value.Money,
                Value.Nil,
                Value.State,
                Value.Sum,
                Value.Excluded,
                Value.Link,
                Value.Answer,
                Value.Difference,
                Worked {
    /** Nothing; room for an entry where the column is for entries. */
    record Empty() implements Value {}

    /**
     * Words, and never anything but words, whatever they begin with.
     *
     * @param depth how many steps the text is set in, as a part of what stands above
     */
    record Words(String text, int depth) implements Value {}

    record Count(int number) implements Value {}

    /**
     * A number that is no money, with the decimals it is shown with.
     *
     * @param after what stands behind it, such as the number of a footnote; mostly empty
     */
    record Figure(BigDecimal number, String after) implements Value {}

    /** A step of a scale: a number, shown as it was typed for as long as it stays that number. */
    record Step(int number, String typed) implements Value {}

    /** A word that stands for something serious or less so, shown in colour besides. */
    record Marked(String word, Heat heat) implements Value {}

    record Money(long pence) implements Value {}

    /** Known to be nothing: zero, and said so. */
    record Nil() implements Value {}

    /** A word in the place of an amount: {@code TBC}, {@code N/A}, or whatever was typed that is no amount. */
    record State(String word) implements Value {}

    /** The sum of this column over some rows. */
    record Sum(Span rows, Total total) implements Value {}

    /** What that sum could not count, in words; empty where it counts everything. */
    record Excluded(Span rows, Total total) implements Value {
        /** The result: {@code excludes 1 TBC, 2 unreadable}. */
        public String words() {
            if (!total.isIncomplete()) {
                return "";
            }
            String tbc = total.tbc() > 0 ? total.tbc() + " TBC" : "";
            String unreadable = total.unreadable() > 0 ? total.unreadable() + " unreadable" : "";
            return "excludes " + tbc + (tbc.isEmpty() || unreadable.isEmpty() ? "" : ", ") + unreadable;
        }
    }

    /**
     * Words that lead to another cell.
     *
     * @param words empty where the cell's own reference serves
     */
    record Link(String words, CellPlace place) implements Value {}

    /** A yes or a no, shown in colour besides. */
    record Answer(String word, Tone tone) implements Value {
        /** What the answer means for the reader. */
        public enum Tone {
            GOOD,
            BAD
        }
    }

    /** One row of this column less another. */
    record Difference(int row, int less, long pence) implements Value {}

    /** The text it shows; empty for numbers. */
    default String text() {
        return switch (this) {
            case Words words -> words.text;
            case State state -> state.word;
            case Link link -> link.words;
            case Answer answer -> answer.word;
            case Excluded excluded -> excluded.words();
            case Empty() -> "";
            case Nil() -> "";
            case Count ignored -> "";
            case Figure ignored -> "";
            case Step step -> step.typed;
            case Marked marked -> marked.word;
            case Worked.Banded banded -> banded.word();
            case Worked ignored -> "";
            case Money ignored -> "";
            case Sum ignored -> "";
            case Difference ignored -> "";
        };
    }

    static Value empty() {
        return new Empty();
    }

    static Value words(String text) {
        return text.isEmpty() ? empty() : new Words(text, 0);
    }

    /** How an amount stands in a cell. */
    static Value of(Amount amount) {
        return switch (amount.meaning()) {
            case Meaning.Known known -> new Money(known.pence());
            case Meaning.Nil() -> new Nil();
            case Meaning.Blank() -> empty();
            case Meaning.Tbc() -> new State("TBC");
            case Meaning.NotApplicable() -> new State("N/A");
            case Meaning.Unreadable() -> new State(amount.raw());
        };
    }
}

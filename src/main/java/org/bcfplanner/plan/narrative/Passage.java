package org.bcfplanner.plan.narrative;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;

/**
 * A paragraph, heading, item of a list or row of a table in the text of a section. Texts are kept passage by passage, so
 * that two people can work on one section and each change is one of a passage.
 *
 * @param section the key that the edition gives the section, or the prompt within it
 * @param level   of a heading or an item, from 1; 1 for all others
 * @param words   without look; a line break is {@code \n}, and in a row {@code \t} parts the cells
 * @param marks   how stretches of the words look and where they lead
 */
public record Passage(Id<Passage> id, String section, Rank position, Style style, int level, String words, Marks marks)
        implements Ranked<Passage> {
    private static final String CELL = "\t";

    public Passage {
        requireNonNull(id);
        requireNonNull(section);
        requireNonNull(position);
        requireNonNull(style);
        words = cleaned(words, style);
        level = Math.clamp(level, 1, style.deepest());
        marks = marks.within(0, words.length());
    }

    /** A passage without marks, at the first place. */
    public static Passage of(Id<Passage> id, String section, Style style, String words) {
        return new Passage(id, section, Rank.first(), style, 1, words, Marks.NONE);
    }

    /** A row of a table; a tab within a cell becomes a space. */
    public static Passage row(Id<Passage> id, String section, Style style, List<String> cells) {
        return of(
                id,
                section,
                style,
                String.join(
                        CELL,
                        cells.stream().map(cell -> cell.replace(CELL, " ")).toList()));
    }

    /**
     * The cells of a row with their looks, at least one; a passage that is no row is one cell.
     */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (String text : words.split(CELL, -1)) {
            cells.add(new Cell(text, marks.within(from, from + text.length())));
            from += text.length() + 1;
        }
        return cells;
    }

    /** The words of one cell, with its own marks. */
    public record Cell(String words, Marks marks) {
        public List<Marks.Span> spans() {
            return marks.spans(words);
        }
    }

    public Passage withWords(String changed, Marks look) {
        return new Passage(id, section, position, style, level, changed, look);
    }

    public Passage withStyle(Style changed, int depth) {
        return new Passage(id, section, position, changed, depth, words, marks);
    }

    @Override
    public Passage withPosition(Rank place) {
        return new Passage(id, section, place, style, level, words, marks);
    }

    /** Whether another passage says and looks the same, wherever it stands. */
    public boolean saysTheSameAs(Passage other) {
        return style == other.style && level == other.level && words.equals(other.words) && marks.equals(other.marks);
    }

    /** One kind of line break, no control characters, tabs only between cells; the length stays what it is. */
    private static String cleaned(String words, Style style) {
        String plain = words.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder cleaned = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char each = plain.charAt(i);
            boolean kept = each == '\n' || (each == '\t' && style.isRow()) || !Character.isISOControl(each);
            cleaned.append(kept ? each : ' ');
        }
        return cleaned.toString();
    }
}

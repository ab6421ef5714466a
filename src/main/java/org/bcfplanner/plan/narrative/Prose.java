package org.bcfplanner.plan.narrative;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;

/** The text of one section in its order: a view worked out from the flat table. */
public record Prose(List<Passage> passages) {
    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        passages = List.copyOf(passages);
    }

    /** The passages of one section, in their order. */
    public static Prose of(Rows<Passage> passages, String section) {
        return new Prose(passages.stream()
                .filter(each -> each.section().equals(section))
                .sorted(Ranked.order())
                .toList());
    }

    /** The texts of all sections by their keys; a section without text is not in it. */
    public static Map<String, Prose> bySection(Rows<Passage> passages) {
        return passages.stream()
                .sorted(Ranked.order())
                .collect(groupingBy(Passage::section, Collectors.collectingAndThen(Collectors.toList(), Prose::new)));
    }

    public boolean isBlank() {
        return passages.stream().allMatch(each -> each.words().isBlank());
    }

    /** What a text is made of. */
    public sealed interface Block {}

    /** A heading within a text. */
    public record Heading(Passage passage) implements Block {}

    /** Words that belong together. */
    public record Paragraph(Passage passage) implements Block {}

    /** Items that follow each other, of whatever kinds and levels. */
    public record Items(List<Passage> items) implements Block {}

    /** A table; rows may differ in their number of cells. */
    public record Table(List<Passage> rows) implements Block {
        /** The number of cells of the longest row. */
        public int columns() {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }

        /** How many rows at the top are headings. */
        public int headings() {
            return (int) rows.stream()
                    .takeWhile(row -> row.style() == Style.HEADING_ROW)
                    .count();
        }
    }

    /** Lists and tables put together. A row of headings below other rows begins a new table. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < passages.size()) {
            int end = i + 1;
            Passage first = passages.get(i);
            while (end < passages.size() && isOneWith(passages.get(end - 1), passages.get(end))) {
                end++;
            }
            List<Passage> run = passages.subList(i, end);
            blocks.add(
                    switch (first.style()) {
                        case HEADING -> new Heading(first);
                        case PARAGRAPH -> new Paragraph(first);
                        case BULLET, NUMBER -> new Items(run);
                        case HEADING_ROW, ROW -> new Table(run);
                    });
            i = end;
        }
        return blocks;
    }

    private static boolean isOneWith(Passage above, Passage below) {
        boolean newTable = above.style() == Style.ROW && below.style() == Style.HEADING_ROW;
        return (above.style().isItem() && below.style().isItem())
                || (above.style().isRow() && below.style().isRow() && !newTable);
    }

    /** How many words there are, as a word processor counts them: runs between spaces that hold a letter or figure. */
    public int words() {
        int count = 0;
        for (Passage each : passages) {
            count += words(each.words());
        }
        return count;
    }

    static int words(String text) {
        int count = 0;
        boolean inWord = false;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
                inWord = false;
            } else if (!inWord) {
                inWord = true;
                counted = false;
            }
            if (inWord && !counted && Character.isLetterOrDigit(text.codePointAt(i))) {
                counted = true;
                count++;
            }
        }
        return count;
    }

    /** The text without look: a passage to a line, cells apart by tabs. */
    public String plain() {
        return passages.stream().map(Passage::words).collect(Collectors.joining("\n"));
    }
}

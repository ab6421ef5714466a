package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A block of texts as spreadsheets put it on the clipboard: cells between tabs, rows between line breaks. A cell that
 * holds a tab or a line break stands in quotes, with its own quotes doubled. Rows may be of different lengths; each has
 * at least one cell.
 */
public record TextBlock(List<List<String>> rows) {
    /** The most of a clipboard that is taken in at once, in characters. */
    static final int MOST = 4_000_000;
    /** The most rows that are taken in at once; a plan as a whole keeps ten times as many of every kind. */
    static final int MOST_ROWS = 20_000;

    public TextBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Why a clipboard text is not read at all, as a sentence: it is too much for one paste. */
    static Optional<String> refusal(String text) {
        if (text.length() > MOST) {
            return Optional.of(refusal(text.length(), "characters", MOST));
        }
        int rows = Math.toIntExact(text.lines().count());
        return rows > MOST_ROWS ? Optional.of(refusal(rows, "rows", MOST_ROWS)) : Optional.empty();
    }

    private static String refusal(int held, String what, int room) {
        return String.format(
                Locale.UK,
                "The clipboard holds %,d %s; there is room for %,d at once. Nothing was pasted. Paste it in parts.",
                held,
                what,
                room);
    }

    /**
     * Reads clipboard text. Never fails: quotes that do not enclose a whole cell, or enclose one that needs none, are text
     * like any other, because Calc writes a cell that holds {@code "Home First"} just so.
     */
    public static TextBlock parse(String text) {
        return new TextBlock(new Reader(text).rows());
    }

    /** The text for the clipboard: rows end with a line feed, the last one too. */
    public String format() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join("\t", row.stream().map(TextBlock::quoted).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int height() {
        return rows.size();
    }

    /** The length of the longest row. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** A cell that begins with a quotation mark is quoted too: spreadsheets would take its own marks for such quotes. */
    private static String quoted(String cell) {
        boolean plain = !cell.startsWith("\"") && !needsQuotes(cell.replace("\"", ""));
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static boolean needsQuotes(String cell) {
        return cell.chars().anyMatch(each -> "\t\n\r\"".indexOf(each) >= 0);
    }

    /** Goes through a clipboard text once. */
    private static final class Reader {
        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<List<String>> rows() {
            while (at < text.length()) {
                rows.add(row());
            }
            return rows;
        }

        private List<String> row() {
            List<String> cells = new ArrayList<>();
            cells.add(cell());
            while (at < text.length() && text.charAt(at) == '\t') {
                at++;
                cells.add(cell());
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
            return cells;
        }

        private String cell() {
            int closing = at < text.length() && text.charAt(at) == '"' ? closingQuote() : -1;
            int start = at;
            if (closing >= 0 && needsQuotes(text.substring(start + 1, closing))) {
                at = closing + 1;
                return text.substring(start + 1, closing).replace("\"\"", "\"");
            }
            while (!isCellEnd(at)) {
                at++;
            }
            return text.substring(start, at);
        }

        /** The quote that ends the cell begun here; -1 where the first lone quote is not at the end of a cell. */
        private int closingQuote() {
            int quote = text.indexOf('"', at + 1);
            while (quote >= 0 && text.startsWith("\"\"", quote)) {
                quote = text.indexOf('"', quote + 2);
            }
            return quote >= 0 && isCellEnd(quote + 1) ? quote : -1;
        }

        private boolean isCellEnd(int index) {
            return index >= text.length() || "\t\n\r".indexOf(text.charAt(index)) >= 0;
        }
    }
}

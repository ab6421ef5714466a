package org.bcfplanner.exchange.xlsx;

import org.apache.poi.ss.usermodel.Row;

/**
 * Room for texts of several lines. Not every program makes it when it opens a workbook, and none does for merged cells.
 * A row of one line keeps the usual height, which grows with what is typed into it.
 */
final class RowHeight {
    private static final float LINE = 12.75f;
    private static final float MARGIN = 2.5f;
    private static final float HIGHEST = 400f;

    /** The width of a column counts digits; letters are on average narrower. */
    private static final double LETTERS_TO_A_DIGIT = 1.1;

    private final Row row;
    private int lines = 1;

    RowHeight(Row row) {
        this.row = row;
    }

    /** Makes room for a text in a column of this many characters. */
    void fit(String text, int width) {
        int needed = lines(text, (int) (width * LETTERS_TO_A_DIGIT));
        if (needed > lines) {
            lines = needed;
            row.setHeightInPoints(Math.min(HIGHEST, LINE * lines + MARGIN));
        }
    }

    /** How many lines a text takes, wrapped between words at this many letters. */
    static int lines(String text, int width) {
        if (text.length() <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                if (used > 0 && used + 1 + word.length() > width) {
                    lines++;
                    used = 0;
                }
                lines += Math.max(0, word.length() - 1) / width;
                used += word.length() + (used > 0 ? 1 : 0);
            }
        }
        return lines;
    }
}

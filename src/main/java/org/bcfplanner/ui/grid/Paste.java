package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bcfplanner.ui.kit.Typing;

/**
 * What pasting a block of texts would do. Nothing is applied here.
 *
 * @param height    the rows the block covers where it is put
 * @param width     the columns it covers
 * @param changes   what can be put in without a question
 * @param doubts    cells whose text cannot be taken or cannot be read
 * @param added     how many rows it adds below the last, named by {@link #newRow} in changes and doubts
 * @param unchanged cells that hold their text already
 * @param skipped   texts that fall on cells which cannot be typed into, or outside the table
 */
public record Paste(
        int height, int width, List<CellChange> changes, List<Doubt> doubts, int added, int unchanged, int skipped) {

    /**
     * A cell that does not simply take its text.
     *
     * @param place       its row and column in words
     * @param sentence    what is wrong with the text
     * @param keepable    whether the text can be put in all the same, exactly as it is
     * @param suggestions texts that may have been meant
     */
    public record Doubt(CellChange change, String place, String sentence, boolean keepable, List<String> suggestions) {}

    /** The id that stands for the row of this number, from 0, among those a paste adds. */
    public static String newRow(int number) {
        return "new row " + number;
    }

    /** Whether it needs to be looked at before it is done. */
    public boolean isDoubtful() {
        return !doubts.isEmpty() || added > 0 || skipped > 0;
    }

    /**
     * Works out a paste.
     *
     * @param at    the selected block: the paste starts at its first cell, and is repeated where it divides the block
     * @param blank what an added row would hold at first; empty where rows cannot be added
     */
    static <R> Paste of(
            TextBlock block, Selection.Range at, Sheet<R> sheet, List<Column<R>> columns, Optional<R> blank) {
        return new Working<>(sheet, columns, blank).out(block, at);
    }

    /** How long the paste is along one side of the selected block. */
    static int repeated(int block, int selected) {
        return selected % block == 0 ? selected : block;
    }

    private static final class Working<R> {
        private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

        private final Sheet<R> sheet;
        private final List<Column<R>> columns;
        private final Optional<R> blank;
        private final List<CellChange> changes = new ArrayList<>();
        private final List<Doubt> doubts = new ArrayList<>();
        private int added;
        private int unchanged;
        private int skipped;

        Working(Sheet<R> sheet, List<Column<R>> columns, Optional<R> blank) {
            this.sheet = sheet;
            this.columns = columns;
            this.blank = blank;
        }

        Paste out(TextBlock block, Selection.Range at) {
            int height = repeated(block.height(), at.bottom() - at.top() + 1);
            int widest = block.width();
            int width = repeated(widest, at.right() - at.left() + 1);
            for (int i = 0; i < height; i++) {
                List<String> texts = block.rows().get(i % block.height());
                for (int repeat = 0; repeat < width; repeat += widest) {
                    put(texts, at.top() + i, at.left() + repeat);
                }
            }
            return new Paste(height, width, List.copyOf(changes), List.copyOf(doubts), added, unchanged, skipped);
        }

        /** A row of the block; no more of it is gone through than it holds, as another may be millions of cells wide. */
        private void put(List<String> texts, int row, int left) {
            for (int i = 0; i < texts.size(); i++) {
                put(row, left + i, clean(texts.get(i)));
            }
        }

        private void put(int row, int column, String text) {
            int beyond = row - sheet.rows().size();
            Optional<R> value = beyond < 0 ? Optional.of(sheet.rows().get(row).value()) : blank;
            if (column >= columns.size() || value.isEmpty()) {
                skipped += text.isBlank() ? 0 : 1;
                return;
            }
            String id = beyond < 0 ? sheet.rows().get(row).id() : newRow(beyond);
            if (beyond >= 0 && !text.isBlank()) {
                added = Math.max(added, beyond + 1);
            }
            put(
                    value.get(),
                    columns.get(column),
                    new CellChange(new Cell(id, columns.get(column).id()), text),
                    beyond);
        }

        private void put(R value, Column<R> column, CellChange change, int beyond) {
            String text = change.text();
            boolean same = text.equals(column.editText().apply(value));
            if (!column.editable().test(value)) {
                boolean nothingLost = same
                        || text.isBlank()
                        || text.equals(column.look().apply(value).text());
                skipped += nothingLost ? 0 : 1;
            } else if (same) {
                unchanged++;
            } else {
                Entry entry = column.entry().apply(value, text);
                String name = beyond < 0 ? entry.row() : "New row " + (beyond + 1);
                String place = name + ", " + entry.place();
                Optional<String> refusal =
                        tooLong(text).or(() -> column.refusal().apply(value, text));
                if (refusal.isPresent()) {
                    doubts.add(new Doubt(change, place, refusal.get(), false, List.of()));
                } else if (entry.wrong()) {
                    String sentence = "“" + text + "”: " + entry.reading() + ".";
                    doubts.add(new Doubt(change, place, sentence, true, entry.suggestions()));
                } else {
                    changes.add(change);
                }
            }
        }

        private static Optional<String> tooLong(String text) {
            return text.length() > Typing.SHORT_TEXT
                    ? Optional.of("That is %,d characters; there is room for %,d."
                            .formatted(text.length(), Typing.SHORT_TEXT))
                    : Optional.empty();
        }

        /** The text without what cannot be seen or written; line breaks inside a cell are line feeds. */
        private static String clean(String text) {
            String lines = text.replace("\r\n", "\n").replace('\r', '\n');
            return UNSEEN.matcher(lines).replaceAll("");
        }
    }
}

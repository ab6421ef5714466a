package org.bcfplanner.report.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.plan.table.Text;

/**
 * A table.
 *
 * @param caption what it shows
 * @param told    where that is to be read
 * @param columns from left to right
 * @param rows    those of headings first; each has cells for every column, counting those that reach across several
 */
public record Table(String caption, Told told, List<Column> columns, List<Row> rows) implements Block {
    public Table {
        requireNonNull(caption);
        columns = List.copyOf(columns);
        int width = columns.size();
        rows = rows.stream().map(row -> row.filled(width)).toList();
    }

    /** A table with a caption above it. */
    public Table(String caption, List<Column> columns, List<Row> rows) {
        this(caption, Told.ABOVE, columns, rows);
    }

    /** Where the caption of a table is to be read. */
    public enum Told {
        /** Above it, with a number that the document counts. */
        ABOVE,
        /** By those who hear the document; others have it in the heading right above. */
        UNSEEN
    }

    /** How many rows at the top are headings. */
    public int headings() {
        return (int)
                rows.stream().takeWhile(row -> row.kind() == Row.Kind.HEADING).count();
    }

    /** What the table is, for people who hear it: its headings and how many rows it has. */
    public String description() {
        int headings = headings();
        int below = rows.size() - headings;
        String size = columns.size()
                + (columns.size() == 1 ? " column, " : " columns, ")
                + below
                + (below == 1 ? " row" : " rows");
        String named = headings == 0
                ? ""
                : rows.get(headings - 1).cells().stream()
                        .map(Cell::words)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("; ", ": ", ""));
        return size + named;
    }

    /**
     * A column.
     *
     * @param weight how wide it is beside the others
     */
    public record Column(int weight, Holds holds) {
        public static Column names(int weight) {
            return new Column(weight, Holds.NAMES);
        }

        public static Column words(int weight) {
            return new Column(weight, Holds.WORDS);
        }

        public static Column figures(int weight) {
            return new Column(weight, Holds.FIGURES);
        }
    }

    /** What the cells of a column are. */
    public enum Holds {
        /** Each is the heading of its row. */
        NAMES,
        WORDS,
        FIGURES
    }

    /** A row; one of headings is repeated on every page that the table reaches. */
    public record Row(Kind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What part a row has in its table. */
        public enum Kind {
            HEADING,
            /** Names the rows that follow. */
            GROUP,
            DATA,
            /** Says something about the row above, and stays with it. */
            REMARK,
            TOTAL
        }

        public static Row of(Kind kind, List<String> words) {
            return new Row(kind, words.stream().map(Cell::of).toList());
        }

        public static Row data(Cell... cells) {
            return new Row(Kind.DATA, List.of(cells));
        }

        private Row filled(int columns) {
            int taken = cells.stream().mapToInt(Cell::across).sum();
            if (taken > columns) {
                throw new IllegalArgumentException(taken + " cells in a table of " + columns + " columns");
            }
            List<Cell> all = new ArrayList<>(cells);
            all.addAll(Collections.nCopies(columns - taken, Cell.EMPTY));
            return taken == columns ? this : new Row(kind, all);
        }
    }

    /**
     * A cell.
     *
     * @param lines  at least one
     * @param across how many columns it takes
     */
    public record Cell(List<Line> lines, int across, Merge merge) {
        public static final Cell EMPTY = new Cell(List.of(Line.EMPTY), 1, Merge.NONE);

        public Cell {
            lines = lines.isEmpty() ? List.of(Line.EMPTY) : List.copyOf(lines);
        }

        public static Cell of(String words) {
            return of(Line.of(words));
        }

        public static Cell of(Line line) {
            return new Cell(List.of(line), 1, Merge.NONE);
        }

        public static Cell of(Text text) {
            return new Cell(Line.of(text), 1, Merge.NONE);
        }

        public Cell across(int columns) {
            return new Cell(lines, columns, merge);
        }

        public Cell merged(Merge with) {
            return new Cell(lines, across, with);
        }

        /** Its lines, a line break between them. */
        public String words() {
            return lines.stream().map(Line::words).collect(Collectors.joining("\n"));
        }
    }

    /** Whether a cell is one with those above and below it. */
    public enum Merge {
        NONE,
        /** It reaches down over those that continue it. */
        BEGINS,
        CONTINUES
    }
}

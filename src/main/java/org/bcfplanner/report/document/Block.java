package org.bcfplanner.report.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A part of a document. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Items, Block.Contents, Block.Pages, Table {
    /** The deepest level of headings. */
    int DEEPEST_HEADING = 6;

    /**
     * A heading.
     *
     * @param level from 1, a part of the document, which begins on a page of its own, to 6
     */
    record Heading(int level, Line line) implements Block {
        public Heading {
            requireNonNull(line);
            level = Math.clamp(level, 1, DEEPEST_HEADING);
        }
    }

    record Paragraph(Role role, Line line) implements Block {
        public Paragraph {
            requireNonNull(role);
            requireNonNull(line);
        }

        public static Paragraph of(Role role, String words) {
            return new Paragraph(role, Line.of(words));
        }
    }

    /** What a paragraph is for. */
    enum Role {
        TITLE,
        SUBTITLE,
        BODY,
        /** Leads what follows, and stays on one page with it. */
        LEADING,
        /** A paragraph with its number before it, a tab between: {@code 2.1}. */
        NUMBERED,
        /** A question that the text below it answers. */
        PROMPT,
        /** A few words that name what follows, and stay on one page with it. */
        LABEL,
        /** Something about what stands above. */
        REMARK,
        /** Says that something is missing. */
        ABSENCE
    }

    /** A list; its numbers begin at 1. */
    record Items(List<Item> items, Edge edge) implements Block {
        public Items {
            items = List.copyOf(items);
            requireNonNull(edge);
        }

        /** At the edge of the text. */
        public Items(List<Item> items) {
            this(items, Edge.OF_THE_TEXT);
        }

        public boolean isNumbered() {
            return items.stream().anyMatch(item -> item.marker() == Marker.NUMBER);
        }
    }

    /**
     * One item of a list.
     *
     * @param level from 1 to 3
     */
    record Item(Marker marker, int level, Line line) {
        public Item {
            requireNonNull(marker);
            requireNonNull(line);
            level = Math.clamp(level, 1, 3);
        }
    }

    /** What a list is set in from. */
    enum Edge {
        OF_THE_TEXT,
        /** The words of numbered paragraphs. */
        OF_NUMBERED
    }

    /** What stands before an item. */
    enum Marker {
        BULLET,
        NUMBER
    }

    /** The headings of the whole document, each a way to its place. */
    record Contents(String heading) implements Block {
        /** The deepest level that is listed. */
        public static final int DEEPEST = 3;
    }

    /** From here on pages lie so, the first of them a new one; at the very beginning it is the first page. */
    record Pages(Turn turn) implements Block {
        public Pages {
            requireNonNull(turn);
        }
    }

    /** Which way a page lies; a document that says nothing is upright. */
    enum Turn {
        UPRIGHT,
        ACROSS
    }
}

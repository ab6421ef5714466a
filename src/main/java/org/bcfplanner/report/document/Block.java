package org.bcfplanner.report.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A part of a document. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Items, Block.Contents, Table {
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
    record Items(List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
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
}

package org.bcfplanner.report.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A document to be read on paper.
 *
 * @param title   printed at the head of every page
 * @param version what the authors call this state of it, printed beside the title; may be empty
 * @param subject what kind of document it is, printed at the foot of every page
 * @param creator the program that made it; never a person or a machine
 * @param mark    what stands across every page, such as {@code DRAFT}; empty where nothing does
 * @param blocks  from top to bottom
 */
public record Document(String title, String version, String subject, String creator, String mark, List<Block> blocks) {
    public Document {
        requireNonNull(title);
        requireNonNull(version);
        requireNonNull(subject);
        requireNonNull(creator);
        requireNonNull(mark);
        blocks = List.copyOf(blocks);
    }

    /** The headings that its table of contents lists, in order. */
    public List<Block.Heading> listed() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() <= Block.Contents.DEEPEST)
                .toList();
    }
}

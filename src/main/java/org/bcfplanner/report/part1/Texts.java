package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Comment;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Table;

/** The texts that people write, as parts of the document. */
final class Texts {
    private final Map<String, Prose> bySection;
    private final Notes notes;

    Texts(Map<String, Prose> bySection, Notes notes) {
        this.bySection = bySection;
        this.notes = notes;
    }

    boolean isBlank(String section) {
        return prose(section).isBlank();
    }

    /**
     * The text of a section; none for one without words.
     *
     * @param level   of the heading it stands under: its own headings are below that
     * @param caption what its tables are called, as they have no names of their own
     */
    List<Block> of(String section, int level, String caption) {
        if (isBlank(section)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        for (Prose.Block block : prose(section).blocks()) {
            blocks.add(
                    switch (block) {
                        case Prose.Heading heading ->
                            new Block.Heading(level + heading.passage().level(), line(heading.passage()));
                        case Prose.Paragraph paragraph ->
                            new Block.Paragraph(Block.Role.BODY, line(paragraph.passage()));
                        case Prose.Items items ->
                            new Block.Items(
                                    items.items().stream().map(this::item).toList());
                        case Prose.Table table -> table(table, caption);
                    });
        }
        return blocks;
    }

    private Prose prose(String section) {
        return bySection.getOrDefault(section, Prose.EMPTY);
    }

    private Line line(Passage passage) {
        return Line.marked(passage.marks().spans(passage.words()), notes.on(passage));
    }

    private Block.Item item(Passage passage) {
        Block.Marker marker = passage.style() == Style.NUMBER ? Block.Marker.NUMBER : Block.Marker.BULLET;
        return new Block.Item(marker, passage.level(), line(passage));
    }

    private Table table(Prose.Table table, String caption) {
        return new Table(
                caption,
                Collections.nCopies(table.columns(), Table.Column.words(1)),
                table.rows().stream().map(this::row).toList());
    }

    private Table.Row row(Passage passage) {
        List<Comment> comments = notes.on(passage);
        List<Table.Cell> cells = new ArrayList<>();
        int from = 0;
        for (Passage.Cell cell : passage.cells()) {
            int to = from + cell.words().length();
            cells.add(Table.Cell.of(Line.marked(cell.spans(), within(comments, from, to))));
            from = to + 1;
        }
        return new Table.Row(
                passage.style() == Style.HEADING_ROW ? Table.Row.Kind.HEADING : Table.Row.Kind.DATA, cells);
    }

    /** What is said of words that begin in a cell; the part of them that is in it. */
    private static List<Comment> within(List<Comment> comments, int from, int to) {
        return comments.stream()
                .filter(each -> each.from() >= from && each.from() <= to)
                .map(each -> new Comment(
                        each.from() - from,
                        Math.min(each.to(), to) - from,
                        each.author(),
                        each.writtenOn(),
                        each.text(),
                        each.resolved()))
                .toList();
    }
}

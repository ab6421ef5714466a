package org.bcfplanner.report.strategy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.ParagraphNumbers;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Span;
import org.bcfplanner.report.document.Table;

/**
 * The text of a section of a report. Its paragraphs have the numbers of their places; a number that the words begin with
 * is not said a second time.
 */
final class NumberedText {
    private final NarrativeTables.Section section;
    private final int level;
    private final Map<Id<Passage>, ParagraphNumbers.Numbered> numbers = new HashMap<>();

    private NumberedText(NarrativeTables.Section section, int level) {
        this.section = section;
        this.level = level;
    }

    /**
     * None for a section without words.
     *
     * @param level of the heading that the text stands under
     */
    static List<Block> of(Plan plan, NarrativeTables.Section section, int level) {
        Prose prose = Prose.of(plan.passages(), section.key());
        if (prose.isBlank()) {
            return List.of();
        }
        NumberedText text = new NumberedText(section, level);
        ParagraphNumbers.of(section.number(), prose.passages())
                .forEach(each -> text.numbers.put(each.passage().id(), each));
        List<Block> blocks = new ArrayList<>();
        prose.blocks().forEach(each -> blocks.add(text.block(each)));
        return blocks;
    }

    private Block block(Prose.Block block) {
        return switch (block) {
            case Prose.Heading heading ->
                new Block.Heading(level + heading.passage().level(), line(heading.passage()));
            case Prose.Paragraph paragraph -> paragraph(paragraph.passage());
            case Prose.Items items ->
                new Block.Items(items.items().stream().map(this::item).toList(), edge());
            case Prose.Table table ->
                new Table(
                        section.heading(),
                        Collections.nCopies(table.columns(), Table.Column.words(1)),
                        table.rows().stream().map(NumberedText::row).toList());
        };
    }

    private Block paragraph(Passage passage) {
        String number = numbered(passage).number();
        Line line = line(passage);
        if (number.isEmpty()) {
            return new Block.Paragraph(Block.Role.BODY, line);
        }
        List<Span> spans = new ArrayList<>(List.of(Span.plain(number + "\t")));
        spans.addAll(line.spans());
        return new Block.Paragraph(Block.Role.NUMBERED, new Line(spans, List.of()));
    }

    private ParagraphNumbers.Numbered numbered(Passage passage) {
        return requireNonNull(numbers.get(passage.id()));
    }

    private Line line(Passage passage) {
        String words = numbered(passage).words();
        int from = passage.words().length() - words.length();
        return Line.marked(
                passage.marks().within(from, passage.words().length()).spans(words), List.of());
    }

    private Block.Item item(Passage passage) {
        Block.Marker marker = passage.style() == Style.NUMBER ? Block.Marker.NUMBER : Block.Marker.BULLET;
        return new Block.Item(marker, passage.level(), line(passage));
    }

    private Block.Edge edge() {
        return section.number().isBlank() ? Block.Edge.OF_THE_TEXT : Block.Edge.OF_NUMBERED;
    }

    private static Table.Row row(Passage passage) {
        return new Table.Row(
                passage.style() == Style.HEADING_ROW ? Table.Row.Kind.HEADING : Table.Row.Kind.DATA,
                passage.cells().stream()
                        .map(cell -> Table.Cell.of(Line.marked(cell.spans(), List.of())))
                        .toList());
    }
}

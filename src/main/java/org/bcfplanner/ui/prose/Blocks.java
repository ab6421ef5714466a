package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.Id;

/** The passages of a text as what the control shows, and back. */
final class Blocks {
    private Blocks() {}

    static List<Block> of(List<Passage> passages) {
        return new Prose(passages)
                .blocks().stream()
                        .<Block>flatMap(block -> switch (block) {
                            case Prose.Heading heading -> Stream.of(new Block.Line(heading.passage()));
                            case Prose.Paragraph paragraph -> Stream.of(new Block.Line(paragraph.passage()));
                            case Prose.Items items -> items.items().stream().map(Block.Line::new);
                            case Prose.Table table -> Stream.of(new Block.Grid(table.rows()));
                        })
                        .toList();
    }

    /** What is to be kept: without the empty lines at the end, which are there for the caret. */
    static List<Passage> passages(List<Block> blocks) {
        List<Passage> all = new ArrayList<>();
        blocks.forEach(block -> all.addAll(block.passages()));
        while (!all.isEmpty() && isBlank(all.getLast())) {
            all.removeLast();
        }
        return all;
    }

    private static boolean isBlank(Passage passage) {
        return passage.style() == Style.PARAGRAPH && passage.words().isEmpty();
    }

    /** Where a passage is: that of a line, or of the table that has it as a row; -1 where it is nowhere. */
    static int placeOf(List<Block> blocks, Id<Passage> passage) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).passages().stream().anyMatch(each -> each.id().equals(passage))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The number of an item of a numbered list: how many stand above it at its level, none of a higher level between
     * them.
     */
    static int numberOf(List<Block> blocks, int place, Passage item) {
        int number = 1;
        for (int i = place - 1; i >= 0; i--) {
            if (!(blocks.get(i) instanceof Block.Line line)
                    || !line.passage().style().isItem()) {
                return number;
            }
            Passage above = line.passage();
            if (above.level() < item.level()) {
                return number;
            }
            if (above.level() == item.level() && above.style() == Style.NUMBER) {
                number++;
            }
        }
        return number;
    }
}

package org.bcfplanner.report.part1;

import java.util.List;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Line;

/** Texts of which each line is an item. */
final class Bullets {
    private Bullets() {}

    /** The items under a label; one that begins with a tab hangs under the one above. None for a text without words. */
    static List<Block> of(String label, Text lines) {
        List<Block.Item> items = lines.written()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Block.Item(Block.Marker.BULLET, line.startsWith("\t") ? 2 : 1, Line.of(line.strip())))
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(Block.Paragraph.of(Block.Role.LABEL, label), new Block.Items(items));
    }
}

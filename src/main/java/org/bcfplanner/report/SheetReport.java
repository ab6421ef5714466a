package org.bcfplanner.report;

import java.util.List;

/**
 * One sheet of a workbook: its blocks from top to bottom. The first table among them is the main one: it sets the
 * widths of the columns, and its headings stay in view.
 */
public record SheetReport(String name, List<Block> blocks) {
    public SheetReport {
        blocks = List.copyOf(blocks);
    }

    /** The tables among its blocks, from the top. */
    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}

package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.edition.Part1Words;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Table;

/** The documents that a plan refers to. */
final class DocumentsTable {
    private DocumentsTable() {}

    static List<Block> of(Frame frame, NarrativeTables.Section section) {
        List<RelatedDocument> documents =
                frame.plan().documents().stream().sorted(Ranked.order()).toList();
        if (documents.isEmpty()) {
            return List.of();
        }
        Part1Words.Documents words = frame.words().documents();
        boolean numbered = documents.stream().anyMatch(each -> !each.reference().isBlank());
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.words(4), Table.Column.words(5)));
        List<String> headings = new ArrayList<>(List.of(words.title(), words.synopsis()));
        if (numbered) {
            columns.addFirst(Table.Column.words(1));
            headings.addFirst(words.reference());
        }
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(Table.Row.Kind.HEADING, headings));
        for (RelatedDocument each : documents) {
            List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(each.title()), synopsis(each)));
            if (numbered) {
                cells.addFirst(Table.Cell.of(each.reference()));
            }
            rows.add(new Table.Row(Table.Row.Kind.DATA, cells));
        }
        return List.of(new Table(section.heading(), columns, rows));
    }

    /** What is in it, and below that where it is. */
    private static Table.Cell synopsis(RelatedDocument document) {
        List<Line> lines = new ArrayList<>();
        if (!document.synopsis().isEmpty()) {
            lines.addAll(Line.of(document.synopsis()));
        }
        if (!document.link().isBlank()) {
            lines.add(Line.link(document.link(), document.link().strip()));
        }
        return new Table.Cell(lines, 1, Table.Merge.NONE);
    }
}

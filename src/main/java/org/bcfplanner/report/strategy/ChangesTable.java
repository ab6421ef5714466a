package org.bcfplanner.report.strategy;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.compare.board.BoardChange;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Table;

/** What changed since the last board, as a part of the report: of our own making, so it has no number of its own. */
final class ChangesTable {
    static final String HEADING = "What changed since the last board";
    private static final List<String> HEADINGS = List.of("About", "What", "Before", "Now");

    private final BoardPaper.SinceLast since;

    ChangesTable(BoardPaper.SinceLast since) {
        this.since = since;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(2, Line.of(HEADING))));
        String version = "“" + since.version() + "”";
        if (since.changes().isEmpty()) {
            blocks.add(Block.Paragraph.of(
                    Block.Role.BODY,
                    "Nothing has changed in strategy, actions or outcome framework since " + version + "."));
            return blocks;
        }
        blocks.add(Block.Paragraph.of(
                Block.Role.BODY, "In strategy, actions and outcome framework, compared with " + version + "."));
        List<Table.Row> rows = new ArrayList<>(List.of(Table.Row.of(Table.Row.Kind.HEADING, HEADINGS)));
        for (BoardChange each : since.changes()) {
            rows.add(Table.Row.data(
                    Table.Cell.of(each.subject()),
                    Table.Cell.of(each.what()),
                    Table.Cell.of(said(each.before())),
                    Table.Cell.of(said(each.now()))));
        }
        blocks.add(new Table(
                HEADING,
                Table.Told.UNSEEN,
                List.of(Table.Column.words(5), Table.Column.words(5), Table.Column.words(12), Table.Column.words(12)),
                rows));
        return blocks;
    }

    private static String said(String words) {
        return words.isBlank() ? "–" : words;
    }
}

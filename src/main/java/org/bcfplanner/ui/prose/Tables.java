package org.bcfplanner.ui.prose;

import java.util.List;
import javafx.application.Platform;
import jfx.incubator.scene.control.richtext.TextPos;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Id;

/** The tables of a text: drawn where they stand, written in, put in and taken away. */
final class Tables implements TableNode.Host {
    private final ProseEditor editor;

    Tables(ProseEditor editor) {
        this.editor = editor;
    }

    private ProseText text() {
        return editor.area().model().text();
    }

    /** What draws a table: the same while it is in the text, so that a cell that is written in stays so. */
    TableNode node(Block.Grid grid) {
        TableNode node = editor.tables()
                .computeIfAbsent(
                        grid.key(),
                        key -> new TableNode(editor.ids(), editor.area().model().looks(), this, grid.rows()));
        if (!node.rows().equals(grid.rows())) {
            node.show(grid.rows());
        }
        return node;
    }

    /** Shows what is another only within tables there, without drawing the text anew; false where more is another. */
    boolean showInPlace(String section, List<Passage> passages) {
        List<Block> now = Blocks.of(passages);
        List<Block> was = text().blocks();
        boolean lineAtEnd =
                was.size() == now.size() + 1 && was.getLast().words().isEmpty();
        if (!text().section().equals(section) || (was.size() != now.size() && !lineAtEnd)) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            boolean sameTable = was.get(i) instanceof Block.Grid before
                    && now.get(i) instanceof Block.Grid after
                    && before.key().equals(after.key());
            if (!sameTable && !was.get(i).equals(now.get(i))) {
                return false;
            }
        }
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) instanceof Block.Grid grid && !was.get(i).equals(grid)) {
                text().set(i, grid);
                node(grid);
            }
        }
        return true;
    }

    @Override
    public void keep(TableNode table, List<Passage> rows) {
        int place = placeOf(table);
        if (place < 0) {
            return;
        }
        if (rows.isEmpty()) {
            editor.commit();
            editor.tables().values().remove(table);
            editor.area().model().replaceBlocks(place, place, List.of());
            editor.area().requestFocus();
            editor.area().select(TextPos.ofLeading(Math.min(place, text().size() - 1), 0));
            editor.edited();
            return;
        }
        Block.Grid grid = new Block.Grid(rows);
        if (!grid.key().equals(((Block.Grid) text().block(place)).key())) {
            editor.tables().values().remove(table);
            editor.tables().put(grid.key(), table);
        }
        text().set(place, grid);
        editor.edited();
    }

    private int placeOf(TableNode table) {
        for (int i = 0; i < text().size(); i++) {
            if (text().block(i) instanceof Block.Grid grid
                    && table.equals(editor.tables().get(grid.key()))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void entered(ProseArea cell) {
        editor.keys().listenForWords(cell);
        editor.watch(cell);
    }

    @Override
    public void leave(TableNode table, int way) {
        int place = placeOf(table);
        editor.area().requestFocus();
        if (way > 0) {
            editor.area().select(TextPos.ofLeading(Math.min(place + 1, text().size() - 1), 0));
        } else {
            editor.area().select(editor.area().model().getEndOfParagraphTextPos(Math.max(place - 1, 0)));
        }
    }

    @Override
    public void tell(String sentence) {
        editor.tell(sentence);
    }

    /** Puts an empty table behind the line of the caret, in its place where it is empty, and goes into it. */
    void insert(int rows, int columns) {
        ProseArea area = editor.area();
        int at = area.to().index();
        boolean empty = text().block(at) instanceof Block.Line
                && text().block(at).words().isEmpty();
        Block.Grid grid = new Block.Grid(TableRows.empty(editor.ids(), text().section(), rows, columns));
        area.model().replaceBlocks(empty ? at : at + 1, at, List.of(grid));
        int place = empty ? at : at + 1;
        area.select(TextPos.ofLeading(place, 0));
        editor.edited();
        enter(place);
    }

    void enter(int place) {
        enter(place, 0, 0);
    }

    /** Goes into the row that words are quoted from. */
    void enterRow(int place, Quote quote) {
        List<Id<Passage>> rows =
                text().block(place).passages().stream().map(Passage::id).toList();
        enter(place, rows.indexOf(quote.passage()), 0);
    }

    void enter(int place, int row, int column) {
        if (text().block(place) instanceof Block.Grid grid) {
            TableNode node = node(grid);
            if (node.getScene() == null) {
                // it is drawn with the next layout
                editor.area().layout();
            }
            if (node.getScene() == null) {
                Platform.runLater(() -> node.enter(row, column));
            } else {
                node.enter(row, column);
            }
        }
    }

    /** In a cell blocks are lines of its words. */
    void paste(ProseArea into, List<Block> blocks) {
        if (into.equals(editor.area())) {
            Selected.replace(into, blocks);
            return;
        }
        List<Stretch> lines = blocks.stream()
                .flatMap(block -> block.passages().stream())
                .map(Stretch::of)
                .map(each -> new Stretch(each.words().replace('\t', ' '), each.marks()))
                .toList();
        into.commands().insert(Stretch.joined(lines, "\n"));
    }
}

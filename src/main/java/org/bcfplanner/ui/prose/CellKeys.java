package org.bcfplanner.ui.prose;

import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea.Tag;
import jfx.incubator.scene.control.richtext.TextPos;

/** The keys in a cell of a table beyond those of every text. */
final class CellKeys {
    private final TableNode table;
    private final int row;
    private final int column;

    CellKeys(TableNode table, int row, int column) {
        this.table = table;
        this.row = row;
        this.column = column;
    }

    void listen(ProseArea area) {
        area.on(KeyBinding.of(KeyCode.TAB), () -> table.step(row, column, 1));
        area.on(KeyBinding.shift(KeyCode.TAB), () -> table.step(row, column, -1));
        area.on(KeyBinding.of(KeyCode.ESCAPE), () -> table.leave(1));
        area.on(KeyBinding.of(KeyCode.INSERT), () -> table.addRow(row, column));
        area.on(KeyBinding.alt(KeyCode.INSERT), () -> table.addColumn(row, column));
        area.on(KeyBinding.shortcut(KeyCode.MINUS), () -> table.removeRow(row, column));
        area.on(KeyBinding.shortcut(KeyCode.SUBTRACT), () -> table.removeRow(row, column));
        area.on(KeyBinding.alt(KeyCode.MINUS), () -> table.removeColumn(row, column));
        area.on(KeyBinding.alt(KeyCode.SUBTRACT), () -> table.removeColumn(row, column));
        area.instead(Tag.INSERT_LINE_BREAK, usual -> area.commands().insert(Stretch.plain("\n")));
        area.instead(Tag.MOVE_UP, usual -> travel(area, usual, -1));
        area.instead(Tag.MOVE_DOWN, usual -> travel(area, usual, 1));
    }

    /** On to the row above or below where the caret is in the first or last line already. */
    private void travel(ProseArea area, Runnable usual, int by) {
        TextPos before = area.getCaretPosition();
        usual.run();
        if (before != null && before.isSameInsertionIndex(area.getCaretPosition())) {
            table.enter(row + by, column);
        }
    }
}

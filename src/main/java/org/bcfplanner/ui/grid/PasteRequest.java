package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A paste that is to be looked at before it is done. Nothing has changed yet.
 *
 * @param columns all columns of the table, as shown
 * @param top     the first row the block covers
 * @param left    the first column it covers
 * @param blank   what an added row holds at first
 * @param scale   the text size of the table, 1 for 100 %
 * @param apply   does it: takes the changes of the paste and those decided on its doubts
 */
public record PasteRequest<R>(
        Paste paste,
        Sheet<R> sheet,
        List<Column<R>> columns,
        int top,
        int left,
        Optional<R> blank,
        double scale,
        Consumer<List<CellChange>> apply) {

    /** The rows the block covers that are there already. */
    List<Row<R>> rows() {
        return sheet.rows().subList(top, Math.min(sheet.rows().size(), top + paste.height()));
    }

    /** The columns the block covers. */
    List<Column<R>> covered() {
        return columns.subList(left, Math.min(columns.size(), left + paste.width()));
    }
}

package org.bcfplanner.ui.grid;

import java.util.Optional;

/**
 * Which cells are tinted.
 *
 * @param range  the selected block
 * @param wanted the text looked for, in lower case; empty for none
 */
record Tints(Optional<Selection.Range> range, String wanted) {
    static final Tints NONE = new Tints(Optional.empty(), "");

    boolean isSelected(int row, int column) {
        return range.filter(each -> each.contains(row, column)).isPresent();
    }

    /** Whether the block reaches into a row. */
    boolean isInRow(int row) {
        return range.filter(each -> row >= each.top() && row <= each.bottom()).isPresent();
    }
}

package org.bcfplanner.ui.grid;

import javafx.scene.control.Label;
import org.bcfplanner.ui.kit.Icons;

/** The small words behind the text of a cell. Only their icon is left where the text needs the room. */
final class CellMark extends Label {
    private final String words;
    /** The width that the cell takes with the words; known once they had to go. */
    private double needed;

    CellMark(Look look) {
        super(look.mark(), look.icon().isEmpty() ? null : Icons.of(look.icon(), 11));
        this.words = look.mark();
        getStyleClass().add("cell-mark");
    }

    /** Settles whether the words are shown in a cell of this width, which wants {@code preferred} as it is now. */
    void fit(double width, double preferred) {
        boolean shown = !getText().isEmpty();
        if (shown && preferred > width) {
            needed = preferred;
            setText("");
        } else if (!shown && needed <= width) {
            setText(words);
        }
    }
}

package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Something to be said of a cell beside what it shows, such as what a check found.
 *
 * @param style a style class of the cell: {@code noted-error}, {@code noted-warning} or {@code noted-note}
 * @param icon  shown where the cell has none of its own
 * @param words for the tooltip, and for the ear
 */
public record CellNote(String style, String icon, String words) {

    /** The look of a cell with the note put to it. */
    Look on(Look look) {
        List<String> styles = new ArrayList<>(look.styles());
        styles.add(style);
        return new Look(
                look.text(),
                look.icon().isEmpty() ? icon : look.icon(),
                styles,
                joined(look.tooltip()),
                joined(look.spoken()),
                look.mark(),
                look.below());
    }

    private String joined(String before) {
        return before.isEmpty() ? words : before + "\n" + words;
    }
}

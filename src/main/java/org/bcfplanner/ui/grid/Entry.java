package org.bcfplanner.ui.grid;

import java.util.List;

/**
 * What the entry bar says of the active cell.
 *
 * @param place       the row, and the column after it
 * @param typed       what was typed, to the letter
 * @param reading     how it is understood; empty where there is nothing to add
 * @param note        a remark that belongs to it; empty without
 * @param wrong       whether the reading is that it cannot be read
 * @param suggestions texts that may have been meant, each to be put in with one click
 */
public record Entry(
        String row, String place, String typed, String reading, String note, boolean wrong, List<String> suggestions) {
    public static final Entry EMPTY = new Entry("", "", "", "", "", false, List.of());

    public static Entry plain(String row, String place, String typed) {
        return new Entry(row, place, typed, "", "", false, List.of());
    }
}

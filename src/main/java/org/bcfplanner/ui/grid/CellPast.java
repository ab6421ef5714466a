package org.bcfplanner.ui.grid;

/** The past of the cells of a table. */
public interface CellPast {
    /** Whether a cell shows anything that has a past. */
    boolean has(Cell cell);

    /** Shows the past of a cell. */
    void ofCell(Cell cell);

    /** Shows the past of the whole row of a cell. */
    void ofRow(Cell cell);
}

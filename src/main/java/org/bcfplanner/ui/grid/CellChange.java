package org.bcfplanner.ui.grid;

/** A text typed into a cell, to be made an edit by the section that owns the table. */
public record CellChange(Cell cell, String text) {}

package org.bcfplanner.ui.grid;

/** A cell by its place on the screen's order of rows and columns. */
record Place(int row, int column) {}

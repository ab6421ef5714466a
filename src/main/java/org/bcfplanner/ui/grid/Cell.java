package org.bcfplanner.ui.grid;

/** A cell by what it is: the ids of its row and column. Survives every change of order. */
public record Cell(String row, String column) {}

package org.bcfplanner.ui.tables;

/**
 * What a table and its rows are called.
 *
 * @param id   of the table's node, and of what is remembered of its columns: {@code investment-lines}
 * @param name for people: {@code Investment lines}
 * @param row  one of its rows: {@code line}
 * @param rows several: {@code lines}
 * @param add  on the button that adds a row
 */
public record TableWords(String id, String name, String row, String rows, String add) {}

package org.bcfplanner.ui.documents;

/**
 * A row of a table of texts.
 *
 * @param place from 1; 0 of one that is not there yet
 * @param title what it is called
 */
record TextRow<T>(int place, String title, T row) {}

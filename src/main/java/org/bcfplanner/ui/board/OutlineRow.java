package org.bcfplanner.ui.board;

import org.bcfplanner.ui.kit.Progress;

/**
 * A row of the outline.
 *
 * @param key    stays the same for the same part of the page
 * @param number as printed, without the point; may be empty
 * @param name   in a few words
 * @param whole  its whole name, for a tooltip
 * @param state  how far it is; without words where there is nothing to say
 */
record OutlineRow(String key, String number, String name, String whole, Progress state) {}

/** The section of the report to the board: its lines, its sections in words, implications and appendices. */
@NullMarked
package org.bcfplanner.ui.board;

import org.jspecify.annotations.NullMarked;

/** What a board is told has changed since it last saw the plan. */
@NullMarked
package org.bcfplanner.compare.board;

import org.jspecify.annotations.NullMarked;

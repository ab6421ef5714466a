/** The tables that stand among the texts of Part 1: related documents and the grid of the vision. */
@NullMarked
package org.bcfplanner.ui.documents;

import org.jspecify.annotations.NullMarked;

/** Times the start of the program, of a bare window and of a spreadsheet. */
@NullMarked
package org.bcfplanner.bench.start;

import org.jspecify.annotations.NullMarked;

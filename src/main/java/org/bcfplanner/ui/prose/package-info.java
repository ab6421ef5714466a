/** Structured text as a control: headings, lists, tables and links over the passages that a plan keeps, never HTML. */
@NullMarked
package org.bcfplanner.ui.prose;

import org.jspecify.annotations.NullMarked;

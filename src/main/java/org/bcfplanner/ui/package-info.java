/** The window: puts the sections together and does nothing else. */
@NullMarked
package org.bcfplanner.ui;

import org.jspecify.annotations.NullMarked;

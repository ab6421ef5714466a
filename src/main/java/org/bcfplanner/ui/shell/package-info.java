@NullMarked
package org.bcfplanner.ui.shell;

import org.jspecify.annotations.NullMarked;

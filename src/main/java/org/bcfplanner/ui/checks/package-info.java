/** The pane of checks: what the rules say of the open plan, with ways there and repairs. */
@NullMarked
package org.bcfplanner.ui.checks;

import org.jspecify.annotations.NullMarked;

/** Notes of reviewers: what they say of a text, and what can be done with them. */
@NullMarked
package org.bcfplanner.ui.notes;

import org.jspecify.annotations.NullMarked;

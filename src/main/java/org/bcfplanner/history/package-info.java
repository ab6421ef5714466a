/** The past of a plan in words: what an edit changed, and what differs between two states. */
@NullMarked
package org.bcfplanner.history;

import org.jspecify.annotations.NullMarked;

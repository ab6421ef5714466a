/** The section of the document's chapters: what stands in each, how far it is, and what reviewers say of it. */
@NullMarked
package org.bcfplanner.ui.narrative;

import org.jspecify.annotations.NullMarked;

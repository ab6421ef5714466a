/** What pictures of a plan's money say: their bars, figures and words, without any drawing. */
@NullMarked
package org.bcfplanner.report.picture;

import org.jspecify.annotations.NullMarked;

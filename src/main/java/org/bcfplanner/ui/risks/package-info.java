/** The section of risks: the register, its matrix, the form of one risk, and reviews. */
@NullMarked
package org.bcfplanner.ui.risks;

import org.jspecify.annotations.NullMarked;

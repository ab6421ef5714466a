/** The file that a person can send to support: what the program and the library are like, and no text of a plan. */
@NullMarked
package org.bcfplanner.support;

import org.jspecify.annotations.NullMarked;

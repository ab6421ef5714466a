@NullMarked
package org.bcfplanner.cli;

import org.jspecify.annotations.NullMarked;

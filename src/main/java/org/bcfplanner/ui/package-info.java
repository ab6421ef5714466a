@NullMarked
package org.bcfplanner.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.bcfplanner.exchange.file;

import org.jspecify.annotations.NullMarked;

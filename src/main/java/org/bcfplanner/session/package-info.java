@NullMarked
package org.bcfplanner.session;

import org.jspecify.annotations.NullMarked;

/** What a document says, free of any file format. */
@NullMarked
package org.bcfplanner.report;

import org.jspecify.annotations.NullMarked;

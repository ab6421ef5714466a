/** What a document to be read on paper is made of, free of any file format and of what it is about. */
@NullMarked
package org.bcfplanner.report.document;

import org.jspecify.annotations.NullMarked;

package org.bcfplanner.ui.narrative;

import org.bcfplanner.ui.kit.Progress;

/** A row of the list of chapters. */
sealed interface OutlineRow {
    /** The name of a part of the document. */
    record Part(String words) implements OutlineRow {}

    /** A chapter with how far it is. */
    record Chapter(Asked chapter, Progress progress) implements OutlineRow {}
}

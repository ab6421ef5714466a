package org.bcfplanner.ui.narrative;

import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.ui.kit.Progress;

/** States of chapters with the shape that says the same as their label. */
final class ChapterWords {
    private ChapterWords() {}

    static Progress progress(ChapterState state) {
        return new Progress(
                state.label(),
                switch (state) {
                    case NOT_BEGUN -> Progress.Shape.NOT_BEGUN;
                    case DRAFTING, IN_REVIEW -> Progress.Shape.PART;
                    case READY -> Progress.Shape.DONE;
                });
    }
}

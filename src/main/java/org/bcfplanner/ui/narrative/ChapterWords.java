package org.bcfplanner.ui.narrative;

import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.ui.kit.Progress;

/** What states of chapters are called in the window, with the shape that says the same. */
final class ChapterWords {
    private ChapterWords() {}

    static String of(ChapterState state) {
        return switch (state) {
            case NOT_BEGUN -> "Empty";
            case DRAFTING -> "Draft";
            case IN_REVIEW -> "For review";
            case READY -> "Done";
        };
    }

    static Progress progress(ChapterState state) {
        return new Progress(
                of(state),
                switch (state) {
                    case NOT_BEGUN -> Progress.Shape.NOT_BEGUN;
                    case DRAFTING, IN_REVIEW -> Progress.Shape.PART;
                    case READY -> Progress.Shape.DONE;
                });
    }
}

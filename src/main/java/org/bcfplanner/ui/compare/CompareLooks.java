package org.bcfplanner.ui.compare;

import org.bcfplanner.compare.ChangeKind;

/** The shape and style of what happened: none hangs on colour alone, as the word stands beside it. */
final class CompareLooks {
    private CompareLooks() {}

    static String icon(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "bi-plus-circle-fill";
            case REMOVED -> "bi-dash-circle-fill";
            case MOVED -> "bi-arrow-down-up";
            case CHANGED -> "bi-pencil-fill";
            case SAME -> "bi-dot";
        };
    }

    static String style(ChangeKind kind) {
        return "change-" + kind.code();
    }
}

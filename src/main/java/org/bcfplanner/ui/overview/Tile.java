package org.bcfplanner.ui.overview;

import java.util.Optional;
import org.bcfplanner.report.summary.Completeness;
import org.bcfplanner.ui.kit.Progress;

/**
 * A section as the overview tells it.
 *
 * @param state        in words and by a shape, as in the rail
 * @param completeness how much of what is asked for is there; empty where nothing can be counted
 */
record Tile(String name, String icon, Progress state, Optional<Completeness> completeness) {
    /** From 0 to 1. */
    double share() {
        return completeness
                .filter(each -> each.needed() > 0)
                .map(each -> (double) each.filled() / each.needed())
                .orElse(0.0);
    }

    /** {@code 14 of 32 filled in}; empty where nothing can be counted. */
    String counted() {
        return completeness
                .filter(each -> each.needed() > 0)
                .map(each -> each.filled() + " of " + each.needed() + " " + what(each.section()))
                .orElse("");
    }

    private static String what(String section) {
        return switch (section) {
            case Completeness.NARRATIVE -> "sections written";
            case Completeness.SIGN_OFF -> "places filled in";
            default -> "fields filled in";
        };
    }

    /** As a screen reader says it. */
    String spoken() {
        String told = counted();
        return name + (told.isEmpty() ? "" : ", " + told) + ", " + state.words();
    }
}

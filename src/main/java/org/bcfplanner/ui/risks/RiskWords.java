package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Reviews;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.risk.Travel;

/** What risks, ratings and bands are called on the screen. */
final class RiskWords {
    private RiskWords() {}

    static String risks(int count) {
        return count + (count == 1 ? " risk" : " risks");
    }

    /** The shape of a band: its meaning must not hang on its colour. */
    static String icon(Band.Level level) {
        return switch (level) {
            case LOW -> "bi-dash";
            case MEDIUM -> "bi-chevron-up";
            case HIGH -> "bi-chevron-double-up";
            case EXTREME -> "bi-exclamation-diamond-fill";
        };
    }

    static String style(Band.Level level) {
        return switch (level) {
            case LOW -> "band-low";
            case MEDIUM -> "band-medium";
            case HIGH -> "band-high";
            case EXTREME -> "band-extreme";
        };
    }

    static String stage(Stage stage) {
        return switch (stage) {
            case RATED -> "Inherent";
            case RESIDUAL -> "With controls";
            case TARGET -> "Target";
        };
    }

    static String status(Status status) {
        return status.label();
    }

    static String travel(Travel travel) {
        return travel.label();
    }

    /** {@code 2 Medium}: a step of a scale by number and label. */
    static List<String> steps(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> (i + 1) + " " + labels.get(i))
                .toList();
    }

    /** The scale in the heading of the page. */
    static String scale(Scale scale) {
        return scale.isSingle()
                ? "rated " + labels(scale.bands().stream().map(Band::label).toList())
                : scale.probability().size() == scale.impact().size()
                        ? "scored 1 to " + scale.probability().size() + " for probability and impact"
                        : "scored 1 to " + scale.probability().size() + " for probability, 1 to "
                                + scale.impact().size() + " for impact";
    }

    /** Why a typed step is none of the scale. */
    static String unknown(Grade grade, List<String> labels) {
        return "“" + grade.raw().strip() + "” is not on the scale. Type one of: " + String.join(", ", steps(labels))
                + ".";
    }

    /** A rating as it is typed: {@code 2 × 3}, or the one rating of a single scale; empty for a blank. */
    static String typed(Rating rating, Scale scale) {
        if (scale.isSingle()) {
            return rating.score().raw();
        }
        return rating.probability().isBlank() && rating.impact().isBlank()
                ? ""
                : rating.probability().raw() + " × " + rating.impact().raw();
    }

    /** A rating with what it comes to: {@code 2 × 3 = 6 High}. */
    static String said(Rating rating, Scale scale) {
        String typed = typed(rating, scale);
        OptionalInt score = scale.score(rating);
        if (typed.isEmpty()) {
            return "not scored";
        }
        if (score.isEmpty() || scale.isSingle()) {
            return typed;
        }
        return typed + " = " + score.getAsInt()
                + scale.band(rating).map(band -> " " + band.label()).orElse("");
    }

    /** How a score has moved, in a word or two. */
    static String moved(Reviews.Movement movement) {
        if (movement.before().isEmpty() || movement.now().isEmpty()) {
            return movement.before().isEmpty() && movement.now().isEmpty()
                    ? "Not scored"
                    : movement.now().isEmpty() ? "No longer scored" : "Newly scored";
        }
        int by = movement.now().getAsInt() - movement.before().getAsInt();
        return by == 0 ? "Unchanged" : by > 0 ? "Up by " + by : "Down by " + -by;
    }

    static String movedIcon(Reviews.Movement movement) {
        int before = movement.before().orElse(0);
        int now = movement.now().orElse(0);
        return now == before ? "bi-dash" : now > before ? "bi-arrow-up" : "bi-arrow-down";
    }

    /** Since when a score has moved, from what, and why. */
    static String movedWhy(Reviews.Movement movement) {
        String before =
                movement.before().isPresent() ? "It was " + movement.before().getAsInt() : "It was not scored";
        String since = movement.since().words().isBlank()
                ? ""
                : " on " + movement.since().words();
        String reason = movement.reason().isEmpty()
                ? ""
                : " " + movement.reason().written().strip();
        return before + since + "." + reason;
    }

    private static String labels(List<String> labels) {
        return labels.stream().collect(Collectors.joining(", "));
    }
}

package org.bcfplanner.ui.risks;

import java.util.EnumMap;
import java.util.Map;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Stage;

/**
 * What is chosen and typed of a risk in a review before it is answered.
 *
 * @param ratings of the stages that somebody has touched
 * @param next    the day of the next review, as typed
 */
record ReviewDraft(Map<Stage, Rating> ratings, String reason, String next) {
    ReviewDraft {
        ratings = Map.copyOf(ratings);
    }

    static ReviewDraft of(String reason, String next) {
        return new ReviewDraft(Map.of(), reason, next);
    }

    ReviewDraft rated(Stage stage, Rating rating) {
        Map<Stage, Rating> changed = new EnumMap<>(Stage.class);
        changed.putAll(ratings);
        changed.put(stage, rating);
        return new ReviewDraft(changed, reason, next);
    }

    ReviewDraft because(String why) {
        return new ReviewDraft(ratings, why, next);
    }

    ReviewDraft nextOn(String typed) {
        return new ReviewDraft(ratings, reason, typed);
    }
}

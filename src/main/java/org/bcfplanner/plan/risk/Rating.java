package org.bcfplanner.plan.risk;

import static java.util.Objects.requireNonNull;

/**
 * How a risk is scored at one stage.
 *
 * @param probability how likely it is; blank on a scale of single ratings
 * @param impact      how bad it would be; blank on a scale of single ratings
 * @param score       on a scale of single ratings, the rating; otherwise a score that a document states beside
 *     probability and impact, mostly blank, as it can be worked out
 * @param derived     whether it was carried over from another scale and nobody has looked at it since
 */
public record Rating(Grade probability, Grade impact, Grade score, boolean derived) {
    public static final Rating BLANK = new Rating(Grade.BLANK, Grade.BLANK, Grade.BLANK, false);

    public Rating {
        requireNonNull(probability);
        requireNonNull(impact);
        requireNonNull(score);
    }

    /** Probability and impact as typed, with no score stated. */
    public static Rating of(String probability, String impact) {
        return new Rating(Grade.parse(probability), Grade.parse(impact), Grade.BLANK, false);
    }

    /** A single rating as typed. */
    public static Rating single(String rating) {
        return new Rating(Grade.BLANK, Grade.BLANK, Grade.parse(rating), false);
    }

    public boolean isBlank() {
        return probability.isBlank() && impact.isBlank() && score.isBlank();
    }

    /** Whoever types into a rating has looked at it. */
    public Rating withProbability(Grade changed) {
        return new Rating(changed, impact, score, false);
    }

    public Rating withImpact(Grade changed) {
        return new Rating(probability, changed, score, false);
    }

    public Rating withScore(Grade changed) {
        return new Rating(probability, impact, changed, false);
    }
}

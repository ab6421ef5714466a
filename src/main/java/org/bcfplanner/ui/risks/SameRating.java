package org.bcfplanner.ui.risks;

import java.util.OptionalInt;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Scale;

/** Whether two ratings say the same, however each is written: {@code 2}, {@code Medium} and {@code 2 Medium} do. */
final class SameRating {
    private SameRating() {}

    static boolean on(Scale scale, Rating one, Rating other) {
        return scale.isSingle()
                ? same(one.score(), scale.score(one), other.score(), scale.score(other))
                : same(one.probability(), scale.probability(one), other.probability(), scale.probability(other))
                        && same(one.impact(), scale.impact(one), other.impact(), scale.impact(other));
    }

    private static boolean same(Grade one, OptionalInt step, Grade other, OptionalInt otherStep) {
        return (step.isPresent() || otherStep.isPresent())
                ? step.equals(otherStep)
                : one.raw().strip().equals(other.raw().strip());
    }
}

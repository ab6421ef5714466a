package org.bcfplanner.ui.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.bcfplanner.plan.chance.Better;
import org.bcfplanner.plan.chance.Interval;
import org.bcfplanner.plan.metric.Ambition;
import org.bcfplanner.plan.metric.NumberWords;

/** Whether a target is an improvement beyond chance, how large it may be, and what the least such target is, in sentences. */
final class BeyondChance {
    private BeyondChance() {}

    static List<String> of(Ambition ambition) {
        if (!ambition.better()
                .isImprovement(ambition.baseline().rate(), ambition.target().rate())) {
            return List.of("The target is no improvement on the baseline.");
        }
        String p = probability(ambition.difference().p());
        String rough = ambition.difference().rough() ? " The counts are so few that this is a rough figure." : "";
        String answer = ambition.isBeyondChance()
                ? "Yes, " + p + ": chance alone would seldom bring it."
                : "No, " + p + ": chance alone may bring as much.";
        return List.of(
                "Is the improvement beyond chance for this cohort? " + answer + rough,
                interval(ambition),
                smallest(ambition));
    }

    /** A change of a rate is weighed as a ratio, one of a proportion in percentage points. */
    private static String interval(Ambition ambition) {
        Interval interval = ambition.difference().interval();
        return switch (ambition.measure()) {
            case RATE -> "95% interval of the target’s value: " + range(interval, 2) + " times that of the baseline.";
            case PROPORTION ->
                "95% interval of the change of the value: "
                        + range(interval.times(ambition.formula().multiplier().doubleValue()), 1) + ".";
        };
    }

    private static String range(Interval interval, int decimals) {
        return NumberWords.of(interval.low(), decimals) + " to " + NumberWords.of(interval.high(), decimals);
    }

    private static String smallest(Ambition ambition) {
        OptionalLong smallest = ambition.smallestTarget();
        String among = NumberWords.of(BigDecimal.valueOf(ambition.target().outOf()));
        return smallest.isEmpty()
                ? "Among " + among + " no target would be."
                : "The smallest target that would be: "
                        + NumberWords.of(BigDecimal.valueOf(smallest.getAsLong())) + " of " + among
                        + (ambition.better() == Better.LOWER ? " or fewer." : " or more.");
    }

    private static String probability(double p) {
        return p < 0.001 ? "p < 0.001" : "p = " + NumberWords.of(p, 3);
    }
}

package org.bcfplanner.plan.risk;

import java.util.List;
import org.bcfplanner.plan.risk.Band.Level;

/** Scales for tests of the arithmetic, which must not depend on what an edition's file says. */
final class Scales {
    static final Scale THREE = new Scale(
            "3x3",
            "3 × 3",
            List.of("Low", "Medium", "High"),
            List.of("Low", "Medium", "High"),
            List.of(
                    new Band("Low", Level.LOW, 1, 2),
                    new Band("Medium", Level.MEDIUM, 3, 4),
                    new Band("High", Level.HIGH, 6, 9)));

    static final Scale FIVE = new Scale(
            "5x5",
            "5 × 5",
            List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain"),
            List.of("Negligible", "Minor", "Moderate", "Major", "Catastrophic"),
            List.of(
                    new Band("Low", Level.LOW, 1, 3),
                    new Band("Moderate", Level.MEDIUM, 4, 6),
                    new Band("High", Level.HIGH, 8, 12),
                    new Band("Extreme", Level.EXTREME, 15, 25)));

    static final Scale SINGLE = new Scale(
            "single",
            "High, Medium, Low",
            List.of(),
            List.of(),
            List.of(
                    new Band("Low", Level.LOW, 1, 1),
                    new Band("Medium", Level.MEDIUM, 2, 2),
                    new Band("High", Level.HIGH, 3, 3)));

    private Scales() {}
}

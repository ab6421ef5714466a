package org.bcfplanner.plan.risk;

/**
 * A range of scores that are treated alike.
 *
 * @param label  as the register calls it
 * @param level  how serious it is, whatever it is called
 * @param lowest the lowest score in it
 * @param highest the highest score in it
 */
public record Band(String label, Level level, int lowest, int highest) {
    /** How serious, from least to most. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH,
        EXTREME;

        /** Whether a risk of this level must be answered with controls (rule R5). */
        public boolean isHigh() {
            return this == HIGH || this == EXTREME;
        }
    }

    public boolean contains(int score) {
        return lowest <= score && score <= highest;
    }
}

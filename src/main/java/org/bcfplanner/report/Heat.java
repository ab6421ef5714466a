package org.bcfplanner.report;

import org.bcfplanner.plan.risk.Band;

/** How serious something is, shown as a colour beside the word that says it. */
public enum Heat {
    NONE,
    LOW,
    MEDIUM,
    HIGH,
    EXTREME;

    static Heat of(Band band) {
        return switch (band.level()) {
            case LOW -> LOW;
            case MEDIUM -> MEDIUM;
            case HIGH -> HIGH;
            case EXTREME -> EXTREME;
        };
    }
}

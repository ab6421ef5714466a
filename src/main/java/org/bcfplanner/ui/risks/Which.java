package org.bcfplanner.ui.risks;

import java.time.LocalDate;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Due;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Scale;

/** Which risks the register lists. */
enum Which {
    ALL("All"),
    /** To be looked at again within a month, or overdue. */
    DUE("Due"),
    NOT_SCORED("Not scored"),
    HIGH("High");

    private final String label;

    Which(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean lists(Risk risk, Scale scale, LocalDate today) {
        Due due = Due.of(risk, today);
        return switch (this) {
            case ALL -> true;
            case DUE -> due == Due.OVERDUE || due == Due.SOON;
            case NOT_SCORED -> scale.score(risk.rating()).isEmpty();
            case HIGH ->
                scale.band(risk.rating())
                        .map(Band::level)
                        .filter(Band.Level::isHigh)
                        .isPresent();
        };
    }
}

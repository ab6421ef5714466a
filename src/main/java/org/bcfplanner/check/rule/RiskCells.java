package org.bcfplanner.check.rule;

import java.util.List;
import java.util.Locale;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.risk.Above;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Stage;

/** Cells of the risk register, and what rules over it have in common. */
final class RiskCells {
    /** What names a risk and tells where it stands. */
    static final Reads READS = Reads.NOTHING
            .and(Tables.RISKS.name(), "category", "position", "number", "status")
            .and(Tables.RISK_CATEGORIES.name(), "position");

    /** Besides that, how risks are rated, and on which scale. */
    static final Reads RATINGS =
            READS.and(Tables.RISKS.name(), "rating", "residual", "target").and(Reads.DETAILS, "riskScale");

    private RiskCells() {}

    static Place.Cell of(Risk risk, String component) {
        return Place.Cell.of(Tables.RISKS, risk, component);
    }

    static List<Place.Cell> of(List<Risk> risks, String component) {
        return risks.stream().map(risk -> of(risk, component)).toList();
    }

    static Place column(String component) {
        return new Place.Column(Tables.RISKS.name(), component);
    }

    /** The component that holds the rating of a stage. */
    static String component(Stage stage) {
        return stage == Stage.RATED ? "rating" : stage.name().toLowerCase(Locale.ROOT);
    }

    /** {@code Risk 1, Risk 2, Risk 3 and 14 more.} */
    static String names(List<Risk> risks, Register register) {
        return Words.list(risks.stream().map(register::name).toList()) + ".";
    }

    /** Whether something is said of what is done about a risk, and more than “As above”. */
    static boolean hasControls(Risk risk) {
        return !risk.controls().written().isBlank() && !Above.isSaidBy(risk.controls());
    }
}

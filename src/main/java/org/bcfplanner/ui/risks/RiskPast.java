package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.ui.grid.Cell;

/** The fields of the plan that the cells of the register show. */
final class RiskPast {
    private static final String CATEGORY = "category ";

    private RiskPast() {}

    static List<Place.Cell> places(Cell cell) {
        if (cell.row().startsWith(CATEGORY)) {
            return cell.column().equals(RiskColumns.RISK)
                    ? List.of(new Place.Cell(
                            "risk_category", UUID.fromString(cell.row().substring(CATEGORY.length())), "name"))
                    : List.of();
        }
        UUID risk = UUID.fromString(cell.row());
        return List.of(RiskField.values()).stream()
                .filter(field -> RiskColumns.id(field).equals(cell.column()))
                .map(RiskPast::component)
                .filter(component -> !component.isEmpty())
                .map(component -> new Place.Cell("risk", risk, component))
                .toList();
    }

    /** The component of a risk behind a column; empty for what is kept elsewhere. */
    private static String component(RiskField field) {
        return switch (field) {
            case NUMBER -> "number";
            case RISK -> "risk";
            case CAUSE -> "cause";
            case CONSEQUENCE -> "consequence";
            case PROBABILITY, IMPACT, SCORE, BAND -> "rating";
            case CONTROLS -> "controls";
            case FURTHER_ACTIONS -> "furtherActions";
            case OWNER -> "owner";
            case FINANCIAL_IMPACT -> "financialImpact";
            case BORNE_BY -> "borneBy";
            case RESIDUAL -> "residual";
            case TARGET -> "target";
            case RAISED -> "raised";
            case REVIEW -> "review";
            case TRAVEL -> "travel";
            case STATUS -> "status";
            case SCHEMES -> "";
        };
    }
}

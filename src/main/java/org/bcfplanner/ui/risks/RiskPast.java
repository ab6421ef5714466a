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
                .filter(field -> field != RiskField.SCHEMES)
                .map(field -> new Place.Cell("risk", risk, field.component()))
                .toList();
    }
}

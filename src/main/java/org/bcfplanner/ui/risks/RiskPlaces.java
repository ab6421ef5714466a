package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Cell;

/** The cells of the places that the checks speak of. */
final class RiskPlaces {
    private final RegisterModel model;

    RiskPlaces(RegisterModel model) {
        this.model = model;
    }

    Optional<Cell> cell(Place place) {
        if (place instanceof Place.Cell at) {
            return switch (at.table()) {
                case "risk" -> risk(at.row()).map(risk -> cell(risk, at.component()));
                case "risk_category" -> category(at.row());
                case "risk_link" -> link(at.row());
                default -> Optional.empty();
            };
        }
        return place instanceof Place.Column at && at.table().equals("risk") ? first(at.component()) : Optional.empty();
    }

    private Optional<Cell> category(UUID id) {
        return model.plan()
                .riskCategories()
                .find(new Id<RiskCategory>(id))
                .map(each -> new Cell(RegisterSheet.groupId(each), RiskColumns.RISK));
    }

    private Optional<Cell> link(UUID id) {
        return model.plan()
                .riskLinks()
                .find(new Id<RiskLink>(id))
                .map(each -> new Cell(each.risk().toString(), RiskColumns.id(RiskField.SCHEMES)));
    }

    private Optional<Cell> first(String component) {
        List<Risk> risks = model.register().risks();
        return risks.stream().findFirst().map(risk -> cell(risk, component));
    }

    private Optional<Risk> risk(UUID id) {
        return model.plan().risks().find(new Id<Risk>(id));
    }

    private Cell cell(Risk risk, String component) {
        return new Cell(risk.id().toString(), RiskColumns.id(field(risk, component)));
    }

    /** The column of a component; of a rating the half that is missing or wrong, or else the first. */
    private RiskField field(Risk risk, String component) {
        Scale scale = model.scale();
        return switch (component.replaceFirst("^rating\\.", "").replaceFirst("\\..*", "")) {
            case "rating" ->
                scale.isSingle()
                        ? RiskField.SCORE
                        : scale.probability(risk.rating()).isPresent()
                                        && scale.impact(risk.rating()).isEmpty()
                                ? RiskField.IMPACT
                                : RiskField.PROBABILITY;
            case "probability" -> RiskField.PROBABILITY;
            case "impact" -> RiskField.IMPACT;
            case "score" -> RiskField.SCORE;
            case "number" -> RiskField.NUMBER;
            case "cause" -> RiskField.CAUSE;
            case "consequence" -> RiskField.CONSEQUENCE;
            case "controls" -> RiskField.CONTROLS;
            case "furtherActions" -> RiskField.FURTHER_ACTIONS;
            case "owner" -> RiskField.OWNER;
            case "financialImpact" -> RiskField.FINANCIAL_IMPACT;
            case "borneBy" -> RiskField.BORNE_BY;
            case "residual" -> RiskField.RESIDUAL;
            case "target" -> RiskField.TARGET;
            case "raised" -> RiskField.RAISED;
            case "review" -> RiskField.REVIEW;
            case "travel" -> RiskField.TRAVEL;
            case "schemes" -> RiskField.SCHEMES;
            case "status", "mergedInto" -> RiskField.STATUS;
            default -> RiskField.RISK;
        };
    }
}

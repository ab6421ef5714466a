package org.bcfplanner.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.review.Acceptance;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;

/** What people call the rows of one state of a plan. */
final class Names {
    private static final int LONG = 60;

    private final Plan plan;
    private final Optional<Edition> edition;
    private final Map<List<Object>, Integer> sameCells = new HashMap<>();

    Names(Plan plan) {
        this.plan = plan;
        this.edition = Editions.find(plan.details().edition());
    }

    /** The name of a row; what its table calls a row where it has none, or is not there. */
    String of(String table, UUID row) {
        String name = named(table, row).strip();
        return name.isEmpty() ? Labels.of(table) : name;
    }

    /** The name of what an id points at. */
    String of(Class<?> type, UUID row) {
        return Table.all().stream()
                .filter(table -> table.row() == type)
                .findFirst()
                .map(table -> of(table.name(), row))
                .orElse("");
    }

    /** What a section of the narrative, or one of its questions, is called; a scheme's own text after the scheme. */
    String ofSection(String key) {
        return edition.map(each -> each.texts().name(key))
                .filter(name -> !name.isEmpty())
                .or(() -> plan.schemes().stream()
                        .filter(scheme -> scheme.section().equals(key))
                        .findFirst()
                        .map(scheme -> of("scheme", scheme.id().value())))
                .orElse(Scheme.isSection(key) ? "A scheme that is not there" : "A section that is not there");
    }

    /** The place that a key speaks of. */
    String ofPlace(String key) {
        String[] parts = key.split("/", -1);
        try {
            return switch (parts.length) {
                case 2 -> Labels.of(parts[0], parts[1]);
                case 3 ->
                    parts[1].equals("*")
                            ? PlaceWords.of(new Place.Column(parts[0], parts[2]), plan)
                            : PlaceWords.of(new Place.Cell(parts[0], UUID.fromString(parts[1]), parts[2]), plan);
                default -> parts[0].equals("pool") ? "Pooled budget" : "Totals of " + parts[1] + "/" + parts[2];
            };
        } catch (IllegalArgumentException isNone) {
            return "A place that is not there";
        }
    }

    private String named(String table, UUID row) {
        return switch (table) {
            case "line" ->
                plan.lines()
                        .find(new Id<Line>(row))
                        .map(line -> usual(table, row) + type(line))
                        .orElse("");
            case "risk_category" ->
                plan.riskCategories()
                        .find(new Id<RiskCategory>(row))
                        .map(RiskCategory::name)
                        .orElse("");
            case "risk" -> plan.risks().find(new Id<Risk>(row)).map(this::risk).orElse("");
            case "risk_link" ->
                plan.riskLinks()
                        .find(new Id<RiskLink>(row))
                        .map(link -> usual("risk", link.risk().value()) + ", "
                                + of("scheme", link.scheme().value()))
                        .orElse("");
            case "risk_review" ->
                plan.riskReviews()
                        .find(new Id<RiskReview>(row))
                        .map(review -> (usual(table, row) + " " + review.on().said()).strip())
                        .orElse("");
            case "acceptance" ->
                plan.acceptances()
                        .find(new Id<Acceptance>(row))
                        .map(kept -> kept.rule() + ", " + ofPlace(kept.place()))
                        .orElse("");
            default -> usual(table, row);
        };
    }

    /** As the checks call it. */
    private String usual(String table, UUID row) {
        return PlaceWords.row(table, row, plan);
    }

    private String risk(Risk risk) {
        String said = risk.risk().written().strip().replaceAll("\\s+", " ");
        String called = usual("risk", risk.id().value());
        return said.isEmpty() ? called : called + ": " + shortened(said);
    }

    /** Said only where the scheme has lines of other types for the same year and kind. */
    private String type(Line line) {
        if (sameCells.isEmpty()) {
            plan.lines().forEach(each -> sameCells.merge(cell(each), 1, Integer::sum));
        }
        return sameCells.getOrDefault(cell(line), 0) < 2
                ? ""
                : ", " + edition.map(each -> each.label(line.investmentType())).orElse("");
    }

    private static List<Object> cell(Line line) {
        return List.of(line.scheme(), line.fy(), line.kind());
    }

    static String shortened(String text) {
        if (text.length() <= LONG) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONG);
        return text.substring(0, cut < LONG / 2 ? LONG : cut).stripTrailing() + "…";
    }
}

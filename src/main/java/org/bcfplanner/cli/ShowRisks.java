package org.bcfplanner.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;

/** {@code bcf show PLAN risks}: the register in its order, each risk with its score. */
public final class ShowRisks {
    private static final List<Field> FIELDS = List.of(
            Field.text("row", ""),
            Field.text("number", "No."),
            Field.text("category", "Category"),
            Field.text("risk", "Risk"),
            Field.text("consequence", "Consequence"),
            Field.text("probability", "Probability"),
            Field.text("impact", "Impact"),
            Field.text("score", "Score"),
            Field.text("band", "Band"),
            Field.text("controls", "Controls"),
            Field.text("owner", "Owner"),
            Field.text("review", "Review"),
            Field.text("status", "Status"),
            Field.text("schemes", "Schemes"));

    private final Plan plan;
    private final Register register;
    private final Optional<Scale> scale;
    private final Map<Id<Risk>, List<RiskLink>> links;

    private ShowRisks(Plan plan) {
        this.plan = plan;
        this.register = Register.of(plan.riskCategories(), plan.risks());
        this.scale = Editions.get(plan.details().edition())
                .risks()
                .scale(plan.details().riskScale());
        this.links = plan.riskLinks().stream().collect(groupingBy(RiskLink::risk));
    }

    public static Listing of(Plan plan) {
        ShowRisks show = new ShowRisks(plan);
        return new Listing(
                plan.details().shownIn(),
                FIELDS,
                show.register.risks().stream().map(show::row).toList());
    }

    private List<Cell> row(Risk risk) {
        OptionalInt score = scale.map(each -> each.score(risk.rating())).orElse(OptionalInt.empty());
        return List.of(
                new Cell.Count(register.row(risk)),
                Cell.text(risk.number()),
                Cell.text(register.category(risk).map(RiskCategory::name).orElse("")),
                Cell.text(risk.risk().written()),
                Cell.text(risk.consequence().written()),
                Cell.text(risk.rating().probability().raw()),
                Cell.text(risk.rating().impact().raw()),
                score.isPresent() ? new Cell.Count(score.getAsInt()) : Cell.NOTHING,
                Cell.text(band(risk)),
                Cell.text(risk.controls().written()),
                Cell.text(risk.owner()),
                Cell.text(
                        risk.review().words().isBlank()
                                ? day(risk)
                                : risk.review().words()),
                Cell.constant(risk.status(), risk.status().name().toLowerCase(Locale.ROOT)),
                Cell.text(schemes(risk)));
    }

    private String band(Risk risk) {
        return scale.flatMap(each -> each.band(risk.rating())).map(Band::label).orElse("not scored");
    }

    private static String day(Risk risk) {
        return Optional.ofNullable(risk.review().date()).map(Object::toString).orElse("");
    }

    private String schemes(Risk risk) {
        return links.getOrDefault(risk.id(), List.of()).stream()
                .flatMap(link -> plan.schemes().find(link.scheme()).stream())
                .map(Scheme::name)
                .sorted()
                .collect(joining("\n"));
    }
}

package org.bcfplanner.ui.risks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Due;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Reviews;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;

/** Lays the risks of one state of the plan out in rows. */
final class RegisterSheet {
    private final Plan plan;
    private final Scale scale;
    private final LocalDate today;
    private final Register register;
    private final Reviews reviews;

    RegisterSheet(Plan plan, Scale scale, LocalDate today) {
        this.plan = plan;
        this.scale = scale;
        this.today = today;
        this.register = Register.of(plan.riskCategories(), plan.risks());
        this.reviews = Reviews.of(plan.riskReviews());
    }

    static String groupId(RiskCategory category) {
        return "category " + category.id();
    }

    /** Under their categories. A category without a risk in the list is shown only where all are listed. */
    Sheet<RiskRow> byCategory(Predicate<Risk> listed) {
        List<Row<RiskRow>> rows = new ArrayList<>(lines(register.under(null), listed));
        boolean all = register.risks().stream().allMatch(listed);
        for (RiskCategory category : register.categories()) {
            List<Risk> under = register.under(category.id());
            List<Row<RiskRow>> lines = lines(under, listed);
            if (all || !lines.isEmpty()) {
                rows.add(new Row<>(
                        groupId(category),
                        Row.Kind.GROUP,
                        new RiskRow.Group(category.name(), category.id(), counts(under))));
                rows.addAll(lines);
            }
        }
        return new Sheet<>(rows, List.of());
    }

    /** In the order given; risks that are not in it follow. */
    Sheet<RiskRow> inOrder(List<Risk> order, Predicate<Risk> listed) {
        return new Sheet<>(lines(order, listed), List.of());
    }

    RiskRow.Line line(Risk risk) {
        String merged = risk.mergedInto() == null
                ? ""
                : plan.risks().find(risk.mergedInto()).map(register::name).orElse("");
        String schemes = plan.riskLinks().stream()
                .filter(link -> link.risk().equals(risk.id()))
                .flatMap(link -> plan.schemes().find(link.scheme()).stream())
                .map(Scheme::name)
                .collect(Collectors.joining(", "));
        return new RiskRow.Line(
                risk.risk().written(),
                register.name(risk),
                register.row(risk),
                risk,
                scale,
                schemes,
                merged,
                reviews.movement(risk, Stage.RATED, scale, plan.details().riskScale()),
                Due.of(risk, today),
                plan.details().shownIn());
    }

    private List<Row<RiskRow>> lines(List<Risk> risks, Predicate<Risk> listed) {
        return risks.stream()
                .filter(listed)
                .map(risk -> new Row<RiskRow>(risk.id().toString(), Row.Kind.LINE, line(risk)))
                .toList();
    }

    private String counts(List<Risk> risks) {
        long scored = risks.stream()
                .filter(risk -> scale.score(risk.rating()).isPresent())
                .count();
        String all = RiskWords.risks(risks.size());
        return risks.isEmpty()
                ? "No risks"
                : all + (scored == risks.size() ? ", all scored" : ", " + scored + " scored");
    }
}

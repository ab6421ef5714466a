package org.bcfplanner.check.rule;

import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.PerformanceMoney;
import org.bcfplanner.plan.finance.Contingency;

/** S11: where money hangs on targets, the plan says what happens if they are missed, and what that costs. */
final class ContingencyPlan implements Rule {
    @Override
    public String code() {
        return "S11";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .andAllOf(Tables.CONTINGENCY.name())
                .andAllOf(Tables.POOL.name())
                .and(Reads.DETAILS, "performance", "performanceShare");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        PerformanceMoney money = PerformanceMoney.of(
                subject.plan(),
                subject.edition().years().getLast(),
                subject.edition().finance().performanceShare());
        boolean noneHangs = money.pool().isOfNothing()
                || money.share()
                        .percent()
                        .filter(percent -> percent.signum() == 0)
                        .isPresent();
        return noneHangs ? List.of() : List.of(outcome(subject, money));
    }

    private Outcome outcome(Subject subject, PerformanceMoney money) {
        boolean said = !subject.plan().details().performance().written().isBlank();
        boolean costed = subject.plan().contingency().stream().anyMatch(ContingencyPlan::hasAmount);
        Figures figures = Figures.of("share", money.share().raw())
                .and("pool_pence", money.pool().pence())
                .and("at_risk_pence", money.ofKnown().orElse(0))
                .and(Figures.NEEDED, 2)
                .and(Figures.FILLED, (said ? 1 : 0) + (costed ? 1 : 0));
        Place words = new Place.Detail("performance");
        Place amounts = new Place.Column(Tables.CONTINGENCY.name(), "support");
        if (said && costed) {
            return new Pass(code(), Section.FINANCE, words, "There is a contingency plan", money.words(), figures);
        }
        String heading = "There is no contingency plan";
        if (said) {
            heading = "The contingency plan has no amounts";
        } else if (costed) {
            heading = "Nothing says what happens if targets are missed";
        }
        return Finding.of(
                code(), Severity.WARNING, Section.FINANCE, said ? amounts : words, heading, money.words(), figures);
    }

    private static boolean hasAmount(Contingency outcome) {
        for (Contingency.Figure figure : Contingency.Figure.values()) {
            for (Contingency.Period period : Contingency.Period.values()) {
                if (!outcome.amount(figure, period).isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.finance.ContributionTie;

/** P3: the contributions of the organisations come to the values of the pool that Part 1 states. */
final class ContributionsAgainstPool implements Rule {
    @Override
    public String code() {
        return "P3";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.andAllOf(Tables.CONTRIBUTIONS.name()).andAllOf(Tables.POOL.name());
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<ContributionTie> ties = ContributionTie.of(
                subject.plan().contributions(),
                subject.plan().pool(),
                subject.edition().years());
        if (ties.stream().allMatch(tie -> tie.contributions().isOfNothing())) {
            return List.of(Finding.notEvaluable(
                    code(),
                    Section.FINANCE,
                    new Place.Column(Tables.CONTRIBUTIONS.name(), "actual"),
                    "Contributions cannot be compared with the pool",
                    "No contributions are entered.",
                    Figures.of("contributions", subject.plan().contributions().size())));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (ContributionTie tie : ties) {
            if (!tie.contributions().isOfNothing() || !tie.pool().isOfNothing()) {
                outcomes.add(outcome(tie));
            }
        }
        return outcomes;
    }

    private Outcome outcome(ContributionTie tie) {
        Place place = new Place.Column(
                Tables.CONTRIBUTIONS.name(), tie.figure().name().toLowerCase(Locale.ROOT));
        String whole = tie.fy()
                + switch (tie.figure()) {
                    case SPENDING -> " spending";
                    case MINIMUM -> " minimum contributions";
                    case ACTUAL -> " actual contributions";
                };
        OptionalLong difference = tie.difference().difference();
        Figures figures = Figures.of("contributions_pence", tie.contributions().pence())
                .and("pool_pence", tie.pool().pence());
        if (difference.isEmpty()) {
            return Finding.notEvaluable(
                    code(),
                    Section.FINANCE,
                    place,
                    whole + " cannot be compared with the pool",
                    tie.words(),
                    figures.and("unknown_contributions", unknown(tie)));
        }
        figures = figures.and("difference_pence", difference.getAsLong());
        return difference.getAsLong() == 0
                ? new Pass(code(), Section.FINANCE, place, whole + " come to the pool", tie.words(), figures)
                : Finding.of(
                        code(),
                        Severity.ERROR,
                        Section.FINANCE,
                        place,
                        whole + " do not come to the pool",
                        tie.words(),
                        figures);
    }

    private static int unknown(ContributionTie tie) {
        return tie.contributions().tbc() + tie.contributions().unreadable();
    }
}

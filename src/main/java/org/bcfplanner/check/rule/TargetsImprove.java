package org.bcfplanner.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.chance.Better;

/** M3: a target is better than the baseline, by the values as stated, or as worked out where none is stated. */
final class TargetsImprove implements Rule {
    @Override
    public String code() {
        return "M3";
    }

    @Override
    public Reads reads() {
        return Measured.READS;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Measured metric : subject.measured()) {
            Optional<Better> better = metric.definition().direction().better();
            Optional<BigDecimal> baseline = value(metric, metric.baseline());
            if (better.isPresent() && baseline.isPresent()) {
                for (Measured.Column target : metric.targets()) {
                    value(metric, target)
                            .ifPresent(value ->
                                    outcomes.add(outcome(metric, target, better.get(), baseline.get(), value)));
                }
            }
        }
        return outcomes;
    }

    private static Optional<BigDecimal> value(Measured metric, Measured.Column column) {
        return column.figure().stated().number().or(() -> ValuesWorkedOut.computed(metric, column));
    }

    private static Outcome outcome(
            Measured metric, Measured.Column target, Better better, BigDecimal from, BigDecimal to) {
        boolean improves = better == Better.HIGHER ? to.compareTo(from) > 0 : to.compareTo(from) < 0;
        Place place = target.cell("stated");
        String name = metric.name() + ", " + target.title() + ": ";
        String reason = Counts.number(from) + " to " + Counts.number(to) + ", and "
                + (better == Better.HIGHER ? "higher" : "lower") + " is better.";
        Figures figures = Figures.of("baseline", from.toPlainString()).and("target", to.toPlainString());
        if (improves) {
            return new Pass("M3", Section.METRICS, place, name + "the target improves", reason, figures);
        }
        String words = from.compareTo(to) == 0 ? "the target is the baseline" : "the target goes the wrong way";
        return Finding.of("M3", Severity.WARNING, Section.METRICS, place, name + words, reason, figures)
                .marking(List.of(metric.baseline().cell("stated"), target.cell("stated")));
    }
}

package org.bcfplanner.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.chance.Count;
import org.bcfplanner.plan.metric.Agreement;
import org.bcfplanner.plan.metric.Formula;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Quantity;

/**
 * M1: a stated value is the one that numerator and denominator give, to the decimals that are stated. Where counts that
 * were rounded to the nearest 5 explain it, that is a warning. Only of metrics that are worked out of the two. A value
 * that was published so can be kept.
 */
final class ValuesWorkedOut implements Rule {
    @Override
    public String code() {
        return "M1";
    }

    @Override
    public Reads reads() {
        return Measured.READS;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Measured metric : subject.measured()) {
            metric.definition()
                    .formula()
                    .ifPresent(formula -> metric.columns()
                            .forEach(column -> column.figure()
                                    .agreement(formula)
                                    .map(agreement -> new Worked(metric, column, formula).outcome(agreement))
                                    .map(outcome -> keepable(outcome, column, subject))
                                    .ifPresent(outcomes::add)));
        }
        return outcomes;
    }

    /** A stated value may be what was published, whatever its counts; so it can be kept where the edition allows it. */
    private Outcome keepable(Outcome outcome, Measured.Column column, Subject subject) {
        return outcome instanceof Finding finding
                        && finding.severity() == Severity.ERROR
                        && subject.edition().demands().kept().contains(code())
                ? finding.keeping(
                        Counts.number(column.figure().stated().number().orElseThrow()))
                : outcome;
    }

    /** One value beside its counts, which are known. */
    private record Worked(
            Measured metric,
            Measured.Column column,
            Formula formula,
            BigDecimal stated,
            BigDecimal numerator,
            BigDecimal denominator) {
        Worked(Measured metric, Measured.Column column, Formula formula) {
            this(
                    metric,
                    column,
                    formula,
                    column.figure().stated().number().orElseThrow(),
                    column.figure().numerator().number().orElseThrow(),
                    column.figure().denominator().number().orElseThrow());
        }

        Outcome outcome(Agreement agreement) {
            return switch (agreement) {
                case Agreement.Agrees agrees -> agrees(agrees);
                case Agreement.Explained explained ->
                    finding(
                            Severity.WARNING,
                            explained,
                            "only rounded counts give " + Counts.number(stated),
                            pairs(explained.counts()));
                case Agreement.Differs differs ->
                    finding(
                            Severity.ERROR,
                            differs,
                            Counts.number(stated) + " is not what its counts give",
                            range(differs) + denominators());
            };
        }

        private Outcome agrees(Agreement agrees) {
            return new Pass(
                    "M1",
                    Section.METRICS,
                    column.cell("stated"),
                    heading(Counts.number(stated) + " is what its counts give"),
                    ratio() + " = " + Counts.number(agrees.computed()) + ".",
                    figures(agrees));
        }

        private Finding finding(Severity severity, Agreement agreement, String words, String why) {
            BigDecimal computed = agreement.computed();
            return Finding.of(
                            "M1",
                            severity,
                            Section.METRICS,
                            column.cell("stated"),
                            heading(words),
                            ratio() + " = " + Counts.number(computed) + ", not " + Counts.number(stated) + " ("
                                    + Counts.signed(stated.subtract(computed)) + "). " + why,
                            figures(agreement))
                    .marking(List.of(column.cell("stated"), column.cell("numerator"), column.cell("denominator")))
                    .repairedBy(List.of(
                            Repair.of("Use " + Counts.number(computed), column.cell("stated"), instead(computed))));
        }

        private String heading(String words) {
            return metric.name() + ", " + column.title() + ": " + words;
        }

        private String ratio() {
            return Counts.ratio(numerator, denominator, formula);
        }

        private String pairs(List<Count> counts) {
            String nearest = Counts.ratio(counts.getFirst()) + " = " + Counts.number(stated);
            return "Rounding to the nearest 5 explains it: "
                    + (counts.size() == 1
                            ? "only " + nearest + " does."
                            : Counts.number(counts.size()) + " pairs do, the nearest " + nearest + ".");
        }

        private String range(Agreement.Differs differs) {
            return differs.least().compareTo(differs.greatest()) == 0
                    ? ""
                    : "Counts rounded to the nearest 5 would give " + Counts.number(differs.least()) + " to "
                            + Counts.number(differs.greatest()) + ". ";
        }

        /** Which whole denominators would give the stated value. */
        private String denominators() {
            BigDecimal half =
                    BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale())).divide(BigDecimal.TWO);
            BigDecimal low = stated.subtract(half);
            if (low.signum() <= 0 || numerator.signum() <= 0) {
                return "";
            }
            BigDecimal events = numerator.multiply(formula.multiplier());
            BigDecimal most = events.divide(low, 0, RoundingMode.FLOOR);
            BigDecimal least =
                    events.divide(stated.add(half), 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
            return switch (least.compareTo(most)) {
                case 1 -> "No whole denominator would give it.";
                case 0 -> "The denominator would have to be " + Counts.number(most) + ".";
                default ->
                    "The denominator would have to be " + Counts.number(least) + " to " + Counts.number(most) + ".";
            };
        }

        /** The value in the place of the stated one, with its footnote and its sign of per cent. */
        private Quantity instead(BigDecimal computed) {
            Quantity typed = column.figure().stated();
            String percent = typed.raw().contains("%") ? "%" : "";
            String footnote = typed.footnote().isEmpty() ? "" : " (" + typed.footnote() + ")";
            return Quantity.parse(Counts.number(computed) + percent + footnote);
        }

        private Figures figures(Agreement agreement) {
            MetricFigure figure = column.figure();
            Figures all = Figures.of("stated", figure.stated().raw())
                    .and("numerator", figure.numerator().raw())
                    .and("denominator", figure.denominator().raw())
                    .and("computed", agreement.computed().toPlainString());
            return agreement instanceof Agreement.Explained explained
                    ? all.and("pairs", explained.counts().size())
                            .and("nearest", Counts.ratio(explained.counts().getFirst()))
                    : all;
        }
    }

    /** What a figure's value would be by its counts; empty where it has none, or no formula. */
    static Optional<BigDecimal> computed(Measured metric, Measured.Column column) {
        return metric.definition()
                .formula()
                .flatMap(formula -> column.figure()
                        .numerator()
                        .number()
                        .flatMap(top -> column.figure()
                                .denominator()
                                .number()
                                .flatMap(bottom -> formula.value(
                                        top, bottom, metric.definition().decimals()))));
    }
}

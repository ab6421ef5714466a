package org.bcfplanner.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.chance.Measure;
import org.bcfplanner.plan.metric.MetricFigure;

/** M2: a denominator is above zero, a count is not below it, and a share is no more than the whole. */
final class CountsPossible implements Rule {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String code() {
        return "M2";
    }

    @Override
    public Reads reads() {
        return Measured.READS;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Measured metric : subject.measured()) {
            for (Measured.Column column : metric.columns()) {
                add(metric, column, outcomes);
            }
        }
        return outcomes;
    }

    private void add(Measured metric, Measured.Column column, List<Outcome> outcomes) {
        MetricFigure figure = column.figure();
        Optional<BigDecimal> numerator = figure.numerator().number();
        Optional<BigDecimal> denominator = figure.denominator().number();
        boolean share =
                metric.definition().measure().filter(Measure.PROPORTION::equals).isPresent();
        denominator
                .filter(number -> number.signum() <= 0)
                .ifPresent(number -> outcomes.add(finding(
                        metric,
                        column,
                        "denominator",
                        "the denominator is " + Counts.number(number),
                        "It must be above 0: nothing can be divided by it, and no value is worked out.")));
        numerator
                .filter(number -> number.signum() < 0)
                .ifPresent(number -> outcomes.add(finding(
                        metric,
                        column,
                        "numerator",
                        "the numerator is " + Counts.number(number),
                        "A count is not below 0.")));
        if (share
                && numerator.isPresent()
                && denominator.filter(all -> all.signum() > 0).isPresent()
                && numerator.get().compareTo(denominator.get()) > 0) {
            outcomes.add(finding(
                    metric,
                    column,
                    "numerator",
                    Counts.number(numerator.get()) + " of " + Counts.number(denominator.get()),
                    "A part is no more than the whole of which it is a share."));
        }
        figure.stated()
                .number()
                .filter(value -> share && (value.signum() < 0 || value.compareTo(WHOLE) > 0))
                .ifPresent(value -> outcomes.add(finding(
                        metric,
                        column,
                        "stated",
                        Counts.number(value) + "% is no share",
                        "A share is from 0% to 100%.")));
    }

    private Outcome finding(Measured metric, Measured.Column column, String component, String words, String reason) {
        return Finding.of(
                code(),
                Severity.ERROR,
                Section.METRICS,
                column.cell(component),
                metric.name() + ", " + column.title() + ": " + words,
                reason,
                Figures.of("stated", column.figure().stated().raw())
                        .and("numerator", column.figure().numerator().raw())
                        .and("denominator", column.figure().denominator().raw()));
    }
}

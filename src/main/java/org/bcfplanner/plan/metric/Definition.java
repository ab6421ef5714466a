package org.bcfplanner.plan.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.plan.chance.Measure;
import org.bcfplanner.plan.table.Id;

/**
 * What a metric counts, and how its value is worked out.
 *
 * @param id          of the metric
 * @param kind        whether a plan must have it
 * @param name        as the template prints it
 * @param title       a few words for narrow places
 * @param aliases     other wordings under which documents print it
 * @param numerator   what is counted, in words
 * @param denominator among whom, in words
 * @param formula     how the value is worked out; empty where it cannot be, as for composite and standardised measures
 * @param measure     by which methods chance is weighed; empty where none fits
 * @param hasCounts   whether the table asks for numerator and denominator
 * @param decimals    that the value is usually printed with
 * @param direction   which way it is meant to go
 * @param columns     what the template says of a column, by its key; a column that is missing says nothing
 * @param source      where the definition is from
 */
public record Definition(
        Id<Metric> id,
        Kind kind,
        String name,
        String title,
        List<String> aliases,
        String numerator,
        String denominator,
        Optional<Formula> formula,
        Optional<Measure> measure,
        boolean hasCounts,
        int decimals,
        Direction direction,
        Map<String, Printed> columns,
        String source) {
    public Definition {
        aliases = List.copyOf(aliases);
        columns = Map.copyOf(columns);
    }

    /** Whether a plan must have a metric. */
    public enum Kind {
        /** Every plan has it. */
        NATIONAL,
        /** One of the options for the experience of patients and service users. */
        EXPERIENCE,
        /** Chosen by the authors; at least one is asked for. */
        LOCAL
    }

    /**
     * What the template prints in a column of a metric.
     *
     * @param period  the months, or words that ask for them
     * @param version the definition in force in them; empty where nothing is said
     * @param applies whether the column takes figures
     */
    public record Printed(String period, String version, boolean applies) {
        static final Printed NOTHING = new Printed("", "", true);
    }

    /** The definition that a local metric gives itself. Per cent is a share, anything else a rate. */
    public static Definition local(Metric metric) {
        boolean worked = metric.multiplier() > 0;
        return new Definition(
                metric.id(),
                Kind.LOCAL,
                metric.name(),
                metric.name(),
                List.of(),
                metric.numerator(),
                metric.denominator(),
                worked ? Optional.of(new Formula(BigDecimal.valueOf(metric.multiplier()))) : Optional.empty(),
                worked ? Optional.of(metric.multiplier() == 100 ? Measure.PROPORTION : Measure.RATE) : Optional.empty(),
                true,
                1,
                metric.direction(),
                Map.of(),
                "");
    }

    /** What the template prints in a column. */
    public Printed in(String column) {
        return columns.getOrDefault(column, Printed.NOTHING);
    }

    /** The months of a column: those of the plan, or else the printed ones. */
    public String period(MetricFigure figure) {
        return figure.period().isBlank() ? in(figure.measuredIn()).period() : figure.period();
    }

    /** What a column rests on: what the plan says, or else the printed definition; empty where neither says. */
    public String basis(MetricFigure figure) {
        return figure.basis().isBlank() ? in(figure.measuredIn()).version() : figure.basis();
    }
}

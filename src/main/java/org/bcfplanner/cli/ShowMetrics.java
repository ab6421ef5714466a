package org.bcfplanner.cli;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.chance.Count;
import org.bcfplanner.plan.chance.Interval;
import org.bcfplanner.plan.chance.Measure;
import org.bcfplanner.plan.metric.Agreement;
import org.bcfplanner.plan.metric.Ambition;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Formula;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.plan.table.PreparedRows;

/**
 * {@code bcf show PLAN metrics}: every value beside what its counts give, with its interval; every target beside its
 * baseline, as count, as value and in per cent.
 */
public final class ShowMetrics {
    private static final int PAIRS = 10;
    private static final List<Field> FIELDS = List.of(
            Field.text("row", ""),
            Field.text("metric", "Metric"),
            Field.text("kind", "Kind"),
            Field.text("column", "Column"),
            Field.text("value", "Value"),
            Field.text("numerator", "Numerator"),
            Field.text("denominator", "Denominator"),
            Field.text("period", "Period"),
            Field.text("worked_out", "Worked out"),
            Field.text("verdict", "Verdict"),
            Field.text("explained_by", "Explained by"),
            Field.text("interval_low", "From"),
            Field.text("interval_high", "To"),
            Field.text("interval_method", "Method"),
            Field.text("change_count", "Change of count"),
            Field.text("change_value", "Change of value"),
            Field.text("change_percent", "Change in %"),
            Field.text("beyond_chance", "Beyond chance"),
            Field.text("p", "p"),
            Field.text("smallest_target", "Smallest target"),
            Field.text("remark", "Remark"));

    private final Plan plan;
    private final MetricTables tables;

    private ShowMetrics(Plan plan) {
        this.plan = plan;
        this.tables = Editions.get(plan.details().edition()).metrics();
    }

    public static Listing of(Plan plan) {
        ShowMetrics show = new ShowMetrics(plan);
        List<List<Cell>> rows = new ArrayList<>();
        for (Metric metric : PreparedRows.shown(plan.metrics(), show.tables.printed())) {
            Definition definition = show.tables.definition(metric);
            for (MetricTables.Column column : show.tables.columns()) {
                if (definition.in(column.key()).applies()) {
                    rows.add(show.row(metric, definition, column));
                }
            }
        }
        return new Listing(plan.details().shownIn(), FIELDS, rows);
    }

    private List<Cell> row(Metric metric, Definition definition, MetricTables.Column column) {
        MetricFigure figure = figure(metric, column);
        boolean baseline = column.equals(tables.baseline());
        Optional<Ambition> ambition =
                baseline ? Optional.empty() : Ambition.of(definition, figure(metric, tables.baseline()), figure);
        List<Cell> cells = new ArrayList<>(List.of(
                baseline ? new Cell.Said("baseline", "Baseline") : new Cell.Said("target", "Target"),
                Cell.text(definition.title()),
                Cell.constant(definition.kind(), definition.kind().name().toLowerCase(Locale.ROOT)),
                new Cell.Said(column.key(), column.title()),
                Cell.text(figure.stated().raw()),
                Cell.text(figure.numerator().raw()),
                Cell.text(figure.denominator().raw()),
                Cell.text(definition.period(figure))));
        cells.addAll(verdict(definition, figure));
        cells.addAll(interval(definition, figure));
        cells.addAll(ambition.map(ShowMetrics::change)
                .orElse(List.of(Cell.NOTHING, Cell.NOTHING, Cell.NOTHING, Cell.NOTHING, Cell.NOTHING, Cell.NOTHING)));
        cells.add(Cell.text(remark(figure, ambition)));
        return cells;
    }

    private MetricFigure figure(Metric metric, MetricTables.Column column) {
        return plan.metricFigures()
                .find(MetricFigure.idOf(metric.id(), column.key()))
                .orElseGet(() -> MetricFigure.blank(metric.id(), column.key()));
    }

    /** Worked-out value, verdict, explanation. */
    private static List<Cell> verdict(Definition definition, MetricFigure figure) {
        Optional<Agreement> agreement = definition.formula().flatMap(figure::agreement);
        Optional<BigDecimal> value = agreement
                .map(Agreement::computed)
                .or(() -> definition.formula().flatMap(formula -> worked(formula, figure, definition.decimals())));
        return List.of(
                value.map(BigDecimal::toPlainString).map(Cell::text).orElse(Cell.NOTHING),
                agreement.map(ShowMetrics::word).orElse(new Cell.Said("not_checkable", "not checkable")),
                agreement.map(ShowMetrics::explanation).orElse(Cell.NOTHING));
    }

    private static Cell explanation(Agreement agreement) {
        return agreement instanceof Agreement.Explained explained
                ? Cell.text(explained.counts().stream()
                        .limit(PAIRS)
                        .map(count -> count.events() + "/" + count.outOf())
                        .collect(joining(", ")))
                : Cell.NOTHING;
    }

    private static Optional<BigDecimal> worked(Formula formula, MetricFigure figure, int decimals) {
        return figure.numerator()
                .number()
                .flatMap(top -> figure.denominator().number().flatMap(bottom -> formula.value(top, bottom, decimals)));
    }

    private static Cell word(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Agrees ignored -> Cell.text("agrees");
            case Agreement.Explained ignored -> new Cell.Said("explained", "explained by rounding");
            case Agreement.Differs ignored -> Cell.text("differs");
        };
    }

    /** Lower and upper limit of the 95% interval, and how it was found. */
    private static List<Cell> interval(Definition definition, MetricFigure figure) {
        Optional<Measure> measure = definition.measure();
        Optional<Count> count = figure.count()
                .filter(each -> measure.filter(kind -> kind.allows(each)).isPresent());
        if (count.isEmpty() || measure.isEmpty() || definition.formula().isEmpty()) {
            return List.of(Cell.NOTHING, Cell.NOTHING, Cell.NOTHING);
        }
        double unit = definition.formula().get().multiplier().doubleValue();
        Interval interval = measure.get().interval(count.get()).times(unit);
        return List.of(
                Cell.text(decimal(interval.low(), 1)),
                Cell.text(decimal(interval.high(), 1)),
                Cell.text(measure.get().method(count.get())));
    }

    private static List<Cell> change(Ambition ambition) {
        OptionalLong smallest = ambition.smallestTarget();
        return List.of(
                new Cell.Count(ambition.changeOfCount()),
                Cell.text(ambition.changeOfValue().toPlainString()),
                ambition.changeInPerCent()
                        .map(BigDecimal::toPlainString)
                        .map(Cell::text)
                        .orElse(Cell.NOTHING),
                Cell.text(ambition.isBeyondChance() ? "yes" : "no"),
                Cell.text(decimal(ambition.difference().p(), 4)),
                smallest.isPresent() ? new Cell.Count(smallest.getAsLong()) : Cell.NOTHING);
    }

    private static String remark(MetricFigure figure, Optional<Ambition> ambition) {
        List<String> sentences = new ArrayList<>();
        Stream.of(figure.stated(), figure.numerator(), figure.denominator())
                .filter(each -> each.state() == Quantity.State.UNREADABLE)
                .forEach(each -> sentences.add("“" + each.raw() + "” is not a figure."));
        if (figure.denominator().number().filter(number -> number.signum() <= 0).isPresent()) {
            sentences.add("Nothing can be divided by a denominator of "
                    + figure.denominator().raw() + ".");
        }
        if (ambition.filter(each -> each.difference().rough()).isPresent()) {
            sentences.add("With so few counts p is a rough one.");
        }
        return String.join(" ", sentences);
    }

    private static String decimal(double number, int places) {
        return String.format(Locale.UK, "%." + places + "f", number);
    }
}

package org.bcfplanner.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.chance.Count;
import org.bcfplanner.plan.metric.Agreement;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Formula;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.metric.Quantity;

/**
 * The rows of one metric: its name, its value, numerator, denominator and period in each column. A value that follows
 * from the counts is a formula; one that is stated otherwise stays, and what the counts give stands in a line of its own.
 */
final class MetricBlock {
    private final Edition edition;
    private final Part2Words.OutcomesSheet words;
    private final List<MetricTables.Column> columns;
    private final Definition definition;
    private final List<MetricFigure> figures;
    private final Assessment assessment;
    private final int first;
    private final boolean counted;

    /**
     * @param assessment says why a value stands that the counts do not give
     * @param first      the row of the table in which its name stands, counted from 0
     */
    MetricBlock(Plan plan, Edition edition, Metric metric, Assessment assessment, int first) {
        this.assessment = assessment;
        this.edition = edition;
        this.words = edition.workbook().outcomes();
        this.columns = edition.metrics().columns();
        this.definition = edition.metrics().definition(metric);
        this.first = first;
        this.figures = columns.stream()
                .map(column -> plan.metricFigures()
                        .find(MetricFigure.idOf(metric.id(), column.key()))
                        .orElseGet(() -> MetricFigure.blank(metric.id(), column.key())))
                .toList();
        this.counted = definition.hasCounts()
                || figures.stream()
                        .anyMatch(each -> !each.numerator().raw().isBlank()
                                || !each.denominator().raw().isBlank());
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(name());
        rows.add(line(Part.VALUE, "stated", words.kinds().getOrDefault(definition.kind(), "")));
        if (figures.stream().anyMatch(this::isStatedOtherwise)) {
            rows.add(worked());
        }
        if (counted) {
            rows.add(line(Part.NUMERATOR, "numerator", ""));
            rows.add(line(Part.DENOMINATOR, "denominator", ""));
        }
        rows.add(line(Part.PERIOD, "period", ""));
        if (figures.stream().anyMatch(each -> !definition.basis(each).isBlank())) {
            rows.add(line(Part.BASIS, "basis", ""));
        }
        return rows;
    }

    private Row name() {
        List<Value> values = new ArrayList<>(List.of(Value.words(definition.name())));
        values.addAll(Collections.nCopies(columns.size() + 2, Value.empty()));
        return new Row(
                Row.Kind.HEADING, values, List.of(new Row.Origin(0, Source.of("metric", definition.id(), "name"))));
    }

    private Row line(Part part, String component, String kind) {
        List<Value> values = new ArrayList<>(
                List.of(Value.words(kind), Value.words(edition.metrics().parts().getOrDefault(part, part.name()))));
        List<Row.Origin> origins = new ArrayList<>();
        Set<String> remarks = new LinkedHashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            MetricFigure figure = figures.get(i);
            origins.add(new Row.Origin(values.size(), Source.of("metric_figure", figure.id(), component)));
            values.add(value(part, figure));
            String title = columns.get(i).title() + ": ";
            remarks(part, figure).forEach(remark -> remarks.add(title + remark));
        }
        values.add(Value.words(String.join("\n", remarks)));
        return new Row(Row.Kind.DATA, values, origins);
    }

    /** What numerator and denominator give where another value is stated. */
    private Row worked() {
        List<Value> values = new ArrayList<>(List.of(Value.empty(), Value.words(words.worked())));
        Set<String> remarks = new LinkedHashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            MetricFigure figure = figures.get(i);
            Optional<Agreement> other = isStatedOtherwise(figure) ? agreement(figure) : Optional.empty();
            values.add(other.<Value>map(
                            each -> ratio(formula(), each.computed().scale(), "", Optional.of(each.computed())))
                    .orElse(Value.empty()));
            String title = columns.get(i).title() + ": ";
            other.ifPresent(each -> remarks.add(title + disagreement(each, figure) + kept(figure) + "."));
        }
        values.add(Value.words(String.join("\n", remarks)));
        return new Row(Row.Kind.COMMENT, values);
    }

    private Value value(Part part, MetricFigure figure) {
        boolean applies = definition.in(figure.measuredIn()).applies();
        if (!applies && figure.typed(part).isBlank()) {
            return part == Part.BASIS
                    ? Value.empty()
                    : new Value.State(edition.metrics().notApplicable());
        }
        return switch (part) {
            case VALUE -> stated(figure);
            case NUMERATOR -> quantity(figure.numerator());
            case DENOMINATOR -> quantity(figure.denominator());
            case PERIOD -> state(definition.period(figure));
            case BASIS -> state(definition.basis(figure));
        };
    }

    private Value stated(MetricFigure figure) {
        Quantity stated = figure.stated();
        Optional<Formula> formula = definition.formula().filter(any -> counted);
        if (formula.isPresent() && stated.isBlank()) {
            return ratio(formula.get(), definition.decimals(), "", value(figure, formula.get(), definition.decimals()));
        }
        if (formula.isPresent()
                && agreement(figure).filter(Agreement.Agrees.class::isInstance).isPresent()) {
            int decimals = stated.number()
                    .map(BigDecimal::scale)
                    .map(scale -> Math.max(0, scale))
                    .orElse(0);
            return ratio(formula.get(), decimals, after(stated), value(figure, formula.get(), decimals));
        }
        return quantity(stated);
    }

    /** Of the counts below; the line of what is worked out may stand between. */
    private Value ratio(Formula formula, int decimals, String after, Optional<BigDecimal> result) {
        int numerator = first + (figures.stream().anyMatch(this::isStatedOtherwise) ? 3 : 2);
        return new Worked.Ratio(numerator, numerator + 1, formula, decimals, after, result);
    }

    private static Optional<BigDecimal> value(MetricFigure figure, Formula formula, int decimals) {
        return figure.numerator()
                .number()
                .flatMap(top -> figure.denominator().number().flatMap(bottom -> formula.value(top, bottom, decimals)));
    }

    private Formula formula() {
        return definition.formula().orElseThrow();
    }

    private Optional<Agreement> agreement(MetricFigure figure) {
        return definition.formula().flatMap(figure::agreement);
    }

    private boolean isStatedOtherwise(MetricFigure figure) {
        return agreement(figure)
                .filter(each -> !(each instanceof Agreement.Agrees))
                .isPresent();
    }

    private String disagreement(Agreement agreement, MetricFigure figure) {
        String stated = figure.stated().number().map(BigDecimal::toPlainString).orElse("");
        return switch (agreement) {
            case Agreement.Explained explained ->
                words.explained()
                        .replace("{stated}", stated)
                        .replace("{counts}", counts(explained.counts().getFirst()));
            case Agreement.Differs differs ->
                words.differs()
                        .replace("{stated}", stated)
                        .replace("{worked}", differs.computed().toPlainString());
            case Agreement.Agrees ignored -> "";
        };
    }

    /** {@code ; kept: as published by the council}; empty where nobody gave a reason. */
    private String kept(MetricFigure figure) {
        return assessment
                .reason(Source.of("metric_figure", figure.id(), "stated"))
                .map(reason -> "; " + words.kept().replace("{reason}", reason.replaceFirst("\\.$", "")))
                .orElse("");
    }

    private static String counts(Count count) {
        return String.format(java.util.Locale.UK, "%,d of %,d", count.events(), count.outOf());
    }

    private List<String> remarks(Part part, MetricFigure figure) {
        List<String> remarks = new ArrayList<>();
        Quantity quantity = switch (part) {
            case VALUE -> figure.stated();
            case NUMERATOR -> figure.numerator();
            case DENOMINATOR -> figure.denominator();
            case PERIOD, BASIS -> Quantity.BLANK;
        };
        boolean saysMore =
                !quantity.raw().replaceAll("[\\d.,%\\s]|\\(\\d+\\)", "").isEmpty();
        if (saysMore
                && (quantity.state() == Quantity.State.KNOWN || quantity.state() == Quantity.State.TBC)
                && !quantity.raw().strip().equalsIgnoreCase("TBC")) {
            remarks.add("written as “" + quantity.raw().strip() + "”");
        }
        if (part == Part.DENOMINATOR
                && definition.formula().isPresent()
                && quantity.number().filter(number -> number.signum() <= 0).isPresent()) {
            remarks.add(words.noValue());
        }
        return remarks;
    }

    private Value quantity(Quantity quantity) {
        return switch (quantity.state()) {
            case BLANK -> Value.empty();
            case KNOWN ->
                quantity.number()
                        .<Value>map(number ->
                                new Value.Figure(number.scale() < 0 ? number.setScale(0) : number, after(quantity)))
                        .orElse(Value.empty());
            case TBC -> new Value.State("TBC");
            case NOT_APPLICABLE -> new Value.State(edition.metrics().notApplicable());
            case UNREADABLE -> new Value.State(quantity.raw().strip());
        };
    }

    private static Value state(String words) {
        return words.isBlank() ? Value.empty() : new Value.State(words);
    }

    /** The sign and the footnote that were typed behind a number. */
    private static String after(Quantity quantity) {
        String footnote = quantity.footnote().isEmpty() ? "" : " (" + quantity.footnote() + ")";
        return (quantity.raw().contains("%") ? "%" : "") + footnote;
    }
}

package org.bcfplanner.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.plan.table.Ranked;

/** What the metrics are compared with: whose value, of when, and how far the plan's own are from it. */
final class Comparisons {
    private final Plan plan;
    private final Part2Words.OutcomesSheet words;
    private final MetricTables tables;

    Comparisons(Plan plan, Edition edition) {
        this.plan = plan;
        this.words = edition.workbook().outcomes();
        this.tables = edition.metrics();
    }

    /** A heading and a table; nothing where no metric is compared with anything. */
    List<Block> blocks() {
        List<Row> rows = new ArrayList<>();
        for (MetricBlock block : MetricBlock.all(plan, tables)) {
            plan.benchmarks().stream()
                    .filter(each -> each.metric().equals(block.id()))
                    .sorted(Ranked.order())
                    .forEach(each -> rows.add(row(block, each)));
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Gap(),
                        new Block.Heading(words.compared()),
                        new Table("MetricComparisons", 1, columns(), rows));
    }

    /** As wide as those of the table of metrics, which stand above them. */
    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String heading : words.comparisons()) {
            int at = columns.size();
            Column.Kind kind = at == 2 ? new Column.Kind.Figure() : new Column.Kind.Words();
            int width = at == 0
                    ? OutcomesSheet.FIRST
                    : at == words.comparisons().size() - 1 ? OutcomesSheet.REMARKS : OutcomesSheet.WIDTH;
            columns.add(Column.of(heading, kind, Column.Entry.GIVEN, width));
        }
        return columns;
    }

    private Row row(MetricBlock block, Benchmark benchmark) {
        Quantity value = new Quantity(benchmark.stated());
        return new Row(
                Row.Kind.DATA,
                List.of(
                        Value.words(block.title()),
                        Value.words(benchmark.name()),
                        figure(value),
                        Value.words(benchmark.period()),
                        Value.words(words.directions()
                                .getOrDefault(block.definition().direction(), "")),
                        Value.words(value.number()
                                .map(level -> String.join("\n", sentences(block, benchmark, level)))
                                .orElse(""))),
                List.of(
                        new Row.Origin(1, Source.of("benchmark", benchmark.id(), "name")),
                        new Row.Origin(2, Source.of("benchmark", benchmark.id(), "stated")),
                        new Row.Origin(3, Source.of("benchmark", benchmark.id(), "period"))));
    }

    private static Value figure(Quantity value) {
        String after = value.raw().contains("%") ? "%" : "";
        return value.number()
                .<Value>map(number -> new Value.Figure(number.scale() < 0 ? number.setScale(0) : number, after))
                .orElseGet(() -> value.isBlank()
                        ? Value.empty()
                        : new Value.State(value.raw().strip()));
    }

    /** {@code Baseline: 899, 191 above, which is worse.} of every column that has a value. */
    private List<String> sentences(MetricBlock block, Benchmark benchmark, BigDecimal level) {
        List<String> sentences = new ArrayList<>();
        String raw = benchmark.stated().strip();
        if (!raw.replaceAll("[\\d.,%\\s]", "").isEmpty()) {
            sentences.add("Written as “" + raw + "”.");
        }
        for (MetricTables.Column column : block.applying()) {
            own(block, block.figure(column.key()))
                    .ifPresent(own -> sentences.add(column.title() + ": " + NumberWords.of(own) + ", "
                            + distance(own.subtract(level), block.definition().direction()) + "."));
        }
        return sentences;
    }

    /** The value as the sheet has it: stated, or else worked out. */
    private static Optional<BigDecimal> own(MetricBlock block, MetricFigure figure) {
        return figure.stated()
                .number()
                .or(() -> block.definition()
                        .formula()
                        .flatMap(formula -> figure.numerator()
                                .number()
                                .flatMap(top -> figure.denominator()
                                        .number()
                                        .flatMap(bottom -> formula.value(
                                                top, bottom, block.definition().decimals())))));
    }

    private String distance(BigDecimal difference, Direction direction) {
        if (difference.signum() == 0) {
            return words.same();
        }
        String far = (difference.signum() > 0 ? words.above() : words.below())
                .replace("{difference}", NumberWords.size(difference));
        boolean good = (direction == Direction.HIGHER) == (difference.signum() > 0);
        return direction == Direction.NOT_STATED ? far : far + (good ? words.better() : words.worse());
    }
}

package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.plan.table.Ranked;

/**
 * Outcomes and metrics: the table of figures with its footnotes, what they are compared with, the text boxes, and what
 * each metric counts.
 */
final class OutcomesSheet {
    /** Widths of the columns of the main table, in characters; the tables below it keep to them. */
    static final int FIRST = 26;

    static final int WIDTH = 28;
    static final int REMARKS = 44;

    private final Plan plan;
    private final Edition edition;
    private final Part2Words.OutcomesSheet words;
    private final MetricTables tables;
    private final List<Metric> metrics;

    private final Submission submission;

    private OutcomesSheet(Plan plan, Edition edition, Submission submission) {
        this.plan = plan;
        this.submission = submission;
        this.edition = edition;
        this.words = edition.workbook().outcomes();
        this.tables = edition.metrics();
        this.metrics = PreparedRows.shown(plan.metrics(), tables.printed());
    }

    static SheetReport of(Plan plan, Edition edition, Submission submission) {
        return new OutcomesSheet(plan, edition, submission).report();
    }

    private SheetReport report() {
        List<Block> blocks = new ArrayList<>(
                Part2.wordsHead(plan, edition, submission.standing(), words.sheet(), List.of(words.instruction())));
        String date = box(MetricTables.AS_AT);
        if (!date.isBlank()) {
            blocks.add(new Block.Statement(
                    words.baseline() + " " + date.strip(),
                    Source.of("metric_box", MetricBox.idOf(MetricTables.AS_AT), "written")));
        }
        blocks.add(figures(date));
        footnotes(blocks);
        blocks.addAll(new Comparisons(plan, edition).blocks());
        tables.boxes().stream()
                .filter(box -> !box.key().equals(MetricTables.AS_AT))
                .forEach(box -> {
                    blocks.add(new Block.Gap());
                    blocks.add(new Block.TextBox(
                            box.label() + ". " + box.prompt(),
                            box(box.key()),
                            Source.of("metric_box", MetricBox.idOf(box.key()), "written")));
                });
        blocks.add(new Block.Gap());
        blocks.add(new Block.Heading(words.about()));
        blocks.add(about());
        return new SheetReport(words.sheet(), blocks);
    }

    private Table figures(String date) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(tables.heading(), new Column.Kind.Words(), Column.Entry.GIVEN, FIRST));
        columns.add(Column.of("", new Column.Kind.Words(), Column.Entry.GIVEN, WIDTH));
        for (MetricTables.Column column : tables.columns()) {
            columns.add(Column.of(tables.heading(column, date), new Column.Kind.Figure(), Column.Entry.INPUT, WIDTH));
        }
        columns.add(Column.of(edition.workbook().remarks(), new Column.Kind.Words(), Column.Entry.INPUT, REMARKS));
        List<Row> rows = new ArrayList<>();
        for (Metric metric : metrics) {
            rows.addAll(new MetricBlock(plan, edition, metric, submission.assessment(), rows.size()).rows());
        }
        return new Table("Metrics", 2, columns, rows);
    }

    private void footnotes(List<Block> blocks) {
        if (plan.footnotes().isEmpty()) {
            return;
        }
        blocks.add(new Block.Gap());
        blocks.add(new Block.Heading(words.footnotes()));
        plan.footnotes().stream()
                .sorted(Ranked.order())
                .forEach(each -> blocks.add(new Block.Statement(
                        "(" + each.number() + ") " + each.note().written(), Source.of("footnote", each.id(), "note"))));
    }

    private String box(String key) {
        return plan.metricBoxes()
                .find(MetricBox.idOf(key))
                .map(each -> each.written().written())
                .orElse("");
    }

    private Table about() {
        List<Column> columns = words.columns().stream()
                .map(heading -> Column.of(heading, new Column.Kind.Words(), Column.Entry.GIVEN, WIDTH))
                .toList();
        return new Table(
                "MetricDefinitions",
                1,
                columns,
                metrics.stream().map(this::about).toList());
    }

    private Row about(Metric metric) {
        Definition definition = tables.definition(metric);
        List<String> components = List.of("name", "multiplier", "numerator", "denominator", "outcomes", "measurement");
        List<Row.Origin> origins = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            origins.add(new Row.Origin(i, Source.of("metric", metric.id(), components.get(i))));
        }
        return new Row(
                Row.Kind.DATA,
                List.of(
                        Value.words(definition.title()),
                        Value.words(workedOut(definition)),
                        Value.words(definition.numerator()),
                        Value.words(definition.denominator()),
                        Value.words(metric.outcomes().written()),
                        Value.words(metric.measurement().written())),
                origins);
    }

    private static String workedOut(Definition definition) {
        Optional<String> times = definition
                .formula()
                .map(formula -> String.format(
                        java.util.Locale.UK, "%,d", formula.multiplier().longValue()));
        return times.map(each -> each.equals("1") ? "Numerator / denominator" : "Numerator / denominator × " + each)
                .orElse("");
    }
}

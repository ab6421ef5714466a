package org.bcfplanner.report.strategy;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorField;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Span;
import org.bcfplanner.report.document.Table;

/** The indicators of an objective with their values as typed; what defines each stands below it, as wide as the table. */
final class FrameworkTable {
    static final String NONE = "No indicators are defined for this objective yet.";
    private static final String EMPTY = "This indicator has no name yet.";

    private static final int FIGURES = 11;
    private static final int MOST_MORE = 8;

    private final Frame frame;
    private final Objective objective;
    private final StrategyTables words;
    private final int width;

    FrameworkTable(Frame frame, Objective objective) {
        this.frame = frame;
        this.objective = objective;
        this.words = frame.words();
        this.width = words.values().size() + 3;
    }

    /** @param caption what the heading above calls it */
    Block under(String caption) {
        List<Indicator> indicators = frame.tree().indicators(objective.id());
        if (indicators.isEmpty()) {
            return Block.Paragraph.of(Block.Role.ABSENCE, NONE);
        }
        List<Table.Row> rows = new ArrayList<>();
        String objectiveHead =
                words.objective().replace("{code}", objective.code()).replace("{heading}", objective.tabled());
        rows.add(new Table.Row(
                Table.Row.Kind.HEADING, List.of(Table.Cell.of(objectiveHead).across(width))));
        rows.add(Table.Row.of(Table.Row.Kind.HEADING, headings(words)));
        indicators.forEach(indicator -> add(indicator, rows));
        return new Table(caption, Table.Told.UNSEEN, columns(), rows);
    }

    /** The headings of indicator, values, source and timescale. */
    private static List<String> headings(StrategyTables words) {
        List<String> headings = new ArrayList<>(List.of(words.label(IndicatorField.INDICATOR)));
        words.values().forEach(each -> headings.add(each.heading()));
        headings.add(words.label(IndicatorField.DATA_SOURCE));
        headings.add(words.label(IndicatorField.TIMESCALE));
        return headings;
    }

    private List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.words(30)));
        for (StrategyTables.ValueColumn each : words.values()) {
            columns.add(Table.Column.words(weight(each)));
        }
        columns.addAll(List.of(Table.Column.words(13), Table.Column.words(13)));
        return columns;
    }

    /** A column of sentences is wider than one of figures. */
    private int weight(StrategyTables.ValueColumn column) {
        int longest = frame.tree().indicators(objective.id()).stream()
                .flatMap(each -> frame.value(each, column.kind(), column.year()).stream())
                .mapToInt(each -> each.stated().raw().length())
                .max()
                .orElse(0);
        return FIGURES + Math.clamp((longest - 2 * FIGURES) / 5, 0, MOST_MORE);
    }

    private void add(Indicator indicator, List<Table.Row> rows) {
        List<Table.Cell> cells = new ArrayList<>(List.of(name(indicator)));
        for (StrategyTables.ValueColumn column : words.values()) {
            cells.add(frame.value(indicator, column.kind(), column.year())
                    .map(FrameworkTable::value)
                    .orElse(Table.Cell.EMPTY));
        }
        cells.add(Table.Cell.of(new Text(indicator.dataSource())));
        cells.add(Table.Cell.of(new Text(indicator.timescale())));
        rows.add(new Table.Row(Table.Row.Kind.DATA, cells));
        List<Line> told = new ArrayList<>();
        if (!indicator.definition().isEmpty()) {
            told.addAll(Line.of(indicator.definition()));
        }
        frame.actuals(indicator).forEach(actual -> told.add(actual(actual)));
        if (!told.isEmpty()) {
            rows.add(new Table.Row(Table.Row.Kind.REMARK, List.of(new Table.Cell(told, width, Table.Merge.NONE))));
        }
    }

    private static Table.Cell name(Indicator indicator) {
        List<Line> lines = new ArrayList<>();
        if (!indicator.code().isBlank()) {
            lines.add(new Line(List.of(Span.bold(indicator.code())), List.of()));
        }
        if (!indicator.indicator().isBlank()) {
            lines.addAll(Line.of(new Text(indicator.indicator())));
        }
        return lines.isEmpty() ? Table.Cell.of(EMPTY) : new Table.Cell(lines, 1, Table.Merge.NONE);
    }

    /** As typed; a time that the value itself does not say stands below it. */
    private static Table.Cell value(IndicatorValue value) {
        List<Line> lines = new ArrayList<>(Line.of(new Text(value.stated().raw())));
        if (!value.period().isBlank()) {
            lines.add(Line.of("(" + value.period().strip() + ")"));
        }
        return new Table.Cell(lines, 1, Table.Merge.NONE);
    }

    private Line actual(IndicatorValue actual) {
        String period = actual.period().isBlank() ? "" : " (" + actual.period().strip() + ")";
        return Line.named(
                words.heading(ValueKind.ACTUAL, actual.forYear()),
                actual.stated().raw() + period);
    }
}

package org.bcfplanner.ui.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.strategy.IndicatorField;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Stated;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.tables.OneLine;

/**
 * The columns of the outcome framework: the indicator stays in view; behind it the values as the edition prints them, what
 * came about in each year, and the words about the indicator.
 */
final class IndicatorColumns {
    static final String INDICATOR = id(IndicatorField.INDICATOR);
    static final String DIRECTION = "direction";

    private final StrategyTables tables;

    IndicatorColumns(StrategyTables tables) {
        this.tables = tables;
    }

    /** A column of values. */
    record OfValues(ValueKind kind, int year) {
        String id() {
            return kind.name().toLowerCase(Locale.ROOT) + " " + year;
        }
    }

    static String id(IndicatorField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    static Optional<IndicatorField> field(String column) {
        return Stream.of(IndicatorField.values())
                .filter(field -> id(field).equals(column))
                .findFirst();
    }

    Optional<OfValues> values(String column) {
        return Stream.concat(planned().stream(), actuals().stream())
                .filter(each -> each.id().equals(column))
                .findFirst();
    }

    /** Those that the edition prints. */
    List<OfValues> planned() {
        return tables.values().stream()
                .map(each -> new OfValues(each.kind(), each.year()))
                .toList();
    }

    /** One for each year after that of the baseline. */
    List<OfValues> actuals() {
        int first = tables.baseline()
                .map(each -> each.year() + 1)
                .orElseGet(() -> tables.values().stream()
                        .mapToInt(StrategyTables.ValueColumn::year)
                        .min()
                        .orElse(1));
        int last = tables.values().stream()
                .mapToInt(StrategyTables.ValueColumn::year)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new OfValues(ValueKind.ACTUAL, year))
                .toList();
    }

    List<Column<IndicatorRow>> all() {
        List<Column<IndicatorRow>> columns = new ArrayList<>();
        columns.add(Column.<IndicatorRow>reading("place", "", 34, IndicatorLooks::place)
                .kept());
        columns.add(words(IndicatorField.INDICATOR, 250).kept());
        planned().forEach(each -> columns.add(values(each)));
        actuals().forEach(each -> columns.add(values(each)));
        columns.add(direction());
        columns.add(words(IndicatorField.DATA_SOURCE, 170));
        columns.add(words(IndicatorField.TIMESCALE, 170));
        columns.add(words(IndicatorField.DEFINITION, 320));
        columns.add(words(IndicatorField.CODE, 200));
        return columns;
    }

    /** Left out until somebody asks for them: years of which nobody has told what came about. */
    Set<String> leftOut(List<IndicatorValue> stated) {
        return actuals().stream()
                .filter(column -> stated.stream()
                        .noneMatch(each -> each.kind() == ValueKind.ACTUAL && each.forYear() == column.year()))
                .map(OfValues::id)
                .collect(Collectors.toSet());
    }

    String heading(String column) {
        return values(column)
                .map(each -> tables.heading(each.kind(), each.year()))
                .or(() -> field(column).map(tables::label))
                .orElse("Direction");
    }

    private Column<IndicatorRow> words(IndicatorField field, double width) {
        String heading = tables.label(field);
        boolean isIndicator = field == IndicatorField.INDICATOR;
        return Column.<IndicatorRow>reading(
                        id(field),
                        heading,
                        width,
                        row -> isIndicator ? IndicatorLooks.indicator(row) : IndicatorLooks.words(row, field))
                .typed(row -> row instanceof IndicatorRow.Line, row -> text(row, field))
                .explained(
                        (row, text) -> Entry.plain(row.name(), heading, row instanceof IndicatorRow.Line ? text : ""))
                .sorted(Comparator.comparing(row -> text(row, field)));
    }

    private static String text(IndicatorRow row, IndicatorField field) {
        if (!(row instanceof IndicatorRow.Line line)) {
            return "";
        }
        return field == IndicatorField.DEFINITION
                ? OneLine.of(line.indicator().definition())
                : line.indicator().typed(field);
    }

    private Column<IndicatorRow> values(OfValues column) {
        String heading = tables.heading(column.kind(), column.year());
        double width = column.kind() == ValueKind.BASELINE || column.kind() == ValueKind.TARGET ? 124 : 96;
        return Column.<IndicatorRow>reading(
                        column.id(),
                        heading,
                        width,
                        row -> row instanceof IndicatorRow.Line line
                                ? IndicatorLooks.value(line.value(column.kind(), column.year()))
                                : org.bcfplanner.ui.grid.Look.EMPTY)
                .typed(row -> row instanceof IndicatorRow.Line, row -> text(row, column))
                .explained((row, text) -> explained(row, heading, text))
                .sorted(Comparator.comparing(
                                (IndicatorRow row) ->
                                        Stated.parse(text(row, column)).number().orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> text(row, column)));
    }

    private static String text(IndicatorRow row, OfValues column) {
        return row instanceof IndicatorRow.Line line
                ? line.value(column.kind(), column.year()).stated().raw()
                : "";
    }

    private static Entry explained(IndicatorRow row, String heading, String text) {
        return row instanceof IndicatorRow.Line
                ? new Entry(row.name(), heading, text, IndicatorLooks.reading(Stated.parse(text)), "", false, List.of())
                : Entry.plain(row.name(), "", "");
    }

    private Column<IndicatorRow> direction() {
        return Column.<IndicatorRow>reading(DIRECTION, "Direction", 160, IndicatorLooks::direction)
                .typed(
                        row -> row instanceof IndicatorRow.Line,
                        row -> row instanceof IndicatorRow.Line line
                                        && line.indicator().direction() != Direction.NOT_STATED
                                ? line.indicator().direction().label()
                                : "")
                .explained((row, text) -> Entry.plain(row.name(), "Direction", text))
                .refusing((row, text) -> direction(text).isPresent()
                        ? Optional.empty()
                        : Optional.of("“" + text + "” is no direction. Write Higher, Lower, or nothing."));
    }

    /** What is meant, by its first word; nothing typed states nothing. */
    static Optional<Direction> direction(String typed) {
        String word = typed.strip().toLowerCase(Locale.UK);
        if (word.isEmpty() || word.equalsIgnoreCase(Direction.NOT_STATED.label())) {
            return Optional.of(Direction.NOT_STATED);
        }
        if (word.startsWith("h") || word.startsWith("up")) {
            return Optional.of(Direction.HIGHER);
        }
        return word.startsWith("l") || word.startsWith("down") ? Optional.of(Direction.LOWER) : Optional.empty();
    }
}

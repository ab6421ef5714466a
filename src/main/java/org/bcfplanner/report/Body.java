package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of figures while it is put together. Every row is: what names it, an amount for each of the
 * figure columns, what follows them.
 */
final class Body {
    private final int figures;
    private final int width;
    private final List<Row> rows = new ArrayList<>();
    private final List<List<Row.Origin>> origins = new ArrayList<>();
    private final List<List<Amount>> amounts = new ArrayList<>();
    private @Nullable Span summed;
    private Total[] sums = {};

    /**
     * @param figures how many columns of figures
     * @param width   how many columns in all
     */
    Body(int figures, int width) {
        this.figures = figures;
        this.width = width;
    }

    int size() {
        return rows.size();
    }

    List<Row> rows() {
        List<Row> all = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            all.add(new Row(rows.get(i).kind(), rows.get(i).values(), origins.get(i)));
        }
        return all;
    }

    /** Says which value of the plan a cell of the row added last shows, by its column, counted from 0. */
    void shows(int column, Source source) {
        origins.getLast().add(new Row.Origin(column, source));
    }

    void data(List<Value> naming, List<Amount> row, String remarks) {
        List<Value> values = new ArrayList<>(naming);
        row.forEach(amount -> values.add(Value.of(amount)));
        if (!remarks.isEmpty()) {
            values.add(Value.words(remarks));
        }
        add(Row.Kind.DATA, values, row);
    }

    /** A row of data with something between its figures and the remarks. */
    void data(List<Value> naming, List<Amount> row, Value after, String remarks) {
        List<Value> values = new ArrayList<>(naming);
        row.forEach(amount -> values.add(Value.of(amount)));
        values.add(after);
        values.add(Value.words(remarks));
        add(Row.Kind.DATA, values, row);
    }

    /** A row without figures. */
    void add(Row.Kind kind, List<Value> values) {
        add(kind, values, Collections.nCopies(figures, Amount.BLANK));
    }

    void sums(Row.Kind kind, List<Value> naming, Span span) {
        each(kind, naming, column -> new Value.Sum(span, total(span, column)));
    }

    /** A row that says what the sums over these rows leave out. */
    void exclusions(List<Value> naming, Span span) {
        each(Row.Kind.COMMENT, naming, column -> new Value.Excluded(span, total(span, column)));
    }

    boolean isIncomplete(Span span) {
        for (int column = 0; column < figures; column++) {
            if (total(span, column).isIncomplete()) {
                return true;
            }
        }
        return false;
    }

    /** The sum of a figure column, counted from 0, over some rows. */
    Total total(Span span, int column) {
        if (!span.equals(summed)) {
            sums = sums(span);
            summed = span;
        }
        return sums[column];
    }

    /** All columns at once, as they are always asked for one after the other. */
    private Total[] sums(Span span) {
        Total[] totals = new Total[figures];
        Arrays.fill(totals, Total.NOTHING);
        for (List<Amount> row : amounts.subList(span.first(), span.last() + 1)) {
            for (int column = 0; column < figures; column++) {
                totals[column] = totals[column].plus(row.get(column));
            }
        }
        return totals;
    }

    private void each(Row.Kind kind, List<Value> naming, Function<Integer, Value> figure) {
        List<Value> values = new ArrayList<>(naming);
        for (int column = 0; column < figures; column++) {
            values.add(figure.apply(column));
        }
        add(kind, values);
    }

    private void add(Row.Kind kind, List<Value> values, List<Amount> row) {
        List<Value> all = new ArrayList<>(values);
        all.addAll(Collections.nCopies(width - values.size(), Value.empty()));
        rows.add(new Row(kind, all));
        origins.add(new ArrayList<>());
        amounts.add(row);
    }
}

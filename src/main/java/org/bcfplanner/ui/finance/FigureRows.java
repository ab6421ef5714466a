package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;

/** The rows of a table of figures as they are laid out one after the other. */
final class FigureRows {
    private final Unit unit;
    private final List<Row<FigureRow>> rows = new ArrayList<>();

    FigureRows(Unit unit) {
        this.unit = unit;
    }

    void group(String id, String title, List<Total> totals) {
        rows.add(new Row<>(id, Row.Kind.GROUP, new FigureRow.Group(rows.size() + 1, title, totals, unit)));
    }

    void line(String id, String title, String name, String answer, List<Amount> amounts) {
        rows.add(new Row<>(id, Row.Kind.LINE, new FigureRow.Line(rows.size() + 1, title, name, answer, amounts, unit)));
    }

    Sheet<FigureRow> withFoot(List<FigureRow> foot) {
        return new Sheet<>(rows, footRows(foot));
    }

    /** With the sums of the lines that are shown at the foot, under this title while all of them are. */
    Sheet<FigureRow> withTotals(String title, int columns) {
        int all = rows.size();
        return new Sheet<>(rows, shown -> {
            String words = shown.size() == all
                    ? title
                    : "Total of the " + shown.size() + (shown.size() == 1 ? " row" : " rows") + " shown";
            return footRows(List.of(new FigureRow.Foot(words, totals(shown, columns), unit)));
        });
    }

    private static List<Row<FigureRow>> footRows(List<FigureRow> foot) {
        return IntStream.range(0, foot.size())
                .mapToObj(i -> new Row<>("foot " + i, Row.Kind.TOTAL, foot.get(i)))
                .toList();
    }

    private static List<Total> totals(List<Row<FigureRow>> rows, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> Total.of(rows.stream()
                        .map(Row::value)
                        .filter(FigureRow.Line.class::isInstance)
                        .map(row -> ((FigureRow.Line) row).amounts().get(column))
                        .toList()))
                .toList();
    }
}

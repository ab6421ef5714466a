package org.bcfplanner.ui.finance;

import java.util.Optional;
import java.util.function.Predicate;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Look;

/** The columns that tables of figures have in common. */
final class FigureColumns {
    private FigureColumns() {}

    /** Numbers the rows. */
    static Column<FigureRow> place() {
        return Column.<FigureRow>reading("place", "", 36, FigureColumns::place).kept();
    }

    /** What each row is called; {@code named} are those whose name can be typed. */
    static Column<FigureRow> title(String id, String heading, double width, Predicate<FigureRow> named) {
        return Column.<FigureRow>reading(id, heading, width, FigureColumns::title)
                .kept()
                .typed(named, FigureRow::title)
                .explained((row, text) -> Entry.plain(row.name(), heading, named.test(row) ? text : ""));
    }

    /** The amounts of one place in the rows' lists. */
    static Column<FigureRow> amount(String id, String heading, double width, int index) {
        return new AmountColumn<FigureRow>(
                        id,
                        "",
                        heading,
                        width,
                        row -> row instanceof FigureRow.Line line
                                ? Optional.of(line.amounts().get(index))
                                : Optional.empty(),
                        row -> figure(row, index),
                        FigureRow::unit,
                        FigureRow::name)
                .column();
    }

    private static Look place(FigureRow row) {
        return switch (row) {
            case FigureRow.Line line -> Look.of(Integer.toString(line.place())).styled("number");
            case FigureRow.Group group ->
                Look.of(Integer.toString(group.place())).styled("number");
            case FigureRow.Foot ignored -> Look.EMPTY;
            case FigureRow.Gap ignored -> Look.EMPTY;
        };
    }

    private static Look title(FigureRow row) {
        return switch (row) {
            case FigureRow.Line line -> Look.of(line.title()).styled("depth0");
            case FigureRow.Group group -> Look.of(group.title()).styled("strong");
            case FigureRow.Foot foot -> AmountLooks.title(foot.title(), foot.totals());
            case FigureRow.Gap gap -> Look.of(gap.title());
        };
    }

    private static Look figure(FigureRow row, int index) {
        return switch (row) {
            case FigureRow.Group group ->
                AmountLooks.total(
                        group.totals().isEmpty()
                                ? Total.NOTHING
                                : group.totals().get(index),
                        group.unit(),
                        "");
            case FigureRow.Foot foot -> AmountLooks.total(foot.totals().get(index), foot.unit(), "–");
            case FigureRow.Gap gap ->
                gap.pence().isEmpty()
                        ? Look.of("Unknown").styled("faint").explained(gap.words())
                        : AmountLooks.gap(gap.pence().getAsLong(), gap.unit(), gap.words());
            case FigureRow.Line line -> AmountLooks.amount(line.amounts().get(index), line.unit());
        };
    }
}

package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Repairs;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Look;

/** The columns of the table of investment lines. */
final class LinesColumns {
    static final String TITLE = "title";
    static final String TYPE = "type";

    private final Edition edition;
    private final BiFunction<LinesRow, String, Optional<String>> retypeRefusal;

    /** @param retypeRefusal why a row cannot take a type it could be given, in a sentence */
    LinesColumns(Edition edition, BiFunction<LinesRow, String, Optional<String>> retypeRefusal) {
        this.edition = edition;
        this.retypeRefusal = retypeRefusal;
    }

    List<Column<LinesRow>> all() {
        List<Column<LinesRow>> columns = new ArrayList<>();
        columns.add(
                Column.<LinesRow>reading("place", "", 36, LinesColumns::place).kept());
        columns.add(Column.<LinesRow>reading(TITLE, "Scheme", 242, LinesColumns::title)
                .kept()
                .typed(row -> row instanceof LinesRow.OfScheme, LinesRow::title)
                .refusing((row, text) -> text.isBlank() ? Optional.of("A scheme needs a name.") : Optional.empty())
                .explained((row, text) -> Entry.plain(row.title().strip(), "Name", "")));
        columns.add(Column.<LinesRow>reading(TYPE, "Type", 88, LinesColumns::type)
                .typed(row -> row instanceof LinesRow.OfScheme, row -> type(row).text())
                .refusing((row, text) ->
                        type(text).isPresent() ? retypeRefusal.apply(row, text) : Optional.of(noType(text)))
                .explained((row, text) -> Entry.plain(row.title().strip(), "Investment type", text)));
        List<MoneyColumn> money = MoneyColumn.of(edition);
        for (int i = 0; i < money.size(); i++) {
            columns.add(money(money.get(i), i));
        }
        return columns;
    }

    /** The investment type that a typed text names: its label, or the beginning of one that only it has. */
    Optional<InvestmentType> type(String text) {
        if (text.isBlank()) {
            return Optional.of(InvestmentType.NOT_STATED);
        }
        String wanted = text.strip().toLowerCase(Locale.UK);
        List<InvestmentType> exact = edition.investmentTypes().entrySet().stream()
                .filter(each -> each.getValue().toLowerCase(Locale.UK).equals(wanted))
                .map(Map.Entry::getKey)
                .toList();
        List<InvestmentType> beginning = edition.investmentTypes().entrySet().stream()
                .filter(each -> each.getValue().toLowerCase(Locale.UK).startsWith(wanted))
                .map(Map.Entry::getKey)
                .toList();
        List<InvestmentType> found = exact.isEmpty() ? beginning : exact;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private String noType(String text) {
        return "“" + text + "” is not an investment type. Type one of: "
                + String.join(", ", edition.investmentTypes().values()) + ".";
    }

    private Column<LinesRow> money(MoneyColumn column, int index) {
        String group = edition.label(column.fy(), column.kind());
        String title = edition.label(column.bound());
        return Column.<LinesRow>reading(column.id(), title, 74, row -> LinesLooks.figure(row, index))
                .ofNumbers()
                .under(group)
                .typed(row -> row instanceof LinesRow.OfScheme, row -> editText(row, index))
                .sorted(Comparator.comparingLong(row -> worth(row, index)))
                .explained((row, text) -> entry(row, text, index, group + ", " + title));
    }

    /** Where a row stands when sorted by a figure: known amounts by size, all others before them. */
    private static long worth(LinesRow row, int index) {
        return row instanceof LinesRow.OfScheme scheme
                ? scheme.amounts().get(index).counted().orElse(Long.MIN_VALUE)
                : Long.MIN_VALUE;
    }

    private static String editText(LinesRow row, int index) {
        return row instanceof LinesRow.OfScheme scheme
                ? scheme.amounts().get(index).editedIn(scheme.unit())
                : LinesLooks.figure(row, index).text();
    }

    private static Entry entry(LinesRow row, String text, int index, String place) {
        if (!(row instanceof LinesRow.OfScheme scheme)) {
            Look look = LinesLooks.figure(row, index);
            return new Entry(row.title().strip(), place, look.text(), "", look.tooltip(), false, List.of());
        }
        Amount held = scheme.amounts().get(index);
        boolean untouched = text.equals(held.editedIn(scheme.unit()));
        Amount amount = untouched ? held : Amount.read(text, scheme.unit());
        return amount.isBlank()
                ? Entry.plain(scheme.title(), place, "")
                : new Entry(
                        scheme.title(),
                        place,
                        text,
                        reading(amount, scheme.unit()),
                        amount.remark(),
                        amount.isUnreadable(),
                        Repairs.of(amount.raw(), scheme.unit()));
    }

    private static String reading(Amount amount, Unit unit) {
        String assumption = Reading.assumption(amount, unit);
        return Reading.of(amount) + (assumption.isEmpty() ? "" : " (" + assumption + ")");
    }

    private static Look place(LinesRow row) {
        return switch (row) {
            case LinesRow.OfTheme theme ->
                Look.of(Integer.toString(theme.place())).styled("number");
            case LinesRow.OfScheme scheme ->
                Look.of(Integer.toString(scheme.place())).styled("number");
            case LinesRow.OfTotals ignored -> Look.EMPTY;
            case LinesRow.OfPool ignored -> Look.EMPTY;
            case LinesRow.OfGap ignored -> Look.EMPTY;
        };
    }

    private static Look title(LinesRow row) {
        return switch (row) {
            case LinesRow.OfTheme theme -> Look.of(theme.title()).styled("strong");
            case LinesRow.OfScheme scheme -> Look.of(scheme.title()).styled("depth" + Math.min(3, scheme.depth()));
            case LinesRow.OfTotals totals -> LinesLooks.title(totals);
            case LinesRow.OfPool pool -> Look.of(pool.title());
            case LinesRow.OfGap gap -> Look.of(gap.title());
        };
    }

    private static Look type(LinesRow row) {
        return row instanceof LinesRow.OfScheme scheme
                ? Look.of(scheme.typeLabel()).styled("quiet")
                : Look.EMPTY;
    }
}

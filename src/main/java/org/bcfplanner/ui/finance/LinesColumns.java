package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Look;

/** The columns of the table of investment lines. */
final class LinesColumns {
    static final String TITLE = "title";
    static final String TYPE = "type";
    static final String LEAD_PROVIDER = "lead-provider";
    static final String FUNDING_SOURCE = "funding-source";
    private static final String CHANGE = "change";

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
        columns.addAll(optional());
        return columns;
    }

    /** The ids of the columns that are left out until somebody asks for them. */
    Set<String> optionalIds() {
        return optional().stream().map(Column::id).collect(Collectors.toSet());
    }

    private List<Column<LinesRow>> optional() {
        List<Column<LinesRow>> columns = new ArrayList<>(changes());
        columns.add(text(LEAD_PROVIDER, "Lead provider", LinesRow.OfScheme::leadProvider));
        columns.add(fundingSource());
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
        return new AmountColumn<LinesRow>(
                        column.id(),
                        edition.label(column.fy(), column.kind()),
                        edition.label(column.bound()),
                        74,
                        row -> row instanceof LinesRow.OfScheme scheme
                                ? Optional.of(scheme.amounts().get(index))
                                : Optional.empty(),
                        row -> LinesLooks.figure(row, index),
                        LinesRow::unit,
                        LinesRow::title)
                .column();
    }

    /** How spend changes from each year to the next; only to be read. */
    private List<Column<LinesRow>> changes() {
        List<MoneyColumn> money = MoneyColumn.of(edition);
        List<Column<LinesRow>> columns = new ArrayList<>();
        for (int year = 1; year < edition.years().size(); year++) {
            for (Bound bound : Bound.values()) {
                int before = money.indexOf(new MoneyColumn(edition.years().get(year - 1), Kind.SPEND, bound));
                int after = money.indexOf(new MoneyColumn(edition.years().get(year), Kind.SPEND, bound));
                String group = "Change in " + edition.label(edition.years().get(year), Kind.SPEND);
                columns.add(change(group, edition.years().get(year) + " " + bound, bound, before, after));
            }
        }
        return columns;
    }

    private Column<LinesRow> change(String group, String id, Bound bound, int before, int after) {
        String title = edition.label(bound);
        return Column.<LinesRow>reading(CHANGE + " " + id, title, 84, row -> LinesLooks.change(row, before, after))
                .ofNumbers()
                .under(group)
                .explained((row, text) -> new Entry(
                        row.title().strip(),
                        group + ", " + title,
                        text,
                        "",
                        LinesLooks.change(row, before, after).tooltip(),
                        false,
                        List.of()));
    }

    private static Column<LinesRow> text(String id, String title, Function<LinesRow.OfScheme, String> read) {
        Function<LinesRow, String> text = row -> row instanceof LinesRow.OfScheme scheme ? read.apply(scheme) : "";
        return Column.<LinesRow>reading(
                        id, title, 170, row -> Look.of(text.apply(row)).styled("quiet"))
                .typed(row -> row instanceof LinesRow.OfScheme, text)
                .explained((row, typed) -> Entry.plain(row.title().strip(), title, typed));
    }

    /** The edition's sources that go on as the text begins are offered; any other text will do. */
    private Column<LinesRow> fundingSource() {
        String title = "Source of funding";
        return text(FUNDING_SOURCE, title, LinesRow.OfScheme::fundingSource)
                .explained((row, typed) -> new Entry(
                        row.title().strip(),
                        title,
                        typed,
                        "",
                        "",
                        false,
                        row instanceof LinesRow.OfScheme ? sources(typed) : List.of()));
    }

    private List<String> sources(String typed) {
        String begun = typed.strip().toLowerCase(Locale.UK);
        return edition.finance().fundingSources().stream()
                .filter(source -> source.toLowerCase(Locale.UK).contains(begun))
                .filter(source -> !source.equals(typed))
                .toList();
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
            case LinesRow.OfTotals totals -> AmountLooks.title(totals.title(), totals.totals());
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

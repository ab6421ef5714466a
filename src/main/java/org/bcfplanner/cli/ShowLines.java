package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.YearOnYear;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;

/**
 * {@code bcf show PLAN lines}: the investment lines in the plan's order, each theme followed by its subtotals, the whole
 * by its totals. A sum is of one year and kind; a scheme without lines has a row without amounts.
 */
public final class ShowLines {
    private static final List<Field> FIELDS = List.of(
            Field.text("row", ""),
            Field.text("number", "No."),
            Field.text("scheme", "Scheme"),
            Field.text("theme", "Theme"),
            Field.text("year", "Year"),
            Field.text("kind", "Kind"),
            Field.text("type", "Type"),
            Field.amountOrSum("min", "Min"),
            Field.amountOrSum("max", "Max"),
            Field.text("remark", "Remark"),
            Field.text("min_change_pence", "Change of min"),
            Field.text("max_change_pence", "Change of max"));
    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::fy).thenComparing(Line::kind).thenComparing(Line::investmentType);
    private static final Comparator<Period> PERIODS =
            Comparator.comparing(Period::fy).thenComparing(Period::kind);

    private final SchemeTree tree;
    private final Investment investment;
    private final Edition edition;
    private final TreeSet<Period> periods = new TreeSet<>(PERIODS);
    private final List<List<Cell>> rows = new ArrayList<>();

    private ShowLines(Plan plan) {
        tree = SchemeTree.of(plan.themes(), plan.schemes());
        investment = Investment.of(plan.lines());
        edition = Editions.get(plan.details().edition());
        plan.lines().forEach(line -> periods.add(new Period(line.fy(), line.kind())));
    }

    /** The sums of some lines of one kind, by year. */
    @FunctionalInterface
    private interface Sums {
        Total of(FinancialYear fy, Bound bound);
    }

    /** What is summed together. */
    private record Period(FinancialYear fy, Kind kind) {}

    public static Listing of(Plan plan) {
        ShowLines show = new ShowLines(plan);
        show.tree.themes().forEach(show::addTheme);
        for (Period each : show.periods) {
            show.addSum(
                    new Cell.Said("total", "Total"),
                    Cell.NOTHING,
                    each,
                    (fy, bound) -> show.investment.total(fy, each.kind(), bound));
        }
        return new Listing(plan.details().shownIn(), FIELDS, show.rows);
    }

    private void addTheme(Theme theme) {
        tree.of(theme).forEach(scheme -> addScheme(theme, scheme, 1));
        List<Scheme> schemes = tree.allOf(theme);
        for (Period each : periods) {
            addSum(
                    new Cell.Said("subtotal", "Subtotal"),
                    theme(theme),
                    each,
                    (fy, bound) -> investment.total(schemes, fy, each.kind(), bound));
        }
    }

    private void addScheme(Theme theme, Scheme scheme, int level) {
        List<Line> lines = investment.of(scheme.id()).stream().sorted(ORDER).toList();
        if (lines.isEmpty()) {
            addBlank(theme, scheme, level);
        }
        lines.forEach(line -> addLine(theme, scheme, level, line));
        tree.partsOf(scheme).forEach(part -> addScheme(theme, part, level + 1));
    }

    private void addLine(Theme theme, Scheme scheme, int level, Line line) {
        rows.add(List.of(
                new Cell.Said("line", ""),
                Cell.text(scheme.number()),
                new Cell.Said(scheme.name(), ShowSchemes.indented(scheme, level)),
                theme(theme),
                Cell.text(line.fy().toString()),
                kind(line.kind()),
                Cell.constant(line.investmentType(), edition.label(line.investmentType())),
                new Cell.Money(line.min()),
                new Cell.Money(line.max()),
                new Cell.Said(line.remark(), Remarks.of(line)),
                change(line, Bound.MIN),
                change(line, Bound.MAX)));
    }

    private void addBlank(Theme theme, Scheme scheme, int level) {
        rows.add(List.of(
                new Cell.Said("line", ""),
                Cell.text(scheme.number()),
                new Cell.Said(scheme.name(), ShowSchemes.indented(scheme, level)),
                theme(theme),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.constant(scheme.investmentType(), edition.label(scheme.investmentType())),
                new Cell.Money(Amount.BLANK),
                new Cell.Money(Amount.BLANK),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING));
    }

    private Cell change(Line line, Bound bound) {
        Amount before = before(line.fy())
                .map(fy -> investment.amount(line.scheme(), line.investmentType(), fy, line.kind(), bound))
                .orElse(Amount.BLANK);
        return new Cell.Change(YearOnYear.of(before, line.amount(bound)));
    }

    private static Optional<FinancialYear> before(FinancialYear fy) {
        return fy.start() > 1990 ? Optional.of(new FinancialYear(fy.start() - 1)) : Optional.empty();
    }

    private void addSum(Cell row, Cell theme, Period period, Sums sums) {
        Total min = sums.of(period.fy(), Bound.MIN);
        Total max = sums.of(period.fy(), Bound.MAX);
        rows.add(List.of(
                row,
                Cell.NOTHING,
                Cell.NOTHING,
                theme,
                Cell.text(period.fy().toString()),
                kind(period.kind()),
                Cell.NOTHING,
                new Cell.Sum(min),
                new Cell.Sum(max),
                new Cell.Said("", Remarks.ofSums(min, max)),
                change(period, Bound.MIN, sums),
                change(period, Bound.MAX, sums)));
    }

    private static Cell change(Period period, Bound bound, Sums sums) {
        Total before = before(period.fy()).map(fy -> sums.of(fy, bound)).orElse(Total.NOTHING);
        return new Cell.Change(new YearOnYear(before, sums.of(period.fy(), bound)));
    }

    private static Cell theme(Theme theme) {
        return new Cell.Said(theme.name(), theme.title());
    }

    private static Cell kind(Kind kind) {
        return Cell.constant(kind, kind.name().toLowerCase(Locale.ROOT));
    }
}

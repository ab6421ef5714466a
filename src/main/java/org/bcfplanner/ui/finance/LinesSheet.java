package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;

/** Lays a plan out as the table of investment lines. */
final class LinesSheet {
    private final Plan plan;
    private final Edition edition;
    private final List<MoneyColumn> columns;
    private final Investment investment;
    private final SchemeTree tree;
    private final Unit unit;

    private LinesSheet(Plan plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
        this.columns = MoneyColumn.of(edition);
        this.investment = Investment.of(plan.lines());
        this.tree = SchemeTree.of(plan.themes(), plan.schemes());
        this.unit = plan.details().shownIn();
    }

    static Sheet<LinesRow> of(Plan plan, Edition edition) {
        LinesSheet sheet = new LinesSheet(plan, edition);
        return new Sheet<>(sheet.rows(), sheet::foot);
    }

    /** The id of the row of a scheme's lines of one type. */
    static String rowId(Id<Scheme> scheme, InvestmentType type) {
        return scheme + " " + type;
    }

    private List<Row<LinesRow>> rows() {
        List<Row<LinesRow>> rows = new ArrayList<>();
        for (int i = 0; i < tree.themes().size(); i++) {
            Theme theme = tree.themes().get(i);
            List<Scheme> schemes = tree.allOf(theme);
            rows.add(new Row<>(
                    theme.id().toString(),
                    Row.Kind.GROUP,
                    new LinesRow.OfTheme(rows.size() + 1, (i + 1) + "  " + theme.title(), totals(schemes), unit)));
            tree.of(theme).forEach(scheme -> addScheme(scheme, 0, rows));
        }
        return rows;
    }

    private void addScheme(Scheme scheme, int depth, List<Row<LinesRow>> rows) {
        for (InvestmentType type : investment.typesOf(scheme)) {
            List<Amount> amounts = columns.stream()
                    .map(column -> investment.amount(scheme.id(), type, column.fy(), column.kind(), column.bound()))
                    .toList();
            rows.add(new Row<>(
                    rowId(scheme.id(), type),
                    Row.Kind.LINE,
                    new LinesRow.OfScheme(
                            rows.size() + 1,
                            scheme.id(),
                            scheme.name(),
                            depth,
                            type,
                            edition.label(type),
                            amounts,
                            unit)));
        }
        tree.partsOf(scheme).forEach(part -> addScheme(part, depth + 1, rows));
    }

    private List<Total> totals(List<Scheme> schemes) {
        return columns.stream()
                .map(column -> investment.total(schemes, column.fy(), column.kind(), column.bound()))
                .toList();
    }

    /** The totals of the rows that are shown, beside the minimum of the pool. */
    private List<Row<LinesRow>> foot(List<Row<LinesRow>> shown) {
        List<LinesRow.OfScheme> lines = shown.stream()
                .map(Row::value)
                .filter(LinesRow.OfScheme.class::isInstance)
                .map(LinesRow.OfScheme.class::cast)
                .toList();
        List<Total> totals = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            totals.add(Total.of(
                    lines.stream().map(line -> line.amounts().get(column)).toList()));
        }
        List<Total> minimums = columns.stream().map(this::minimum).toList();
        return List.of(
                foot("totals", new LinesRow.OfTotals(totalsTitle(lines), totals, unit)),
                foot("minimum", new LinesRow.OfPool("Minimum pool", minimums, raws(), unit)),
                foot("gap", new LinesRow.OfGap("Above (below) the minimum", gaps(totals, minimums), unit)));
    }

    private String totalsTitle(List<LinesRow.OfScheme> lines) {
        int schemes = plan.schemes().size();
        long shown = lines.stream().map(LinesRow.OfScheme::scheme).distinct().count();
        return shown < schemes
                ? "Total of the " + lines.size() + (lines.size() == 1 ? " row" : " rows") + " shown"
                : "Total of " + schemes + (schemes == 1 ? " scheme" : " schemes");
    }

    private static Row<LinesRow> foot(String id, LinesRow value) {
        return new Row<>(id, Row.Kind.TOTAL, value);
    }

    private Total minimum(MoneyColumn column) {
        return column.kind() == Kind.SPEND ? Pool.total(plan.pool(), column.fy(), PoolMeasure.MINIMUM) : Total.NOTHING;
    }

    private List<String> raws() {
        return columns.stream()
                .map(column -> column.kind() != Kind.SPEND
                        ? ""
                        : Pool.parts(plan.pool(), column.fy(), PoolMeasure.MINIMUM).stream()
                                .map(PoolAmount::amount)
                                .filter(Amount::isUnreadable)
                                .map(Amount::raw)
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    private static List<LinesRow.Gap> gaps(List<Total> totals, List<Total> minimums) {
        List<LinesRow.Gap> gaps = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            Total minimum = minimums.get(i);
            if (minimum.isOfNothing()) {
                gaps.add(new LinesRow.Gap(0, LinesRow.Gap.State.NONE));
            } else if (minimum.isIncomplete()) {
                gaps.add(new LinesRow.Gap(0, LinesRow.Gap.State.UNKNOWN));
            } else {
                gaps.add(new LinesRow.Gap(totals.get(i).pence() - minimum.pence(), LinesRow.Gap.State.KNOWN));
            }
        }
        return gaps;
    }
}

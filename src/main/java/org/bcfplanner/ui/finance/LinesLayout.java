package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.ui.grid.Row;

/** All rows of the table of investment lines, made of a plan's themes, schemes and lines and of nothing else in it. */
final class LinesLayout {
    private final Edition edition;
    private final List<MoneyColumn> columns;
    private final Investment investment;
    private final SchemeTree tree;
    private final Unit unit;

    LinesLayout(Plan plan, Edition edition, List<MoneyColumn> columns) {
        this.edition = edition;
        this.columns = columns;
        this.investment = Investment.of(plan.lines());
        this.tree = SchemeTree.of(plan.themes(), plan.schemes());
        this.unit = plan.details().shownIn();
    }

    List<Row<LinesRow>> rows() {
        List<Row<LinesRow>> rows = new ArrayList<>();
        for (int i = 0; i < tree.themes().size(); i++) {
            Theme theme = tree.themes().get(i);
            List<Row<LinesRow>> lines = new ArrayList<>();
            int place = rows.size() + 1;
            tree.of(theme).forEach(scheme -> addScheme(scheme, 0, place, lines));
            String title = (i + 1) + "  " + theme.title();
            rows.add(new Row<>(
                    theme.id().toString(),
                    Row.Kind.GROUP,
                    new LinesRow.OfTheme(place, title, totals(lines, columns.size()), unit)));
            rows.addAll(lines);
        }
        return rows;
    }

    /** The sums of the lines among some rows, column by column. */
    static List<Total> totals(List<Row<LinesRow>> rows, int columns) {
        Total[] totals = new Total[columns];
        Arrays.fill(totals, Total.NOTHING);
        for (Row<LinesRow> row : rows) {
            if (row.value() instanceof LinesRow.OfScheme line) {
                for (int i = 0; i < columns; i++) {
                    totals[i] = totals[i].plus(line.amounts().get(i));
                }
            }
        }
        return List.of(totals);
    }

    /** @param above how many rows stand above the first of {@code rows} */
    private void addScheme(Scheme scheme, int depth, int above, List<Row<LinesRow>> rows) {
        List<Line> lines = investment.of(scheme.id());
        for (InvestmentType type : investment.typesOf(scheme)) {
            rows.add(new Row<>(
                    LinesSheet.rowId(scheme.id(), type),
                    Row.Kind.LINE,
                    new LinesRow.OfScheme(
                            above + rows.size() + 1,
                            scheme.id(),
                            scheme.name(),
                            depth,
                            type,
                            edition.label(type),
                            amounts(lines, type),
                            scheme.leadProvider(),
                            scheme.fundingSource(),
                            unit)));
        }
        tree.partsOf(scheme).forEach(part -> addScheme(part, depth + 1, above, rows));
    }

    private List<Amount> amounts(List<Line> lines, InvestmentType type) {
        Amount[] amounts = new Amount[columns.size()];
        Arrays.fill(amounts, Amount.BLANK);
        for (Line line : lines) {
            if (line.investmentType() == type) {
                MoneyColumn.put(line, columns, amounts);
            }
        }
        return List.of(amounts);
    }
}

package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.TotalSpend;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.table.PreparedRows;

/** {@code bcf show PLAN spend}: all that is spent on health and care, a row for each commissioner and year. */
public final class ShowSpend {
    private static final List<Field> FIELDS = List.of(
            Field.text("row", ""),
            Field.text("commissioner", "Organisation"),
            Field.text("year", "Year"),
            Field.amountOrSum("amount", "Spend"),
            Field.text("remark", "Remark"));

    private ShowSpend() {}

    public static Listing of(Plan plan) {
        Edition edition = Editions.get(plan.details().edition());
        TotalSpend spend = TotalSpend.of(plan.spend());
        TreeSet<FinancialYear> years = new TreeSet<>(edition.finance().spendYears());
        plan.spend().forEach(each -> years.add(each.fy()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Commissioner each :
                PreparedRows.shown(plan.commissioners(), edition.finance().commissioners())) {
            for (FinancialYear fy : years) {
                Amount amount = spend.amount(each.id(), fy);
                rows.add(row("spend", "", each.name(), fy, new Cell.Money(amount), amount.remark()));
            }
        }
        for (FinancialYear fy : years) {
            Total total = spend.total(fy);
            rows.add(row("total", "Total", "", fy, new Cell.Sum(total), Reading.incomplete(total)));
        }
        return new Listing(plan.details().shownIn(), FIELDS, rows);
    }

    private static List<Cell> row(
            String row, String heading, String commissioner, FinancialYear fy, Cell amount, String remark) {
        return List.of(
                new Cell.Said(row, heading),
                Cell.text(commissioner),
                Cell.text(fy.toString()),
                amount,
                Cell.text(remark));
    }
}

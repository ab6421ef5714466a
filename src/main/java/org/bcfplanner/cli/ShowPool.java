package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolBalance;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;

/**
 * {@code bcf show PLAN pool}: both values of the pooled budget with their parts, year by year, and how far the one is
 * above the other.
 */
public final class ShowPool {
    private static final List<Field> FIELDS = List.of(
            Field.text("row", ""),
            Field.text("year", "Year"),
            Field.text("measure", "Value"),
            Field.text("label", "Of what"),
            Field.amountOrSum("amount", "Amount"),
            Field.text("remark", "Remark"));

    private final Plan plan;
    private final Edition edition;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ShowPool(Plan plan) {
        this.plan = plan;
        this.edition = Editions.get(plan.details().edition());
    }

    public static Listing of(Plan plan) {
        ShowPool show = new ShowPool(plan);
        TreeSet<FinancialYear> years = new TreeSet<>(show.edition.years());
        plan.pool().forEach(part -> years.add(part.fy()));
        years.forEach(show::addYear);
        return new Listing(plan.details().shownIn(), FIELDS, show.rows);
    }

    private void addYear(FinancialYear fy) {
        for (PoolMeasure measure : PoolMeasure.values()) {
            for (PoolAmount part : Pool.parts(plan.pool(), fy, measure)) {
                add(
                        "part",
                        "",
                        fy,
                        measure(measure),
                        part.label(),
                        new Cell.Money(part.amount()),
                        part.amount().remark());
            }
            Total total = Pool.total(plan.pool(), fy, measure);
            add("total", "Total", fy, measure(measure), "", new Cell.Sum(total), Reading.incomplete(total));
        }
        PoolBalance balance = PoolBalance.of(plan.pool(), fy);
        OptionalLong surplus = balance.surplus().difference();
        add("surplus", "Surplus", fy, Cell.NOTHING, "", Cells.difference(surplus), balance.words());
    }

    private void add(
            String row, String heading, FinancialYear fy, Cell measure, String label, Cell amount, String remark) {
        rows.add(List.of(
                new Cell.Said(row, heading),
                Cell.text(fy.toString()),
                measure,
                Cell.text(label),
                amount,
                Cell.text(remark)));
    }

    private Cell measure(PoolMeasure measure) {
        return Cell.constant(measure, edition.label(measure));
    }
}

package org.bcfplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.rule.Shortfall;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.LineSums;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;

/**
 * {@code bcf show PLAN reconciliation}: for each year the minimum, the pool and what the schemes spend at both ends of
 * their ranges, then what is missing to reach the first two.
 */
public final class ShowReconciliation {
    private static final List<Field> FIELDS = List.of(
            Field.text("year", "Year"),
            Field.text("row", ""),
            Field.amountOrSum("min", "Least"),
            Field.amountOrSum("max", "Most"),
            Field.text("remark", "Remark"));

    private final Plan plan;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ShowReconciliation(Plan plan) {
        this.plan = plan;
    }

    public static Listing of(Plan plan) {
        ShowReconciliation show = new ShowReconciliation(plan);
        LineSums sums = LineSums.of(plan.lines());
        Editions.get(plan.details().edition()).years().forEach(fy -> show.add(Reconciliation.of(plan, fy, sums)));
        return new Listing(plan.details().shownIn(), FIELDS, show.rows);
    }

    private void add(Reconciliation year) {
        FinancialYear fy = year.fy();
        add(fy, new Cell.Said("minimum", "Minimum of the pool"), year.minimum(), year.minimum(), Cell.NOTHING);
        add(fy, new Cell.Said("pool", "Pool"), year.pool(), year.pool(), Cell.NOTHING);
        add(fy, new Cell.Said("schemes", "Schemes"), year.least(), year.most(), Cell.NOTHING);
        addMissing(year, new Cell.Said("missing_to_minimum", "Missing to the minimum"), PoolMeasure.MINIMUM);
        addMissing(year, new Cell.Said("missing_to_pool", "Missing to the pool"), PoolMeasure.TOTAL);
    }

    private void addMissing(Reconciliation year, Cell row, PoolMeasure measure) {
        Optional<Reconciliation.Range> missing = year.missing(measure);
        add(
                year.fy(),
                row,
                missing.map(range -> known(range.least())).orElse(Total.NOTHING),
                missing.map(range -> known(range.most())).orElse(Total.NOTHING),
                new Cell.Said(Shortfall.sentence(year, measure, plan), Shortfall.of(year, measure, plan)));
    }

    private static Total known(long pence) {
        return new Total(pence, 1, 0, 0, 0);
    }

    private void add(FinancialYear fy, Cell row, Total least, Total most, Cell sentence) {
        boolean one = least.equals(most);
        Cell left = Cell.text(one ? Reading.incomplete(least) : Remarks.ofSums(least, most));
        Cell remark = sentence.equals(Cell.NOTHING) ? left : sentence;
        rows.add(List.of(Cell.text(fy.toString()), row, new Cell.Sum(least), new Cell.Sum(most), remark));
    }
}

package org.bcfplanner.change.edits;

import java.util.List;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.CommissionerSpend;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PreparedRows;

/**
 * Edits of the table of all that is spent on health and care. {@code prepared} are the rows that the plan's template
 * prints in advance.
 */
public final class SpendEdits {
    private SpendEdits() {}

    /** Adds a commissioner at a place among those shown. */
    public static Plan add(Plan plan, List<Commissioner> prepared, Commissioner commissioner, int index) {
        List<Commissioner> shown = PreparedRows.shown(plan.commissioners(), prepared);
        return plan.withCommissioners(rows -> Ordered.insert(rows, shown, index, commissioner));
    }

    /** The plan with a commissioner renamed, who is taken from those prepared where the plan has none yet. */
    public static Plan rename(Plan plan, List<Commissioner> prepared, Id<Commissioner> id, String name) {
        return PreparedRows.find(plan.commissioners(), prepared, id)
                .map(found -> plan.withCommissioners(rows -> rows.with(found.withName(name))))
                .orElse(plan);
    }

    /** Puts an amount into a cell; clearing it takes the amount away and leaves the commissioner. */
    public static Plan amount(
            Plan plan, List<Commissioner> prepared, Id<Commissioner> id, FinancialYear fy, Amount amount) {
        CommissionerSpend spend = CommissionerSpend.of(id, fy, amount);
        if (amount.isBlank()) {
            return plan.withSpend(rows -> rows.without(spend.id()));
        }
        return PreparedRows.find(plan.commissioners(), prepared, id)
                .map(found -> plan.withCommissioners(rows -> rows.contains(id) ? rows : rows.with(found))
                        .withSpend(rows -> rows.with(spend)))
                .orElse(plan);
    }

    /** Removes a commissioner with its amounts; one that the template prints is empty again. */
    public static Plan remove(Plan plan, Id<Commissioner> id) {
        Plan result = plan;
        for (CommissionerSpend spend : plan.spend()) {
            if (spend.commissioner().equals(id)) {
                result = result.withSpend(rows -> rows.without(spend.id()));
            }
        }
        return result.withCommissioners(rows -> rows.without(id));
    }

    /** Moves a commissioner by so many places among those shown, stopping at the first and the last. */
    public static Plan move(Plan plan, List<Commissioner> prepared, Id<Commissioner> id, int places) {
        List<Commissioner> shown = PreparedRows.shown(plan.commissioners(), prepared);
        return plan.withCommissioners(rows -> Ordered.move(rows, shown, id, places));
    }
}

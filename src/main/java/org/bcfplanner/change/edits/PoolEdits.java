package org.bcfplanner.change.edits;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.PoolReader;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;

/** Edits of the values of the pooled budget and their parts. */
public final class PoolEdits {
    private PoolEdits() {}

    /** Puts an amount into the cell of a value that has no parts yet. */
    public static Plan firstAmount(Plan plan, FinancialYear fy, PoolMeasure measure, Amount amount) {
        return amount.isBlank() || !Pool.parts(plan.pool(), fy, measure).isEmpty()
                ? plan
                : plan.withPool(rows -> rows.with(PoolAmount.undivided(fy, measure, amount)));
    }

    /**
     * Replaces a whole value by what was typed for it, which may be several labelled amounts, as in {@code £10m (BCF)
     * £2m ASC budget}: each becomes a part. Nothing typed leaves no part.
     */
    public static Plan value(Plan plan, FinancialYear fy, PoolMeasure measure, String typed, Unit unit, IdSource ids) {
        Plan result = plan;
        for (PoolAmount part : Pool.parts(plan.pool(), fy, measure)) {
            result = remove(result, part.id());
        }
        for (PoolReader.Part part : PoolReader.read(typed, unit)) {
            List<PoolAmount> parts = Pool.parts(result.pool(), fy, measure);
            if (!part.label().isEmpty() || !part.amount().isBlank()) {
                Id<PoolAmount> id = parts.isEmpty() ? PoolAmount.idOf(fy, measure) : ids.create();
                PoolAmount read = PoolAmount.undivided(fy, measure, part.amount());
                result = add(
                        result,
                        new PoolAmount(id, fy, measure, read.position(), part.label(), part.amount()),
                        parts.size());
            }
        }
        return result;
    }

    /** Adds a part at a place among the parts of its value. */
    public static Plan add(Plan plan, PoolAmount part, int index) {
        List<PoolAmount> parts = Pool.parts(plan.pool(), part.fy(), part.measure());
        return plan.withPool(rows -> Ordered.insert(rows, parts, index, part));
    }

    public static Plan rename(Plan plan, Id<PoolAmount> id, String label) {
        return change(plan, id, part -> part.withLabel(label));
    }

    /** Changes the amount of a part. A value that is not divided goes when its amount is cleared. */
    public static Plan amount(Plan plan, Id<PoolAmount> id, Amount amount) {
        boolean gone = amount.isBlank()
                && plan.pool().find(id).filter(part -> part.label().isEmpty()).isPresent();
        return gone ? remove(plan, id) : change(plan, id, part -> part.withAmount(amount));
    }

    /** The plan without this part; as it is where there is none. */
    public static Plan remove(Plan plan, Id<PoolAmount> id) {
        return plan.withPool(rows -> rows.without(id));
    }

    /** Moves a part by so many places among the parts of its value, stopping at the first and the last. */
    public static Plan move(Plan plan, Id<PoolAmount> id, int places) {
        return plan.pool()
                .find(id)
                .map(part -> plan.withPool(
                        rows -> Ordered.move(rows, Pool.parts(rows, part.fy(), part.measure()), id, places)))
                .orElse(plan);
    }

    /** Changes a part; a part that is gone stays gone. */
    private static Plan change(Plan plan, Id<PoolAmount> id, UnaryOperator<PoolAmount> change) {
        return plan.pool()
                .find(id)
                .map(part -> plan.withPool(rows -> rows.with(change.apply(part))))
                .orElse(plan);
    }
}

package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Total;

/** The minimum required value of the pool under the total of what is spent, and what lies between them. */
final class PoolComparison {
    private final Plan plan;
    private final Edition edition;
    private final List<RangesSheet.Figure> figures;

    PoolComparison(Plan plan, Edition edition, List<RangesSheet.Figure> figures) {
        this.plan = plan;
        this.edition = edition;
        this.figures = figures;
    }

    /**
     * Adds the rows, or none where the plan states no minimum.
     *
     * @param total the row of the total
     * @param span  the rows it adds up
     */
    void addTo(Body body, int total, Span span) {
        if (figures.stream().allMatch(figure -> parts(figure.fy()).isEmpty())) {
            return;
        }
        List<Value> minimum = new ArrayList<>(RangesSheet.naming(Value.empty(), edition.label(PoolMeasure.MINIMUM)));
        figures.forEach(figure -> minimum.add(figure.kind() == Kind.SPEND ? minimum(figure.fy()) : Value.empty()));
        body.add(Row.Kind.REFERENCE, minimum);
        List<Value> difference = new ArrayList<>(
                RangesSheet.naming(Value.empty(), edition.workbook().ranges().difference()));
        for (int i = 0; i < figures.size(); i++) {
            Total required = Pool.total(plan.pool(), figures.get(i).fy(), PoolMeasure.MINIMUM);
            Total spent = body.total(span, i);
            boolean comparable =
                    figures.get(i).kind() == Kind.SPEND && isKnown(required) && spent.known() + spent.nil() > 0;
            difference.add(
                    comparable
                            ? new Value.Difference(total, total + 2, spent.pence() - required.pence())
                            : Value.empty());
        }
        body.add(Row.Kind.REFERENCE, difference);
    }

    private Value minimum(FinancialYear fy) {
        List<PoolAmount> parts = parts(fy);
        if (parts.size() == 1) {
            return Value.of(parts.getFirst().amount());
        }
        Total total = Pool.total(plan.pool(), fy, PoolMeasure.MINIMUM);
        if (isKnown(total)) {
            return new Value.Money(total.pence());
        }
        String written = parts.stream()
                .map(part -> part.amount().raw().strip())
                .filter(raw -> !raw.isEmpty())
                .collect(Collectors.joining(" + "));
        return written.isEmpty() ? Value.empty() : new Value.State(written);
    }

    private List<PoolAmount> parts(FinancialYear fy) {
        return Pool.parts(plan.pool(), fy, PoolMeasure.MINIMUM);
    }

    private static boolean isKnown(Total total) {
        return !total.isIncomplete() && !total.isOfNothing();
    }
}

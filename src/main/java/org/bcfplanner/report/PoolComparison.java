package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Total;

/** The values of the pool under the total of what is spent, and what lies between the total and the minimum. */
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
     * Adds the rows of the values that the plan states.
     *
     * @param total the row of the total
     * @param span  the rows it adds up
     */
    void addTo(Body body, int total, Span span) {
        if (isStated(PoolMeasure.TOTAL)) {
            addValue(body, PoolMeasure.TOTAL);
        }
        if (isStated(PoolMeasure.MINIMUM)) {
            addValue(body, PoolMeasure.MINIMUM);
            addDifference(body, total, span);
        }
    }

    private boolean isStated(PoolMeasure measure) {
        return figures.stream().anyMatch(figure -> !parts(figure.fy(), measure).isEmpty());
    }

    private void addValue(Body body, PoolMeasure measure) {
        List<Value> values = new ArrayList<>(RangesSheet.naming(Value.empty(), edition.label(measure)));
        figures.forEach(
                figure -> values.add(figure.kind() == Kind.SPEND ? value(figure.fy(), measure) : Value.empty()));
        body.add(Row.Kind.REFERENCE, values);
        for (int i = 0; i < figures.size(); i++) {
            RangesSheet.Figure figure = figures.get(i);
            if (figure.kind() == Kind.SPEND && figure.bound() == Bound.MIN) {
                shows(body, RangesSheet.NAMING + i, figure.fy(), measure);
            }
        }
    }

    /** A part can be seen in the value where it is all of it, or is written out because not every part is known. */
    private void shows(Body body, int column, FinancialYear fy, PoolMeasure measure) {
        body.shows(column, Source.pool(fy, measure));
        List<PoolAmount> parts = parts(fy, measure);
        if (parts.size() == 1 || !isKnown(Pool.total(plan.pool(), fy, measure))) {
            parts.forEach(part -> body.shows(column, Source.of("pool_amount", part.id(), "amount")));
        }
    }

    private void addDifference(Body body, int total, Span span) {
        int minimum = body.size() - 1;
        List<Value> difference = new ArrayList<>(
                RangesSheet.naming(Value.empty(), edition.workbook().ranges().difference()));
        for (int i = 0; i < figures.size(); i++) {
            Total required = Pool.total(plan.pool(), figures.get(i).fy(), PoolMeasure.MINIMUM);
            Total spent = body.total(span, i);
            boolean comparable =
                    figures.get(i).kind() == Kind.SPEND && isKnown(required) && spent.known() + spent.nil() > 0;
            difference.add(
                    comparable
                            ? new Value.Difference(total, minimum, spent.pence() - required.pence())
                            : Value.empty());
        }
        body.add(Row.Kind.REFERENCE, difference);
    }

    private Value value(FinancialYear fy, PoolMeasure measure) {
        List<PoolAmount> parts = parts(fy, measure);
        if (parts.size() == 1) {
            return Value.of(parts.getFirst().amount());
        }
        Total total = Pool.total(plan.pool(), fy, measure);
        if (isKnown(total)) {
            return new Value.Money(total.pence());
        }
        String written = parts.stream()
                .map(part -> part.amount().raw().strip())
                .filter(raw -> !raw.isEmpty())
                .collect(Collectors.joining(" + "));
        return written.isEmpty() ? Value.empty() : new Value.State(written);
    }

    private List<PoolAmount> parts(FinancialYear fy, PoolMeasure measure) {
        return Pool.parts(plan.pool(), fy, measure);
    }

    private static boolean isKnown(Total total) {
        return !total.isIncomplete() && !total.isOfNothing();
    }
}

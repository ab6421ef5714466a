package org.bcfplanner.change.edits;

import java.util.Optional;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;

/** Edits of investment lines. */
public final class LineEdits {
    private LineEdits() {}

    /** One amount of the table of investment lines. */
    public record Cell(Id<Scheme> scheme, InvestmentType type, FinancialYear fy, Kind kind, Bound bound) {}

    /** Puts an amount into a cell. A line appears when its first amount does and goes when its last is cleared. */
    public static Plan amount(Plan plan, Cell cell, Amount amount) {
        Id<Line> id = Line.idOf(cell.scheme(), cell.fy(), cell.kind(), cell.type());
        Line line = plan.lines()
                .find(id)
                .orElseGet(() -> Line.blank(cell.scheme(), cell.fy(), cell.kind(), cell.type()))
                .withAmount(cell.bound(), amount);
        return plan.withLines(lines -> line.isBlank() ? lines.without(id) : lines.with(line));
    }

    /** Whether a scheme's lines of one type can become lines of another: not where both say something already. */
    public static boolean canRetype(Plan plan, Id<Scheme> scheme, InvestmentType from, InvestmentType to) {
        return from == to
                || Investment.of(plan.lines()).of(scheme).stream()
                        .filter(line -> line.investmentType() == from)
                        .noneMatch(
                                line -> plan.lines().contains(line.underType(to).id()));
    }

    /**
     * Makes a scheme's lines of one type lines of another. Where {@code from} is the type of the scheme itself, the
     * scheme follows. Does nothing where lines of both types stand in the same year, see {@link #canRetype}, and where
     * the scheme is gone.
     */
    public static Plan retype(Plan plan, Id<Scheme> scheme, InvestmentType from, InvestmentType to) {
        Optional<Scheme> own = plan.schemes().find(scheme);
        if (from == to || own.isEmpty() || !canRetype(plan, scheme, from, to)) {
            return plan;
        }
        Plan result = plan;
        for (Line line : Investment.of(plan.lines()).of(scheme)) {
            if (line.investmentType() == from) {
                result = result.withLines(lines -> lines.without(line.id()).with(line.underType(to)));
            }
        }
        return own.get().investmentType() == from
                ? result.withSchemes(schemes -> schemes.with(own.get().withInvestmentType(to)))
                : result;
    }
}

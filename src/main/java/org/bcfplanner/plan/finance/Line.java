package org.bcfplanner.plan.finance;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/**
 * An investment line: what one scheme spends, or what benefit it brings, in one financial year, as a range.
 *
 * <p>Its id is made from scheme, year, kind and type, so that two people who fill the same empty cell on two laptops
 * have filled one line. These four therefore never change; correcting one is removing the line and adding another.
 *
 * @param min    the least that is planned
 * @param max    the most that is planned
 * @param remark anything said about the whole line; empty without
 */
public record Line(
        Id<Line> id,
        Id<Scheme> scheme,
        FinancialYear fy,
        Kind kind,
        InvestmentType investmentType,
        Amount min,
        Amount max,
        String remark)
        implements Keyed<Line> {
    public Line {
        requireNonNull(id);
        requireNonNull(scheme);
        requireNonNull(fy);
        requireNonNull(kind);
        requireNonNull(investmentType);
        requireNonNull(min);
        requireNonNull(max);
        requireNonNull(remark);
    }

    /** A line without amounts. */
    public static Line blank(Id<Scheme> scheme, FinancialYear fy, Kind kind, InvestmentType type) {
        return new Line(idOf(scheme, fy, kind, type), scheme, fy, kind, type, Amount.BLANK, Amount.BLANK, "");
    }

    /** The id of the one line there can be for these four. */
    public static Id<Line> idOf(Id<Scheme> scheme, FinancialYear fy, Kind kind, InvestmentType type) {
        return Id.derivedFrom("line", scheme, fy, kind, type);
    }

    @Override
    public Id<Line> ownId() {
        return idOf(scheme, fy, kind, investmentType);
    }

    /** The lower or the upper amount of the range. */
    public Amount amount(Bound bound) {
        return bound == Bound.MIN ? min : max;
    }

    /** This line with one of its two amounts replaced. */
    public Line withAmount(Bound bound, Amount amount) {
        return bound == Bound.MIN
                ? new Line(id, scheme, fy, kind, investmentType, amount, max, remark)
                : new Line(id, scheme, fy, kind, investmentType, min, amount, remark);
    }

    /** The same amounts under another type: another line, with another id. */
    public Line underType(InvestmentType type) {
        return new Line(idOf(scheme, fy, kind, type), scheme, fy, kind, type, min, max, remark);
    }

    public boolean isBlank() {
        return min.isBlank() && max.isBlank() && remark.isEmpty();
    }
}

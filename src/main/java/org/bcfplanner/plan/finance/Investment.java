package org.bcfplanner.plan.finance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;

/** The investment lines of a plan by scheme, and their sums: a view worked out from the flat table. */
public final class Investment {
    private final Rows<Line> lines;
    private final Map<Id<Scheme>, List<Line>> byScheme = new HashMap<>();

    private Investment(Rows<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            byScheme.computeIfAbsent(line.scheme(), ignored -> new ArrayList<>())
                    .add(line);
        }
    }

    public static Investment of(Rows<Line> lines) {
        return new Investment(lines);
    }

    /** The lines of one scheme, in no order; not those of its sub-schemes. */
    public List<Line> of(Id<Scheme> scheme) {
        return Collections.unmodifiableList(byScheme.getOrDefault(scheme, List.of()));
    }

    /** The types under which a scheme has lines, its own type first, whether or not it has a line. */
    public List<InvestmentType> typesOf(Scheme scheme) {
        EnumSet<InvestmentType> others = EnumSet.noneOf(InvestmentType.class);
        of(scheme.id()).forEach(line -> others.add(line.investmentType()));
        others.remove(scheme.investmentType());
        List<InvestmentType> types = new ArrayList<>(List.of(scheme.investmentType()));
        types.addAll(others);
        return types;
    }

    /** The amount at one crossing of scheme, type, year, kind and bound; blank where there is no line. */
    public Amount amount(Id<Scheme> scheme, InvestmentType type, FinancialYear fy, Kind kind, Bound bound) {
        for (Line line : of(scheme)) {
            if (line.investmentType() == type && line.kind() == kind && line.fy().equals(fy)) {
                return line.amount(bound);
            }
        }
        return Amount.BLANK;
    }

    /** The sum over some schemes, all types together. */
    public Total total(Iterable<Scheme> schemes, FinancialYear fy, Kind kind, Bound bound) {
        return total(schemes, fy, kind, bound, ignored -> true);
    }

    /** The sum over some schemes of the lines whose type passes. */
    public Total total(
            Iterable<Scheme> schemes, FinancialYear fy, Kind kind, Bound bound, Predicate<InvestmentType> types) {
        Total total = Total.NOTHING;
        for (Scheme scheme : schemes) {
            for (Line line : byScheme.getOrDefault(scheme.id(), List.of())) {
                if (line.fy().equals(fy) && line.kind() == kind && types.test(line.investmentType())) {
                    total = total.plus(line.amount(bound));
                }
            }
        }
        return total;
    }

    /** The sum over the whole plan. */
    public Total total(FinancialYear fy, Kind kind, Bound bound) {
        Total total = Total.NOTHING;
        for (Line line : lines) {
            if (line.fy().equals(fy) && line.kind() == kind) {
                total = total.plus(line.amount(bound));
            }
        }
        return total;
    }
}

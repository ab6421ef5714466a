package org.bcfplanner.plan.finance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/** The sums of a plan's investment lines for every year, kind and bound, worked out in one walk over them. */
public final class LineSums {
    private final Map<Kind, Map<FinancialYear, Sum>> sums = new EnumMap<>(Kind.class);

    private LineSums() {}

    /** The sums of all lines, gone through once. */
    public static LineSums of(Rows<Line> lines) {
        LineSums sums = new LineSums();
        for (Line line : lines) {
            sums.add(line);
        }
        return sums;
    }

    /** The sum of one end of the ranges. */
    public Total total(FinancialYear fy, Kind kind, Bound bound) {
        Sum sum = find(fy, kind);
        return sum == null ? Total.NOTHING : (bound == Bound.MIN ? sum.min : sum.max).total();
    }

    /** The lines of which an end is TBC or cannot be read, and is missing from the sum. */
    public List<Line> unknown(FinancialYear fy, Kind kind) {
        Sum sum = find(fy, kind);
        return sum == null ? List.of() : List.copyOf(sum.unknown);
    }

    private void add(Line line) {
        Sum sum = sums.computeIfAbsent(line.kind(), ignored -> new HashMap<>())
                .computeIfAbsent(line.fy(), ignored -> new Sum());
        boolean knowsMin = sum.min.add(line.min());
        boolean knowsMax = sum.max.add(line.max());
        if (!knowsMin || !knowsMax) {
            sum.unknown.add(line);
        }
    }

    private @Nullable Sum find(FinancialYear fy, Kind kind) {
        return sums.getOrDefault(kind, Map.of()).get(fy);
    }

    private static final class Sum {
        final End min = new End();
        final End max = new End();
        final List<Line> unknown = new ArrayList<>();
    }

    /** A {@link Total} in the making: walks of ten thousand lines are frequent, and need not leave as many records. */
    private static final class End {
        private long pence;
        private int known;
        private int nil;
        private int tbc;
        private int unreadable;

        /** Whether the amount is none that is missed. */
        boolean add(Amount amount) {
            switch (amount.meaning()) {
                case Meaning.Known one -> {
                    pence = Math.addExact(pence, one.pence());
                    known++;
                }
                case Meaning.Nil() -> nil++;
                case Meaning.Tbc() -> {
                    tbc++;
                    return false;
                }
                case Meaning.Unreadable() -> {
                    unreadable++;
                    return false;
                }
                case Meaning.NotApplicable(), Meaning.Blank() -> {}
            }
            return true;
        }

        Total total() {
            return new Total(pence, known, nil, tbc, unreadable);
        }
    }
}

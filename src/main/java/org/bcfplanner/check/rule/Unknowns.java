package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;

/** Why values of the pooled budget are not known: which of their parts are missing, TBC or unreadable. */
record Unknowns(
        Map<String, Candidates> unreadable, int unreadables, int tbc, List<String> absent, List<Place.Cell> cells) {
    static Unknowns of(Subject subject, FinancialYear fy, List<PoolMeasure> measures) {
        Map<String, Candidates> unreadable = new LinkedHashMap<>();
        int unreadables = 0;
        int tbc = 0;
        List<String> absent = new ArrayList<>();
        List<Place.Cell> cells = new ArrayList<>();
        for (PoolMeasure measure : measures) {
            List<PoolAmount> parts = Pool.parts(subject.plan().pool(), fy, measure);
            if (Pool.total(subject.plan().pool(), fy, measure).isOfNothing()) {
                absent.add(measure == PoolMeasure.MINIMUM ? "minimum" : "total");
            }
            for (PoolAmount part : parts) {
                if (part.amount().isUnreadable()) {
                    unreadables++;
                    unreadable.put(
                            part.amount().raw(),
                            Candidates.of(
                                    part.amount(), subject.plan().details().shownIn()));
                } else if (part.amount().isTbc()) {
                    tbc++;
                } else {
                    continue;
                }
                cells.add(Place.Cell.of(Tables.POOL, part, "amount"));
            }
        }
        return new Unknowns(unreadable, unreadables, tbc, absent, cells);
    }

    /** {@code 2 amounts cannot be read: “£10,565,00” may be £10,565,000, £1,056,500 or £10,565.00. 1 amount is TBC.} */
    String sentence() {
        List<String> sentences = new ArrayList<>();
        absent.forEach(value -> sentences.add("No " + value + " is given."));
        if (unreadables > 0) {
            List<String> each = new ArrayList<>();
            unreadable.forEach((raw, candidates) -> each.add("“" + Words.shortened(raw) + "”"
                    + (candidates.all().isEmpty() ? "" : " may be " + candidates.inWords())));
            sentences.add(Words.count(unreadables, "amount", "amounts") + " cannot be read: " + String.join("; ", each)
                    + ".");
        }
        if (tbc > 0) {
            sentences.add(Words.count(tbc, "amount is", "amounts are") + " TBC.");
        }
        return String.join(" ", sentences);
    }

    Figures figures() {
        Figures figures = Figures.of("unreadable", unreadables).and("tbc", tbc);
        if (!absent.isEmpty()) {
            figures = figures.and("missing", String.join(", ", absent));
        }
        int number = 0;
        for (Map.Entry<String, Candidates> each : unreadable.entrySet()) {
            number++;
            String name = unreadable.size() == 1 ? "" : "_" + number;
            figures = figures.and("typed" + name, each.getKey())
                    .and("candidates" + name, each.getValue().inWords());
        }
        return figures;
    }
}

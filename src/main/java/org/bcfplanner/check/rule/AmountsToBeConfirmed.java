package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.scheme.Scheme;

/** S4: no amount of a final plan is TBC: it is in no sum, and so no sum it belongs to is final. */
final class AmountsToBeConfirmed implements Rule {
    @Override
    public String code() {
        return "S4";
    }

    @Override
    public Reads reads() {
        return Sums.READS.and(Tables.SCHEMES.name(), "name");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (FinancialYear fy : subject.edition().years()) {
            for (Kind kind : Kind.values()) {
                for (Line line : subject.sums().unknown(fy, kind)) {
                    if (line.min().isTbc() || line.max().isTbc()) {
                        outcomes.add(ofLine(line, subject));
                    }
                }
            }
        }
        for (PoolAmount part : subject.plan().pool()) {
            if (part.amount().isTbc()) {
                outcomes.add(ofPool(part));
            }
        }
        return outcomes;
    }

    private Outcome ofLine(Line line, Subject subject) {
        List<Place.Cell> cells = new ArrayList<>();
        if (line.min().isTbc()) {
            cells.add(Place.Cell.of(Tables.LINES, line, "min"));
        }
        if (line.max().isTbc()) {
            cells.add(Place.Cell.of(Tables.LINES, line, "max"));
        }
        String name =
                subject.plan().schemes().find(line.scheme()).map(Scheme::name).orElse("");
        Reconciliation year = subject.reconciliation(line.fy());
        Optional<Reconciliation.Range> missing =
                line.kind() == Kind.SPEND ? year.missing(PoolMeasure.MINIMUM) : Optional.empty();
        Figures figures =
                Figures.of("min", line.min().raw()).and("max", line.max().raw());
        if (missing.isPresent()) {
            figures = figures.and("needed_least_pence", missing.get().least())
                    .and("needed_most_pence", missing.get().most());
        }
        return Finding.of(
                        code(),
                        Severity.ERROR,
                        Section.FINANCE,
                        cells.getFirst(),
                        Words.name(name, "A scheme without a name") + " is TBC",
                        "Left out of every total."
                                + missing.map(range -> needed(range, year)).orElse(""),
                        figures)
                .marking(cells);
    }

    private static String needed(Reconciliation.Range range, Reconciliation year) {
        if (range.most() == 0) {
            return " The minimum is reached without it.";
        }
        int others = year.unknown().size() - 1;
        String with = others == 0 ? "" : " together with " + Words.count(others, "other", "others");
        String amount = range.least() == 0
                ? "Up to " + Words.money(range.most())
                : Words.money(range.least()) + " to " + Words.money(range.most());
        return " " + amount + with + " would reach the minimum.";
    }

    private Outcome ofPool(PoolAmount part) {
        String value = part.fy() + (part.measure() == PoolMeasure.MINIMUM ? " minimum" : " pool");
        return Finding.of(
                code(),
                Severity.ERROR,
                Section.FINANCE,
                Place.Cell.of(Tables.POOL, part, "amount"),
                Words.name(part.label(), "The " + value) + " is TBC",
                "“" + Words.shortened(part.amount().raw()) + "” is left out of the " + value + ".",
                Figures.of("typed", part.amount().raw()));
    }
}

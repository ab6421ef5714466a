package org.bcfplanner.check.rule;

import java.util.List;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.scheme.InvestmentType;

/** S8: a line is of the type Nil where its amounts are nothing, and only there. */
final class NilTypes implements RowRule<Line> {
    @Override
    public String code() {
        return "S8";
    }

    @Override
    public Table<Line> table() {
        return Tables.LINES;
    }

    @Override
    public List<Outcome> of(Line line, Subject subject) {
        boolean nilType = line.investmentType() == InvestmentType.NIL;
        if (nilType && (isSomething(line.min()) || isSomething(line.max()))) {
            String component = isSomething(line.min()) ? "min" : "max";
            return List.of(finding(
                    line,
                    component,
                    "Money under the type " + label(InvestmentType.NIL, subject),
                    shown(line.min()) + " to " + shown(line.max())
                            + " is planned where the type says that nothing is."));
        }
        if (!nilType && isNothing(line.min()) && isNothing(line.max())) {
            return List.of(finding(
                    line,
                    "min",
                    "No money, but the type is " + label(line.investmentType(), subject),
                    "Both amounts are nothing: the type " + label(InvestmentType.NIL, subject) + " would say so."));
        }
        return List.of();
    }

    private Outcome finding(Line line, String component, String heading, String reason) {
        return Finding.of(
                code(),
                Severity.WARNING,
                Section.FINANCE,
                Place.Cell.of(table(), line, component),
                heading,
                reason,
                Figures.of("min", shown(line.min()))
                        .and("max", shown(line.max()))
                        .and("type", line.investmentType().name()));
    }

    private static String label(InvestmentType type, Subject subject) {
        String label = subject.edition().label(type);
        return label.isEmpty() ? "“not stated”" : label;
    }

    /** Nil, or a figure of zero. */
    private static boolean isNothing(Amount amount) {
        return amount.counted().isPresent() && amount.counted().getAsLong() == 0;
    }

    private static boolean isSomething(Amount amount) {
        return amount.counted().isPresent() && amount.counted().getAsLong() != 0;
    }

    private static String shown(Amount amount) {
        if (amount.isBlank()) {
            return "blank";
        }
        return amount.counted().isPresent() ? Words.money(amount.counted().getAsLong()) : Words.shortened(amount.raw());
    }
}

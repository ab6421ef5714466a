package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.Shape;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Demands;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.risk.Above;
import org.bcfplanner.plan.risk.Risk;

/**
 * R3: every live risk has an owner and a date of review; and blank controls (R2), and a register without risks (C1). One
 * finding for all rows that lack the same field: a register has many rows. Ratings have a rule of their own.
 */
final class RiskFields implements Rule {
    @Override
    public String code() {
        return "R3";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.andAllOf(Tables.RISKS.name()).and(Tables.RISK_CATEGORIES.name(), "position");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Risk> live = subject.liveRisks();
        List<Outcome> outcomes = new ArrayList<>();
        Optional<Severity> register = subject.edition().demands().risks().register();
        if (subject.plan().risks().isEmpty() && register.isPresent()) {
            outcomes.add(Finding.of(
                    "C1",
                    register.get(),
                    Section.RISKS,
                    RiskCells.column("risk"),
                    "There are no risks",
                    "The template asks for the most important ones, and what is done about them.",
                    Figures.of(Figures.NEEDED, 1).and(Figures.FILLED, 0)));
        }
        for (Demands.Needed needed : subject.edition().demands().risks().fields()) {
            if (!needed.field().equals("rating")) {
                List<Risk> asked = asked(needed, live);
                if (!asked.isEmpty()) {
                    outcomes.add(outcome(needed, asked, subject));
                }
            }
        }
        return outcomes;
    }

    /** Controls that say “As above” are told of row by row. */
    private static List<Risk> asked(Demands.Needed needed, List<Risk> live) {
        return needed.field().equals("controls")
                ? live.stream().filter(risk -> !Above.isSaidBy(risk.controls())).toList()
                : live;
    }

    private static Outcome outcome(Demands.Needed needed, List<Risk> asked, Subject subject) {
        Shape.Component component = RequiredFields.component(Risk.class, needed.field());
        List<Risk> missing = asked.stream()
                .filter(risk -> !RequiredFields.isFilled(component.of(risk)))
                .toList();
        Figures figures = Figures.of(Figures.NEEDED, asked.size()).and(Figures.FILLED, asked.size() - missing.size());
        String risks = Words.count(asked.size(), "risk", "risks");
        if (missing.isEmpty()) {
            return new Pass(
                    needed.rule(),
                    Section.RISKS,
                    RiskCells.column(needed.field()),
                    needed.label() + ": given for " + risks,
                    "",
                    figures);
        }
        return Finding.of(
                        needed.rule(),
                        needed.severity(),
                        Section.RISKS,
                        RiskCells.column(needed.field()),
                        needed.label() + ": missing for "
                                + (missing.size() == asked.size() ? "" : missing.size() + " of ") + risks,
                        RiskCells.names(missing, subject.register()),
                        figures)
                .marking(RiskCells.of(missing, needed.field()));
    }
}

package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Demands;
import org.bcfplanner.plan.risk.Above;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;

/** R2: what is done about a live risk is said in its own row, and not as “As above”. */
final class ControlsAsAbove implements Rule {
    @Override
    public String code() {
        return "R2";
    }

    @Override
    public Reads reads() {
        return RiskCells.READS.and(Tables.RISKS.name(), "controls");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        subject.edition()
                .demands()
                .risks()
                .field("controls")
                .ifPresent(needed -> subject.liveRisks().stream()
                        .filter(risk -> Above.isSaidBy(risk.controls()))
                        .forEach(risk -> outcomes.add(outcome(needed, risk, subject.register()))));
        return outcomes;
    }

    private static Outcome outcome(Demands.Needed needed, Risk risk, Register register) {
        Optional<Risk> meant = Above.meant(register.risks(), risk, Risk::controls);
        String typed = risk.controls().written().strip();
        return Finding.of(
                        needed.rule(),
                        needed.severity(),
                        Section.RISKS,
                        RiskCells.of(risk, "controls"),
                        register.name(risk) + ": controls say “" + Words.shortened(typed) + "”",
                        meant.map(other -> "That is probably " + register.name(other) + ", “"
                                        + Words.shortened(other.controls().written())
                                        + "”. Sorted or filtered, another row stands above.")
                                .orElse("No row above says anything."),
                        Figures.of(Figures.NEEDED, 1)
                                .and(Figures.FILLED, 0)
                                .and("typed", typed)
                                .and("meant", meant.map(register::name).orElse("")))
                .repairedBy(meant.stream()
                        .map(other -> Repair.of(
                                "Copy the controls of " + register.name(other),
                                RiskCells.of(risk, "controls"),
                                other.controls()))
                        .toList());
    }
}

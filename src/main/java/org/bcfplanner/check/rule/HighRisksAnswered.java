package org.bcfplanner.check.rule;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Demands;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.table.Id;

/** R5: live risks of the levels that the edition calls high have controls of their own, and a scheme that answers them. */
final class HighRisksAnswered implements Rule {
    @Override
    public String code() {
        return "R5";
    }

    @Override
    public Reads reads() {
        return RiskCells.READS
                .and(Tables.RISKS.name(), "rating", "controls")
                .andAllOf(Tables.RISK_LINKS.name())
                .and(Reads.DETAILS, "riskScale");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Risk> high = high(subject);
        if (high.isEmpty()) {
            return List.of();
        }
        Set<Id<Risk>> linked =
                subject.plan().riskLinks().stream().map(RiskLink::risk).collect(toSet());
        return List.of(
                outcome(
                        subject,
                        high,
                        RiskCells::hasControls,
                        "controls",
                        "controls of its own",
                        "controls of their own"),
                outcome(
                        subject,
                        high,
                        risk -> linked.contains(risk.id()),
                        "schemes",
                        "a scheme that answers it",
                        "a scheme that answers them"));
    }

    private static List<Risk> high(Subject subject) {
        Demands.OfRisks demands = subject.edition().demands().risks();
        List<Risk> high = new ArrayList<>();
        subject.scale()
                .ifPresent(scale -> subject.liveRisks().stream()
                        .filter(risk -> scale.band(risk.rating())
                                .filter(band -> demands.levels().contains(band.level()))
                                .isPresent())
                        .forEach(high::add));
        return high;
    }

    private static Outcome outcome(
            Subject subject, List<Risk> high, Predicate<Risk> answered, String component, String one, String many) {
        List<Risk> open = high.stream().filter(answered.negate()).toList();
        Figures figures = Figures.of("high", high.size()).and("unanswered", open.size());
        String risks = Words.count(high.size(), "high risk", "high risks");
        if (open.isEmpty()) {
            String heading = risks + (high.size() == 1 ? " has " + one : " have " + many);
            return new Pass("R5", Section.RISKS, RiskCells.column(component), heading, "", figures);
        }
        String of = open.size() == high.size() ? "" : open.size() + " of ";
        return Finding.of(
                        "R5",
                        subject.edition().demands().risks().high(),
                        Section.RISKS,
                        RiskCells.column(component),
                        of + risks + (open.size() == 1 ? " lacks " + one : " lack " + many),
                        RiskCells.names(open, subject.register()),
                        figures)
                .marking(RiskCells.of(open, component));
    }
}

package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.ReportTables;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.board.Implication;

/** H12: an implication that is told, of a kind that the template has verified, names the post that verified it. */
final class ImplicationsVerified implements Rule {
    @Override
    public String code() {
        return "H12";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.andAllOf(Tables.IMPLICATIONS.name());
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (ReportTables.Respect each : subject.edition().report().implications()) {
            subject.plan()
                    .implications()
                    .find(Implication.idOf(each.key()))
                    .filter(told -> each.verified()
                            && !told.text().written().isBlank()
                            && told.verifiedBy().isBlank())
                    .ifPresent(told -> outcomes.add(Finding.of(
                            code(),
                            Severity.WARNING,
                            Section.REPORT,
                            Place.Cell.of(Tables.IMPLICATIONS, told, "verifiedBy"),
                            "Implications, " + each.heading() + ": nobody has verified them",
                            "Name the post that answers for what is said.",
                            Figures.of("text", told.text().written()))));
        }
        return outcomes;
    }
}

package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;

/** G3: a council and a CCG are named. That boundary differences are told is a field the edition asks for. */
final class OrganisationsCovered implements Rule {
    @Override
    public String code() {
        return "G3";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.andAllOf(Tables.ORGANISATIONS.name());
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            List<String> names = subject.plan().organisations().stream()
                    .filter(each -> each.kind() == kind && !each.name().isBlank())
                    .map(Organisation::name)
                    .toList();
            outcomes.add(outcome(subject, kind, names));
        }
        return outcomes;
    }

    private Outcome outcome(Subject subject, OrganisationKind kind, List<String> names) {
        Place place = new Place.Column(Tables.ORGANISATIONS.name(), kind.name());
        String label = subject.edition().label(kind);
        Figures figures = Figures.of(Figures.NEEDED, 1).and(Figures.FILLED, names.isEmpty() ? 0 : 1);
        return names.isEmpty()
                ? Finding.of(
                        code(),
                        subject.edition().demands().organisations(),
                        Section.DETAILS,
                        place,
                        label + ": none named",
                        "A plan is of all councils and CCGs of its board.",
                        figures)
                : new Pass(
                        code(),
                        Section.DETAILS,
                        place,
                        label + ": named",
                        Words.list(names) + ".",
                        figures.and("names", String.join(", ", names)));
    }
}

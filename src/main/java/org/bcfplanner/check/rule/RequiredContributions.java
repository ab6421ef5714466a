package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.organisation.Organisation;

/** C1: every organisation gives each figure of its contribution. */
final class RequiredContributions implements Rule {
    @Override
    public String code() {
        return "C1";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.andAllOf(Tables.CONTRIBUTIONS.name()).andAllOf(Tables.ORGANISATIONS.name());
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Organisation> organisations = subject.plan().organisations().stream()
                .sorted(Organisation.order())
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        if (!organisations.isEmpty()) {
            for (Contribution.Figure figure : Contribution.Figure.values()) {
                outcomes.add(outcome(subject, figure, organisations));
            }
        }
        return outcomes;
    }

    private Outcome outcome(Subject subject, Contribution.Figure figure, List<Organisation> organisations) {
        List<String> missing = organisations.stream()
                .filter(each -> subject.plan()
                        .contributions()
                        .find(Contribution.idOf(each.id()))
                        .filter(contribution -> !contribution.amount(figure).isBlank())
                        .isEmpty())
                .map(Organisation::name)
                .toList();
        String column = figure.name().toLowerCase(Locale.ROOT);
        Place place = new Place.Column(Tables.CONTRIBUTIONS.name(), column);
        String heading = heading(subject.edition(), column);
        Figures figures = Figures.of(Figures.NEEDED, organisations.size())
                .and(Figures.FILLED, organisations.size() - missing.size());
        return missing.isEmpty()
                ? new Pass(code(), Section.FINANCE, place, heading + ": given by every organisation", "", figures)
                : Finding.of(
                        code(),
                        subject.edition().demands().contributions(),
                        Section.FINANCE,
                        place,
                        heading + ": missing for " + Words.count(missing.size(), "organisation", "organisations"),
                        Words.list(missing) + ".",
                        figures);
    }

    private static String heading(Edition edition, String column) {
        return edition.workbook().summary().columns().stream()
                .filter(each -> each.key().equals(column))
                .map(Part2Words.KeyedHeading::heading)
                .findFirst()
                .orElse(column);
    }
}

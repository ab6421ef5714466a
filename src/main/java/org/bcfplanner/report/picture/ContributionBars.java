package org.bcfplanner.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.ContributionTie;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.organisation.Organisation;

/**
 * What each organisation puts in: in the first year what it spends on the schemes, in the second what it must put in at
 * least beside what it does.
 */
final class ContributionBars {
    private final Plan plan;
    private final Edition edition;
    private final FinancialYear fy;
    private final MoneyWords words;
    private final List<ContributionTie> ties;

    ContributionBars(Plan plan, Edition edition, FinancialYear fy) {
        this.plan = plan;
        this.edition = edition;
        this.fy = fy;
        this.words = new MoneyWords(plan.details().shownIn());
        this.ties = ContributionTie.of(plan.contributions(), plan.pool(), edition.years()).stream()
                .filter(tie -> tie.fy().equals(fy))
                .toList();
    }

    Picture picture() {
        boolean entered = ties.stream().anyMatch(tie -> !tie.contributions().isOfNothing());
        List<Key> keys = ties.stream()
                .map(tie -> new Key(fill(tie.figure()), heading(tie.figure())))
                .toList();
        return new Picture(
                "Contributions by organisation, " + fy,
                entered ? reading() : start(),
                plan.details().shownIn(),
                ties.stream().map(tie -> heading(tie.figure())).toList(),
                entered ? bars() : List.of(),
                keys,
                ties.isEmpty()
                        ? new Subject.OfSpend(fy)
                        : new Subject.OfContributions(ties.getFirst().figure()));
    }

    private String start() {
        return ties.isEmpty()
                ? "The template has no contributions for " + fy + "."
                : "No contributions are entered for " + fy + ". Enter them on the tab Contributions, under "
                        + ties.stream().map(tie -> heading(tie.figure())).collect(Collectors.joining(" and ")) + ".";
    }

    private String reading() {
        return ties.stream()
                .map(tie -> (ties.size() == 1 ? "" : heading(tie.figure()) + ": ") + tie.words())
                .collect(Collectors.joining(" "));
    }

    private List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        plan.organisations().stream().sorted(Organisation.order()).forEach(each -> bars.add(bar(each)));
        bars.add(bar(
                "All organisations",
                Bar.Part.SUM,
                ties.stream().map(ContributionTie::contributions).toList(),
                new Subject.OfContributions(ties.getLast().figure())));
        return bars;
    }

    private Bar bar(Organisation organisation) {
        List<Total> figures = ties.stream()
                .map(tie -> Total.of(List.of(plan.contributions()
                        .find(Contribution.idOf(organisation.id()))
                        .map(contribution -> contribution.amount(tie.figure()))
                        .orElse(Amount.BLANK))))
                .toList();
        return bar(
                organisation.name(),
                Bar.Part.SINGLE,
                figures,
                new Subject.OfOrganisation(organisation.id(), ties.getLast().figure()));
    }

    private Bar bar(String name, Bar.Part part, List<Total> figures, Subject subject) {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            lanes.add(lane(ties.get(i).figure(), figures.get(i)));
        }
        Total all = figures.stream().reduce(Total.NOTHING, Total::plus);
        return new Bar(
                name, part, lanes, figures, all.isOfNothing() ? "not entered" : Reading.incomplete(all), subject);
    }

    private Lane lane(Contribution.Figure figure, Total total) {
        String prefix = switch (figure) {
            case SPENDING -> "";
            case MINIMUM -> "Minimum ";
            case ACTUAL -> "Actual ";
        };
        return new Lane(
                List.of(new Span(0, total.pence(), fill(figure))),
                prefix + words.total(total),
                MoneyWords.missing(total));
    }

    /** What must be put in is drawn as the maximum elsewhere is: open, to be filled by what is put in. */
    private static Fill fill(Contribution.Figure figure) {
        return figure == Contribution.Figure.MINIMUM ? Fill.MOST : Fill.LEAST;
    }

    private String heading(Contribution.Figure figure) {
        String key = figure.name().toLowerCase(Locale.ROOT);
        return edition.workbook().summary().columns().stream()
                .filter(each -> each.key().equals(key))
                .map(Part2Words.KeyedHeading::heading)
                .findFirst()
                .orElse(key);
    }
}

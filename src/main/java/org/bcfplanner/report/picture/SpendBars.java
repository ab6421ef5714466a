package org.bcfplanner.report.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.money.Total;

/** What is spent in a year by the parts of the plan: for each a bar of its minimum and one of its maximum. */
final class SpendBars {
    private final Plan plan;
    private final Edition edition;
    private final FinancialYear fy;
    private final MoneyWords words;

    SpendBars(Plan plan, Edition edition, FinancialYear fy) {
        this.plan = plan;
        this.edition = edition;
        this.fy = fy;
        this.words = new MoneyWords(plan.details().shownIn());
    }

    Picture byTheme() {
        return of("Spend by theme", "theme", Spend.byTheme(plan, fy));
    }

    Picture byType() {
        return of("Spend by investment type", "type", Spend.byType(plan, fy, edition));
    }

    private Picture of(String title, String part, List<Spend> parts) {
        boolean entered = parts.stream().anyMatch(Spend::isEntered);
        return new Picture(
                title + ", " + fy,
                entered ? reading(part, parts) : Sentences.noSpend(fy),
                plan.details().shownIn(),
                List.of(edition.label(Bound.MIN), edition.label(Bound.MAX)),
                entered ? parts.stream().map(this::bar).toList() : List.of(),
                List.of(new Key(Fill.LEAST, "Minimum"), new Key(Fill.MOST, "Maximum")),
                new Subject.OfSpend(fy));
    }

    private Bar bar(Spend spend) {
        List<Lane> lanes = spend.isEntered()
                ? List.of(
                        lane(edition.label(Bound.MIN), spend.least(), Fill.LEAST),
                        lane(edition.label(Bound.MAX), spend.most(), Fill.MOST))
                : List.of(Lane.saying("No spend entered"));
        return new Bar(spend.name(), Bar.Part.SINGLE, lanes, spend.figures(), spend.remark(), spend.subject());
    }

    private Lane lane(String end, Total total, Fill fill) {
        return new Lane(
                List.of(new Span(0, total.pence(), fill)), end + " " + words.total(total), MoneyWords.missing(total));
    }

    private String reading(String part, List<Spend> parts) {
        Reconciliation year = Reconciliation.of(plan, fy);
        String whole = words.range(year.least(), year.most());
        String first = Spend.largest(parts)
                .map(largest -> "The largest " + part + " in " + fy + " is " + largest.name() + ": "
                        + words.range(largest.least(), largest.most())
                        + (parts.size() == 1 ? "." : ", of " + whole + " in all."))
                .orElseGet(() -> "In " + fy + " the schemes come to " + whole + ".");
        String none = parts.stream()
                .filter(each -> !each.isEntered())
                .map(Spend::name)
                .collect(Collectors.joining(", "));
        return first + Sentences.unknown(plan, year) + (none.isEmpty() ? "" : " Nothing is entered for " + none + ".");
    }
}

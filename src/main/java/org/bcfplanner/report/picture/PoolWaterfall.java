package org.bcfplanner.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;

/**
 * The pool against the schemes: the pool and its minimum, then each part's spend where the one before it ends if all are
 * at their maximum, their sum, and what is left to the pool and short of the minimum.
 */
final class PoolWaterfall {
    private final Plan plan;
    private final Edition edition;
    private final Reconciliation year;
    private final MoneyWords words;
    private final List<Spend> parts;

    PoolWaterfall(Plan plan, Edition edition, FinancialYear fy) {
        this.plan = plan;
        this.edition = edition;
        this.year = Reconciliation.of(plan, fy);
        this.words = new MoneyWords(plan.details().shownIn());
        this.parts = Spend.bySchemeOrTheme(plan, fy);
    }

    Picture picture() {
        boolean nothing = year.value(PoolMeasure.TOTAL).isOfNothing()
                && year.value(PoolMeasure.MINIMUM).isOfNothing()
                && !year.hasSpend();
        return new Picture(
                "Pool and schemes, " + year.fy(),
                nothing ? start() : new PoolReading(plan, year, words).words(),
                plan.details().shownIn(),
                List.of(edition.label(Bound.MIN), edition.label(Bound.MAX)),
                nothing ? List.of() : bars(),
                List.of(
                        new Key(Fill.LEAST, "Minimum"),
                        new Key(Fill.MOST, "Up to the maximum"),
                        new Key(Fill.GAP, "Missing in any case"),
                        new Key(Fill.GAP_MOST, "Missing at the minimum"),
                        new Key(Fill.OVER, "Over in any case"),
                        new Key(Fill.OVER_MOST, "Over at the maximum")),
                new Subject.OfPool(year.fy(), PoolMeasure.TOTAL));
    }

    private String start() {
        return "Neither a pool nor spend is entered for " + year.fy() + ". Enter the value of the pool on the tab Pool,"
                + " and minimum and maximum of each scheme on the tab Investment lines, under " + year.fy()
                + " spend.";
    }

    private List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        bars.add(measure("Pool", PoolMeasure.TOTAL));
        bars.add(measure("Minimum required", PoolMeasure.MINIMUM));
        long begin = 0;
        if (year.hasSpend()) {
            for (Spend part : parts) {
                bars.add(spend(part, Bar.Part.STEP, begin));
                begin = Math.addExact(begin, part.reach());
            }
        }
        Spend all = new Spend("All schemes", new Subject.OfSpend(year.fy()), year.least(), year.most());
        bars.add(spend(all, Bar.Part.SUM, 0));
        bars.add(new GapBar(year, words, all).toPool());
        bars.add(new GapBar(year, words, all).toMinimum());
        return bars;
    }

    private Bar measure(String name, PoolMeasure measure) {
        Total value = year.value(measure);
        return new Bar(
                name,
                Bar.Part.MEASURE,
                List.of(new Lane(
                        List.of(new Span(0, value.pence(), Fill.WHOLE)),
                        value.isOfNothing() ? "Not stated" : words.total(value),
                        MoneyWords.missing(value))),
                List.of(value, value),
                value.isOfNothing() ? "not stated" : Reading.incomplete(value),
                new Subject.OfPool(year.fy(), measure));
    }

    private Bar spend(Spend part, Bar.Part role, long begin) {
        long least = Math.addExact(begin, part.least().pence());
        long reach = Math.addExact(begin, part.reach());
        List<Span> spans = new ArrayList<>(List.of(new Span(begin, least, Fill.LEAST)));
        if (part.least().pence() < part.reach()) {
            spans.add(new Span(least, reach, Fill.MOST));
        }
        String label = part.isEntered() ? words.range(part.least(), part.most()) : "No spend entered";
        return new Bar(
                part.name(),
                role,
                List.of(new Lane(spans, label, part.missing())),
                part.figures(),
                part.remark(),
                part.subject());
    }
}

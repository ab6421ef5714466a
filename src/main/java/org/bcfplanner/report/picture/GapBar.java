package org.bcfplanner.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;

/** What lies between the schemes and the pool, or its minimum: a range, as the spend is one. */
final class GapBar {
    private final Reconciliation year;
    private final MoneyWords words;
    private final Spend all;

    GapBar(Reconciliation year, MoneyWords words, Spend all) {
        this.year = year;
        this.words = words;
        this.all = all;
    }

    Bar toPool() {
        boolean over = isKnown(PoolMeasure.TOTAL) && atMost(PoolMeasure.TOTAL) < 0;
        String name = over ? "Over the pool" : "Left of the pool";
        return bar(name, PoolMeasure.TOTAL, poolLabel());
    }

    Bar toMinimum() {
        return bar("Short of the minimum", PoolMeasure.MINIMUM, minimumLabel());
    }

    private Bar bar(String name, PoolMeasure measure, String label) {
        boolean known = isKnown(measure);
        Total unknown = MoneyWords.worse(all.least(), all.most());
        List<Total> figures = known
                ? List.of(total(atLeast(measure), unknown), total(atMost(measure), unknown))
                : List.of(Total.NOTHING, Total.NOTHING);
        return new Bar(
                name,
                Bar.Part.SUM,
                List.of(known ? new Lane(spans(measure), less(label), all.missing()) : Lane.saying(label)),
                figures,
                known ? Reading.incomplete(unknown) : label,
                new Subject.OfPool(year.fy(), measure));
    }

    private boolean isKnown(PoolMeasure measure) {
        return year.knows(measure) && year.hasSpend();
    }

    /** What is left if all schemes are at their maximum; negative where they are over the pool. */
    private long atLeast(PoolMeasure measure) {
        return shown(measure, Math.min(toReach(measure), toMinimumSpend(measure)));
    }

    /** What is left if all are at their minimum. */
    private long atMost(PoolMeasure measure) {
        return shown(measure, Math.max(toReach(measure), toMinimumSpend(measure)));
    }

    /** Above a minimum nothing is missing. */
    private static long shown(PoolMeasure measure, long gap) {
        return measure == PoolMeasure.MINIMUM ? Math.max(0, gap) : gap;
    }

    private long toReach(PoolMeasure measure) {
        return year.value(measure).pence() - all.reach();
    }

    private long toMinimumSpend(PoolMeasure measure) {
        return year.value(measure).pence() - all.least().pence();
    }

    private List<Span> spans(PoolMeasure measure) {
        long value = year.value(measure).pence();
        long near = Math.min(all.least().pence(), all.reach());
        long far = Math.max(all.least().pence(), all.reach());
        List<Span> spans = new ArrayList<>();
        add(spans, near, Math.min(far, value), Fill.GAP_MOST);
        add(spans, far, value, Fill.GAP);
        if (measure == PoolMeasure.TOTAL) {
            add(spans, value, near, Fill.OVER);
            add(spans, Math.max(near, value), far, Fill.OVER_MOST);
        }
        return spans;
    }

    private static void add(List<Span> spans, long from, long to, Fill fill) {
        if (from < to) {
            spans.add(new Span(from, to, fill));
        }
    }

    private String poolLabel() {
        if (!isKnown(PoolMeasure.TOTAL)) {
            return Sentences.whyUnknown(year, PoolMeasure.TOTAL);
        }
        long least = atLeast(PoolMeasure.TOTAL);
        long most = atMost(PoolMeasure.TOTAL);
        if (most < 0) {
            return words.range(-most, -least);
        }
        return least < 0
                ? words.amount(-least) + " over" + (most == 0 ? "" : " to " + words.amount(most) + " left")
                : least == 0 && most == 0 ? "Nothing" : words.range(least, most);
    }

    private String minimumLabel() {
        if (!isKnown(PoolMeasure.MINIMUM)) {
            return Sentences.whyUnknown(year, PoolMeasure.MINIMUM);
        }
        long least = atLeast(PoolMeasure.MINIMUM);
        long most = atMost(PoolMeasure.MINIMUM);
        return most == 0 ? "Nothing: it is met" : least == 0 ? "up to " + words.amount(most) : words.range(least, most);
    }

    /** What is unknown makes a gap smaller. */
    private String less(String label) {
        return all.missing().isEmpty() ? label : label + ", less " + all.missing();
    }

    private static Total total(long pence, Total unknown) {
        return new Total(pence, 1, 0, unknown.tbc(), unknown.unreadable());
    }
}

package org.bcfplanner.report.picture;

import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.PoolMeasure;

/** What the picture of pool and schemes says, in sentences. */
final class PoolReading {
    private final Plan plan;
    private final Reconciliation year;
    private final MoneyWords words;

    PoolReading(Plan plan, Reconciliation year, MoneyWords words) {
        this.plan = plan;
        this.year = year;
        this.words = words;
    }

    String words() {
        return spend() + against() + minimum() + Sentences.unknown(plan, year);
    }

    private String spend() {
        return year.hasSpend()
                ? "In " + year.fy() + " the schemes come to " + words.range(year.least(), year.most())
                : "In " + year.fy() + " no spend is entered";
    }

    private String against() {
        if (year.pool().isOfNothing()) {
            return "; the value of the pool is not stated.";
        }
        if (!year.knows(PoolMeasure.TOTAL)) {
            return "; the pool is not known, as it leaves out " + MoneyWords.missing(year.pool()) + ".";
        }
        String pool = " against a pool of " + words.amount(year.pool().pence());
        return year.hasSpend() ? pool + ": " + left() + "." : pool + ".";
    }

    private String left() {
        long one = year.gap(PoolMeasure.TOTAL, Bound.MIN);
        long other = year.most().isOfNothing() ? one : year.gap(PoolMeasure.TOTAL, Bound.MAX);
        long least = Math.min(one, other);
        long most = Math.max(one, other);
        if (most < 0) {
            return words.range(-most, -least) + " too much";
        }
        if (least < 0) {
            return "from " + words.amount(-least) + " too much to " + words.amount(most) + " left";
        }
        return most == 0 ? "exactly all of it" : words.range(least, most) + " is left";
    }

    private String minimum() {
        if (!year.hasSpend() || !year.knows(PoolMeasure.MINIMUM)) {
            return "";
        }
        String minimum = " The minimum of " + words.amount(year.minimum().pence());
        long short1 = year.gap(PoolMeasure.MINIMUM, Bound.MIN);
        long short2 = year.most().isOfNothing() ? short1 : year.gap(PoolMeasure.MINIMUM, Bound.MAX);
        long least = Math.max(0, Math.min(short1, short2));
        long most = Math.max(0, Math.max(short1, short2));
        if (most == 0) {
            return minimum + " is met.";
        }
        return least == 0
                ? minimum + " is met at the maximum, but " + words.amount(most) + " short at the minimum."
                : minimum + " is missed by " + words.range(least, most) + ".";
    }
}

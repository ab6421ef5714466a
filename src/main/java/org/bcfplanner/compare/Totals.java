package org.bcfplanner.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.ContributionTie;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.LineSums;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.table.Rows;

/** The sums of two states of a plan beside each other: pool, lines, contributions, scores, words. */
final class Totals {
    private static final String NOTHING = "–";

    private final Side before;
    private final Side after;
    private final List<TotalChange> all = new ArrayList<>();

    private Totals(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** Of whatever either state has; the texts of sections only where their number of words differs. */
    static List<TotalChange> of(Side before, Side after) {
        Totals totals = new Totals(before, after);
        totals.addPool();
        totals.addLines();
        totals.addContributions();
        totals.addRisks();
        totals.addWords();
        return List.copyOf(totals.all);
    }

    private void addPool() {
        Set<FinancialYear> years = new TreeSet<>();
        for (Plan plan : List.of(before.plan(), after.plan())) {
            plan.pool().forEach(part -> years.add(part.fy()));
        }
        for (FinancialYear fy : years) {
            for (PoolMeasure measure : PoolMeasure.values()) {
                String what = fy + (measure == PoolMeasure.MINIMUM ? " minimum of the pool" : " pool");
                add(
                        what,
                        Pool.total(before.plan().pool(), fy, measure),
                        Pool.total(after.plan().pool(), fy, measure));
            }
        }
    }

    private void addLines() {
        Set<FinancialYear> years = new TreeSet<>();
        for (Plan plan : List.of(before.plan(), after.plan())) {
            plan.lines().forEach(line -> years.add(line.fy()));
        }
        LineSums old = LineSums.of(before.plan().lines());
        LineSums now = LineSums.of(after.plan().lines());
        for (FinancialYear fy : years) {
            for (Kind kind : Kind.values()) {
                for (Bound bound : Bound.values()) {
                    add(words(fy, kind, bound), old.total(fy, kind, bound), now.total(fy, kind, bound));
                }
            }
        }
    }

    private void addContributions() {
        for (Contribution.Figure figure : Contribution.Figure.values()) {
            add(
                    "Contributions, "
                            + Labels.of("contribution", figure.name().toLowerCase(Locale.ROOT))
                                    .toLowerCase(Locale.UK)
                                    .replace(" contribution", ""),
                    ContributionTie.total(before.plan().contributions(), figure),
                    ContributionTie.total(after.plan().contributions(), figure));
        }
    }

    private void addRisks() {
        Rows<Risk> old = before.plan().risks();
        Rows<Risk> now = after.plan().risks();
        if (old.isEmpty() && now.isEmpty()) {
            return;
        }
        count("Risks", old.size(), now.size());
        Optional<Scale> was = scale(before);
        Optional<Scale> is = scale(after);
        if (was.isPresent() && was.equals(is)) {
            count("Sum of the scores of risks", scores(was.get(), old), scores(is.get(), now));
        }
    }

    private static int scores(Scale scale, Rows<Risk> risks) {
        return Matrix.of(scale, risks.stream().toList(), Stage.RATED).sum();
    }

    private static Optional<Scale> scale(Side side) {
        return side.words()
                .edition()
                .flatMap(each -> each.risks().scale(side.plan().details().riskScale()));
    }

    private void addWords() {
        WordCounts old = WordCounts.of(before.plan());
        WordCounts now = WordCounts.of(after.plan());
        count("Words of the narrative", old.sum(), now.sum());
        for (NarrativeTables.Section section : after.words().edition().stream()
                .flatMap((Edition each) -> each.texts().sections().stream())
                .toList()) {
            int was = old.of(section);
            int is = now.of(section);
            if (was != is) {
                count("Words of “" + after.names().ofSection(section.key()) + "”", was, is);
            }
        }
    }

    private String words(FinancialYear fy, Kind kind, Bound bound) {
        return after.words()
                .edition()
                .map(each -> each.label(fy, kind) + ", " + each.label(bound))
                .orElse(fy + " " + kind.name().toLowerCase(Locale.ROOT) + ", "
                        + bound.name().toLowerCase(Locale.ROOT));
    }

    private void add(String what, Total old, Total now) {
        if (!old.isOfNothing() || !now.isOfNothing()) {
            all.add(new TotalChange(what, words(old), words(now), change(old, now)));
        }
    }

    private void count(String what, long old, long now) {
        if (old != 0 || now != 0) {
            long by = now - old;
            String change = by == 0 ? "no change" : String.format(Locale.UK, "%+,d", by);
            all.add(new TotalChange(
                    what, String.format(Locale.UK, "%,d", old), String.format(Locale.UK, "%,d", now), change));
        }
    }

    private static String words(Total total) {
        if (total.isOfNothing()) {
            return NOTHING;
        }
        String known = total.known() + total.nil() == 0 ? "not known" : MoneyFormat.pounds(total.pence());
        return known + (total.isIncomplete() ? ", " + Reading.incomplete(total) : "");
    }

    /** Where one side knows what the other does not, what is known is compared, and that is said. */
    private static String change(Total old, Total now) {
        if (old.isOfNothing() || now.isOfNothing()) {
            return "";
        }
        boolean alike = old.tbc() == now.tbc() && old.unreadable() == now.unreadable();
        long by = now.pence() - old.pence();
        String change = by == 0 ? "no change" : (by > 0 ? "+" : "-") + MoneyFormat.pounds(Math.abs(by));
        return alike ? change : change + " in what is known";
    }
}

package org.bcfplanner.check;

import java.util.List;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;

/** Plans of a few rows, typed as people type them, and what one rule says of them. */
final class SmallPlan {
    static final FinancialYear FIRST = new FinancialYear(2014);
    static final FinancialYear SECOND = new FinancialYear(2015);
    private static final Id<Theme> THEME = Id.derivedFrom("theme");

    private SmallPlan() {}

    static Plan empty() {
        return Plan.empty(Id.derivedFrom("plan"), Details.of("bcf-2014", "A plan", Unit.POUNDS));
    }

    /** One scheme of this name, of type Recurrent, with spend in the first year. */
    static Plan scheme(Plan plan, String name, String min, String max) {
        return scheme(plan, name, InvestmentType.RECURRENT, FIRST, min, max);
    }

    static Plan scheme(Plan plan, String name, InvestmentType type, FinancialYear fy, String min, String max) {
        Plan themed = plan.themes().contains(THEME)
                ? plan
                : SchemeEdits.addTheme(plan, new Theme(THEME, Rank.first(), "Theme", ""));
        Plan with = themed.schemes().contains(id(name))
                ? themed
                : SchemeEdits.addScheme(
                        themed, Scheme.named(id(name), THEME, null, name).withInvestmentType(type));
        Plan low = LineEdits.amount(with, cell(name, type, fy, Bound.MIN), read(min));
        return LineEdits.amount(low, cell(name, type, fy, Bound.MAX), read(max));
    }

    static Plan pool(Plan plan, FinancialYear fy, PoolMeasure measure, String... amounts) {
        Plan result = plan;
        List<Rank> places = Rank.sequence(amounts.length);
        for (int i = 0; i < amounts.length; i++) {
            PoolAmount part =
                    new PoolAmount(Id.derivedFrom(fy, measure, i), fy, measure, places.get(i), "", read(amounts[i]));
            result = result.withPool(rows -> rows.with(part));
        }
        return result;
    }

    static Id<Scheme> id(String name) {
        return Id.derivedFrom("scheme", name);
    }

    static Amount read(String typed) {
        return Amount.read(typed, Unit.POUNDS);
    }

    /** What a rule says, a line for each outcome: verdict, heading, reason. */
    static List<String> said(Plan plan, String code) {
        return Checks.of(plan).outcomes().stream()
                .filter(outcome -> outcome.code().equals(code))
                .map(SmallPlan::line)
                .toList();
    }

    private static String line(Outcome outcome) {
        String verdict = switch (outcome) {
            case Pass ignored -> "pass";
            case Finding finding ->
                finding.verdict() == Finding.Verdict.FAIL ? finding.severity().word() : "not evaluable";
        };
        return (verdict + ": " + outcome.heading() + " | " + outcome.reason()).strip();
    }

    private static LineEdits.Cell cell(String name, InvestmentType type, FinancialYear fy, Bound bound) {
        return new LineEdits.Cell(id(name), type, fy, Kind.SPEND, bound);
    }
}

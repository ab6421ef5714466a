package org.bcfplanner.compare;

import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockPlan;

/** The Thurrock plan some weeks on: what two people might have done to it. */
public final class Revised {
    private Revised() {}

    /** A line, a scheme's texts, a risk's score, two texts, details and a signature's post have changed. */
    public static Plan plan() {
        Plan plan = ThurrockPlan.plan();
        plan = plan.withDetails(plan.details()
                .withTexts("Thurrock BCF plan", "0.7 draft", plan.details().board(), "Co-terminous")
                .withDates(plan.details().agreedByBoard(), PrintedDate.read("4th April 2014")));
        plan = line(plan, "Caretrak", Bound.MAX, "£60,000");
        Scheme caretrak = scheme(plan, "Caretrak");
        plan = plan.withSchemes(rows -> rows.with(caretrak.withLeadProvider("Thurrock Council")
                .withOutcomes(new Text("Fewer admissions of people with dementia who wander"))));
        plan = risk(
                plan, 3, risk -> risk.with(draft -> draft.rating(risk.rating().withProbability(Grade.of(3)))));
        return narrative(plan);
    }

    static Plan line(Plan plan, String scheme, Bound bound, String typed) {
        Scheme of = scheme(plan, scheme);
        Line line = plan.lines().stream()
                .filter(each -> each.scheme().equals(of.id()))
                .findFirst()
                .orElseThrow();
        return plan.withLines(rows -> rows.with(line.withAmount(bound, Amount.read(typed, Unit.POUNDS))));
    }

    static Scheme scheme(Plan plan, String name) {
        return plan.schemes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Plan risk(Plan plan, int row, UnaryOperator<Risk> change) {
        Risk risk = Register.of(plan.riskCategories(), plan.risks()).risks().get(row - 1);
        return plan.withRisks(rows -> rows.with(change.apply(risk)));
    }

    private static Plan narrative(Plan plan) {
        Passage first = plan.passages().stream()
                .filter(each -> each.words().length() > 200)
                .min(java.util.Comparator.comparing(Passage::words))
                .orElseThrow();
        String words = first.words();
        String changed = words.substring(0, words.lastIndexOf(' ')) + " residents of Thurrock.";
        return plan.withPassages(rows -> rows.with(first.withWords(changed, Marks.NONE)));
    }
}

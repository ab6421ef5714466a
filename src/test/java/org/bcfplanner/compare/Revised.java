package org.bcfplanner.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockPlan;

/** The Thurrock plan some weeks on: what two people might have done to it. */
public final class Revised {
    private Revised() {}

    /** Something of every kind has happened to it. */
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
        return narrative(rows(plan));
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

    /** A scheme and its line come, one moves up, a risk and a document go. */
    private static Plan rows(Plan plan) {
        Scheme caretrak = scheme(plan, "Caretrak");
        Scheme sitting = Scheme.named(
                        Id.derivedFrom("revised", "sitting"), caretrak.theme(), null, "Night sitting service")
                .withInvestmentType(InvestmentType.RECURRENT);
        Line line = Line.blank(sitting.id(), new FinancialYear(2014), Kind.SPEND, InvestmentType.RECURRENT)
                .withAmount(Bound.MIN, Amount.read("£90,000", Unit.POUNDS))
                .withAmount(Bound.MAX, Amount.read("£103,000", Unit.POUNDS));
        Plan result = SchemeEdits.addScheme(plan, sitting).withLines(rows -> rows.with(line));
        result = SchemeEdits.move(result, scheme(plan, "Voluntary Services").id(), -1);
        RelatedDocument last = result.documents().stream().max(Ranked.order()).orElseThrow();
        result = result.withDocuments(rows -> rows.without(last.id()));
        Risk gone = Register.of(result.riskCategories(), result.risks()).risks().getLast();
        return RiskEdits.remove(result, gone.id());
    }

    /** One paragraph is written anew in part, one goes, one comes. */
    private static Plan narrative(Plan plan) {
        List<Passage> governance = Prose.of(plan.passages(), "governance").passages();
        Passage second = governance.stream()
                .filter(each -> each.words().contains("have talked of a group"))
                .findFirst()
                .orElseThrow();
        String words = second.words()
                .replace("have talked of a group that oversees", "have agreed on a board that oversees")
                .replace("(needs more discussion)", "");
        Passage added = Passage.of(
                Id.derivedFrom("revised", "added"),
                "governance",
                Style.PARAGRAPH,
                "The board meets every month, and its minutes are public.");
        List<Passage> written = new ArrayList<>(governance);
        written.set(governance.indexOf(second), second.withWords(words, Marks.NONE));
        written.removeFirst();
        written.add(added);
        return ProseEdits.write(plan, "governance", written);
    }
}

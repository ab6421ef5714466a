package org.bcfplanner.screens;

import java.util.function.UnaryOperator;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.change.merge.Merge;
import org.bcfplanner.change.merge.Sides;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockPlan;

/** The Thurrock plan after two people worked on it apart, with a difference of every kind. */
public final class Unsettled {
    private static final Sides SIDES = new Sides("Finance lead", "Risk owner");

    private Unsettled() {}

    public static Plan plan() {
        Plan base = ThurrockPlan.plan();
        Scheme caretrak = named(base, "Caretrak");
        Scheme other = base.schemes().stream()
                .filter(each -> !each.equals(caretrak) && each.parent() == null)
                .findFirst()
                .orElseThrow();
        Plan mine = scheme(
                base,
                caretrak,
                scheme -> scheme.withLeadProvider("Thurrock Council")
                        .withDescription(
                                new Text(
                                        "A tracker that is worn on the wrist, for 40 people with dementia, with a day and night line.")));
        mine = added(amount(SchemeEdits.removeScheme(mine, other.id()), caretrak, "£60,000"), "Night sitting", "mine");
        Plan theirs = scheme(
                base,
                caretrak,
                scheme -> scheme.withLeadProvider("North East London NHS Foundation Trust")
                        .withDescription(
                                new Text(
                                        "A tracker that is worn on the belt, for 60 people with dementia, with a night line.")));
        theirs = added(amount(theirs, caretrak, "£70,000"), "Night sitting", "theirs");
        theirs = scheme(theirs, other, scheme -> scheme.withLeadProvider("South Essex Partnership"));
        return Merge.of(base, mine, theirs, SIDES).plan();
    }

    private static Plan added(Plan plan, String name, String by) {
        Scheme beside = named(plan, "Caretrak");
        return SchemeEdits.addScheme(plan, Scheme.named(Id.derivedFrom(name, by), beside.theme(), null, name));
    }

    private static Plan amount(Plan plan, Scheme scheme, String typed) {
        Line line = plan.lines().stream()
                .filter(each -> each.scheme().equals(scheme.id()))
                .findFirst()
                .orElseThrow();
        return plan.withLines(rows -> rows.with(line.withAmount(Bound.MAX, Amount.read(typed, Unit.POUNDS))));
    }

    private static Plan scheme(Plan plan, Scheme scheme, UnaryOperator<Scheme> change) {
        return SchemeEdits.changeScheme(plan, scheme.id(), change);
    }

    private static Scheme named(Plan plan, String name) {
        return plan.schemes().stream()
                .filter(scheme -> scheme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

package org.bcfplanner.change.merge;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;

/** Plans of a few rows, and what one person does to them. */
final class Copies {
    static final Sides SIDES = new Sides("Finance lead", "Risk owner");
    static final Id<Theme> HOME = Id.derivedFrom("theme", "home");
    static final Id<Theme> CARE = Id.derivedFrom("theme", "care");
    static final Id<Scheme> REABLEMENT = Id.derivedFrom("scheme", "reablement");
    static final Id<Scheme> CARERS = Id.derivedFrom("scheme", "carers");
    private static final FinancialYear FY = new FinancialYear(2014);

    private Copies() {}

    /** Two themes, and two schemes under the first. */
    static Plan base() {
        Plan plan = Plan.empty(Id.derivedFrom("plan"), Details.of("bcf-2014", "A plan", Unit.POUNDS));
        plan = SchemeEdits.addTheme(plan, new Theme(HOME, Rank.first(), "At home", ""));
        plan = SchemeEdits.addTheme(plan, new Theme(CARE, Rank.first(), "Care", ""));
        plan = SchemeEdits.addScheme(plan, Scheme.named(REABLEMENT, HOME, null, "Reablement"));
        plan = SchemeEdits.addScheme(plan, Scheme.named(CARERS, HOME, null, "Carers"));
        return spend(plan, REABLEMENT, "£100");
    }

    static Plan scheme(Plan plan, Id<Scheme> id, UnaryOperator<Scheme> change) {
        return SchemeEdits.changeScheme(plan, id, change);
    }

    /** A scheme of this name under the first theme, with an id that depends on who adds it. */
    static Plan added(Plan plan, String name, String by) {
        return SchemeEdits.addScheme(plan, Scheme.named(addedId(name, by), HOME, null, name));
    }

    static Id<Scheme> addedId(String name, String by) {
        return Id.derivedFrom("scheme", name, by);
    }

    static Plan spend(Plan plan, Id<Scheme> scheme, String max) {
        LineEdits.Cell cell = new LineEdits.Cell(scheme, InvestmentType.RECURRENT, FY, Kind.SPEND, Bound.MAX);
        return LineEdits.amount(plan, cell, Amount.read(max, Unit.POUNDS));
    }

    static String spend(Plan plan, Id<Scheme> scheme) {
        return plan.lines()
                .find(Line.idOf(scheme, FY, Kind.SPEND, InvestmentType.RECURRENT))
                .map(line -> line.max().raw())
                .orElse("no line");
    }

    /** A narrative of the scheme. */
    static Plan narrative(Plan plan, Id<Scheme> scheme, String words) {
        Passage passage =
                Passage.of(Id.derivedFrom("passage", scheme, words), Scheme.sectionOf(scheme), Style.PARAGRAPH, words);
        return ProseEdits.write(plan, Scheme.sectionOf(scheme), List.of(passage));
    }

    static Merged merged(Plan base, Plan mine, Plan theirs) {
        return Merge.of(base, mine, theirs, SIDES);
    }

    /** {@code FIELD scheme.name}: each conflict. */
    static List<String> asked(Plan plan) {
        return Settlement.open(plan).stream()
                .map(each -> (each.kind() + " " + each.entity() + "." + each.field()).replaceAll("\\.$", ""))
                .toList();
    }

    static Plan settled(Plan plan, Answer answer) {
        return Settlement.allSettled(plan, Settlement.open(plan), answer);
    }

    static MergeConflict only(Plan plan) {
        return Settlement.open(plan).getFirst();
    }
}

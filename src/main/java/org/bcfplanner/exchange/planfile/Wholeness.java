package org.bcfplanner.exchange.planfile;

import org.bcfplanner.change.References;
import org.bcfplanner.change.Table;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;

/** Whether rows that are each in order make one plan together. */
final class Wholeness {
    private Wholeness() {}

    /** Refuses what an edit in this program could never have made. */
    static void mustHold(Plan plan) {
        String edition = plan.details().edition();
        if (Editions.find(edition).isEmpty()) {
            throw new Refused.Newer("it answers the template edition " + Refused.quoted(edition)
                    + ", which this version of BCF Planner does not know.");
        }
        References.firstBroken(plan).ifPresent(broken -> {
            throw new Refused("its rows do not fit together (" + broken + ").");
        });
        plan.schemes().forEach(scheme -> mustFitItsParent(scheme, plan));
        Table.all().forEach(table -> mustHaveTheirOwnIds(table, plan));
    }

    private static void mustFitItsParent(Scheme scheme, Plan plan) {
        int depth = 1;
        Id<Scheme> parent = scheme.parent();
        if (parent != null && !plan.schemes().get(parent).theme().equals(scheme.theme())) {
            throw new Refused("its rows do not fit together (scheme " + scheme.id()
                    + " stands under another theme than the scheme it is part of).");
        }
        while (parent != null) {
            if (++depth > Limits.SCHEME_DEPTH) {
                throw new Refused("its schemes are nested more than " + Limits.SCHEME_DEPTH + " deep.");
            }
            parent = plan.schemes().get(parent).parent();
        }
    }

    private static <T extends Entity<T>> void mustHaveTheirOwnIds(Table<T> table, Plan plan) {
        for (T row : table.of(plan)) {
            if (row instanceof Keyed<?> keyed && !keyed.ownId().equals(row.id())) {
                throw new Refused("its rows do not fit together (" + table.name() + " " + row.id()
                        + " has not the id that is made of what it says).");
            }
        }
    }
}

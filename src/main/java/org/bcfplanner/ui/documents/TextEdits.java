package org.bcfplanner.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Siblings;
import org.bcfplanner.ui.grid.CellChange;

/** What things done in a table of texts make of the plan. A row that is gone stays gone. */
record TextEdits<T extends Ranked<T>>(TextTable<T> table) {
    List<T> rows(Plan plan) {
        return table.table().of(plan).stream().sorted(Ranked.order()).toList();
    }

    /** @param added the ids of rows that go by other names in the changes */
    Plan changed(Plan plan, List<CellChange> changes, Map<String, String> added) {
        Plan result = plan;
        for (CellChange each : changes) {
            String row = added.getOrDefault(each.cell().row(), each.cell().row());
            Plan before = result;
            result = table.table()
                    .of(before)
                    .find(Id.<T>of(row))
                    .map(found -> table.table()
                            .with(
                                    before,
                                    table.table()
                                            .of(before)
                                            .with(table.with(found, each.cell().column(), each.text()))))
                    .orElse(before);
        }
        return result;
    }

    /** Puts a row behind another, or last where there is no other. */
    Plan insert(Plan plan, T row, String behind) {
        List<T> all = rows(plan);
        int place = all.size();
        for (int i = 0; i < all.size(); i++) {
            place = all.get(i).id().toString().equals(behind) ? i + 1 : place;
        }
        return table.table().with(plan, Siblings.insert(table.table().of(plan), all, place, row));
    }

    Plan remove(Plan plan, String row) {
        return table.table().with(plan, table.table().of(plan).without(Id.<T>of(row)));
    }

    /** Moves a row by so many places, stopping at the first and the last. */
    Plan move(Plan plan, String id, int places) {
        List<T> others = new ArrayList<>(rows(plan));
        int from = others.stream().map(each -> each.id().toString()).toList().indexOf(id);
        if (from < 0) {
            return plan;
        }
        T row = others.remove(from);
        int to = Math.clamp(from + (long) places, 0, others.size());
        return from == to
                ? plan
                : table.table().with(plan, Siblings.insert(table.table().of(plan), others, to, row));
    }
}

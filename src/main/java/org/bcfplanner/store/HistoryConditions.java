package org.bcfplanner.store;

import static org.bcfplanner.store.db.Tables.HISTORY;

import java.util.List;
import org.bcfplanner.change.Change;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PastAsked;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Which rows of the history are asked for. */
final class HistoryConditions {
    private HistoryConditions() {}

    static Condition of(Id<Plan> plan, PastAsked asked) {
        Condition all = HISTORY.PLAN_ID.eq(plan.value());
        if (asked.before() != Long.MAX_VALUE) {
            all = all.and(HISTORY.EDIT_NUMBER.lt(asked.before()));
        }
        if (!asked.author().isEmpty()) {
            all = all.and(HISTORY.AUTHOR.eq(asked.author()).or(HISTORY.ORIGIN_AUTHOR.eq(asked.author())));
        }
        for (String word : asked.words().strip().split("\\s+", -1)) {
            all = word.isEmpty() ? all : all.and(HISTORY.LABEL.containsIgnoreCase(word));
        }
        return asked.scopes().isEmpty()
                ? all
                : all.and(DSL.or(
                        asked.scopes().stream().map(HistoryConditions::of).toList()));
    }

    private static Condition of(PastAsked.Scope scope) {
        Condition rows = HISTORY.ENTITY.eq(scope.entity());
        if (scope.row() != null) {
            rows = rows.and(HISTORY.ENTITY_ID.eq(scope.row()));
        }
        List<Condition> columns = scope.columns().stream()
                .map(column -> HISTORY.FIELDS.contains("\"" + column + "\":"))
                .toList();
        return columns.isEmpty()
                ? rows
                : rows.and(HISTORY.ACTION.ne(Change.Action.CHANGED.name()).or(DSL.or(columns)));
    }
}

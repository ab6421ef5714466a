package org.bcfplanner.store;

import static org.bcfplanner.store.db.Tables.HISTORY;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.PastOrigin;
import org.bcfplanner.session.PastRow;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The audit trail: one row for each row that an edit changed, only ever appended. */
final class History {
    private final DSLContext queries;
    private final TableStatements rows;
    private long lastRow;

    History(Connection connection) {
        this.queries = Generated.on(connection);
        this.rows = new TableStatements(
                connection,
                "history",
                List.of("id"),
                List.of(
                        "edit_number",
                        "plan_id",
                        "made_at",
                        "author",
                        "role",
                        "label",
                        "entity",
                        "entity_id",
                        "action",
                        "fields",
                        "origin_at",
                        "origin_author",
                        "origin_role"));
        Long last = queries.select(DSL.max(HISTORY.ID)).from(HISTORY).fetchOneInto(Long.class);
        this.lastRow = last == null ? 0 : last;
    }

    /** The number of the last edit; 0 where there is none. */
    long lastEdit() {
        Long last = queries.select(HISTORY.EDIT_NUMBER)
                .from(HISTORY)
                .orderBy(HISTORY.ID.desc())
                .limit(1)
                .fetchOne(HISTORY.EDIT_NUMBER);
        return last == null ? 0 : last;
    }

    /** Whether this edit, one of the latest, is written. */
    boolean contains(long edit) {
        return queries.fetchExists(
                queries.selectFrom(HISTORY).where(HISTORY.EDIT_NUMBER.eq(edit)).and(HISTORY.ID.gt(0L)));
    }

    /** Appends what an edit did. */
    void append(long edit, Entry entry) throws SQLException {
        Diff diff = entry.diff();
        if (diff.changesDetails()) {
            appendDetails(edit, entry, Change.Action.CHANGED, diff.detailsBefore());
        }
        Origins origins = new Origins(entry);
        for (Change<?> change : diff.changes()) {
            append(edit, entry, change, origins);
        }
    }

    /** Appends the arrival of a plan, whose rows are the changes of the entry. */
    void appendPlan(long edit, Entry entry) throws SQLException {
        appendDetails(edit, entry, Change.Action.ADDED, null);
        append(edit, entry);
    }

    /** The latest changes of a plan, the last first, at most so many. */
    List<HistoryEntry> of(Id<Plan> plan, int limit) {
        return queries.selectFrom(HISTORY)
                .where(HISTORY.PLAN_ID.eq(plan.value()))
                .orderBy(HISTORY.ID.desc())
                .limit(limit)
                .fetch(HistoryPages::entry);
    }

    void remove(Id<Plan> plan) {
        queries.deleteFrom(HISTORY).where(HISTORY.PLAN_ID.eq(plan.value())).execute();
    }

    private void appendDetails(long edit, Entry entry, Change.Action action, @Nullable Details before)
            throws SQLException {
        Columns<Details> columns = Columns.of(Details.class);
        for (Origins.Share share : new Origins(entry).shares(PastRow.DETAILS, entry.plan())) {
            String fields = FieldsJson.write(columns, before, entry.diff().detailsAfter(), share::has);
            append(edit, entry, PastRow.DETAILS, entry.plan(), action, fields, share.origin());
        }
    }

    private <T extends Entity<T>> void append(long edit, Entry entry, Change<T> change, Origins origins)
            throws SQLException {
        String entity = change.table().name();
        List<Origins.Share> shares = change.action() == Change.Action.CHANGED
                ? origins.shares(entity, change.id())
                : origins.whole(entity, change.id());
        for (Origins.Share share : shares) {
            String fields = FieldsJson.write(change.table().columns(), change.before(), change.after(), share::has);
            append(edit, entry, entity, change.id(), change.action(), fields, share.origin());
        }
    }

    private void append(
            long edit,
            Entry entry,
            String entity,
            Id<?> id,
            Change.Action action,
            String fields,
            @Nullable PastOrigin origin)
            throws SQLException {
        if (fields.equals(FieldsJson.NOTHING) && action == Change.Action.CHANGED) {
            return;
        }
        rows.insert(
                List.of(++lastRow),
                edit,
                entry.plan().value(),
                PlanTables.stored(entry.at()),
                entry.author().name(),
                TravelTables.role(entry.author()),
                entry.label(),
                entity,
                id.value(),
                action.name(),
                fields,
                origin == null ? null : PlanTables.stored(origin.at()),
                origin == null ? "" : origin.author().name(),
                origin == null ? "" : TravelTables.role(origin.author()));
    }
}

package org.bcfplanner.store;

import static org.bcfplanner.store.db.Tables.PLAN;

import java.sql.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSummary;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;

/** Which plans there are, and which of them lie in the bin. Writes within a transaction that is the caller's to end. */
final class Shelf {
    private final DSLContext queries;

    Shelf(Connection connection) {
        this.queries = Generated.on(connection);
    }

    /** All plans that are not in the bin, the last changed first. */
    List<PlanSummary> plans() {
        return list(PLAN.BINNED_AT.isNull(), PLAN.CHANGED_AT.desc());
    }

    /** All plans that are in the bin, the last that came there first. */
    List<PlanSummary> bin() {
        return list(PLAN.BINNED_AT.isNotNull(), PLAN.BINNED_AT.desc());
    }

    boolean isEmpty() {
        return !queries.fetchExists(PLAN);
    }

    /** Moves a plan to the bin. */
    void bin(Id<Plan> id, Instant at) {
        binned(id, PlanTables.stored(at));
    }

    /** Takes a plan out of the bin; leaves one as it is that is not there. */
    void takeBack(Id<Plan> id) {
        binned(id, null);
    }

    /** Lets nothing be written to a plan in the bin: it is to be there as it was when it came there. */
    void refuseBinned(Id<Plan> id) {
        if (queries.fetchExists(PLAN, PLAN.ID.eq(id.value()), PLAN.BINNED_AT.isNotNull())) {
            throw WriteFailures.binned();
        }
    }

    private void binned(Id<Plan> id, @Nullable OffsetDateTime at) {
        int found = queries.update(PLAN)
                .set(PLAN.BINNED_AT, at)
                .where(PLAN.ID.eq(id.value()))
                .execute();
        if (found == 0) {
            throw WriteFailures.gone();
        }
    }

    private List<PlanSummary> list(Condition which, SortField<?> first) {
        return queries.selectFrom(PLAN)
                .where(which)
                .orderBy(first, PLAN.TITLE, PLAN.ID)
                .fetch(row -> new PlanSummary(
                        new Id<>(row.getId()),
                        row.getEdition(),
                        row.getTitle(),
                        row.getVersion(),
                        PlanState.valueOf(row.getState()),
                        row.getCreatedAt().toInstant(),
                        row.getChangedAt().toInstant(),
                        row.getBinnedAt() == null ? null : row.getBinnedAt().toInstant()));
    }
}

package org.bcfplanner.store;

import static org.bcfplanner.store.db.Tables.HISTORY;

import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.store.db.tables.records.HistoryRecord;
import org.jooq.DSLContext;

/**
 * States that a plan was in: its present state with edit after edit taken back, by what the history says of the values
 * before. Read in batches, so that a long history never lies in memory as a whole.
 */
final class WorkingBack {
    private static final int BATCH = 2_000;

    private final DSLContext queries;

    WorkingBack(Connection connection) {
        this.queries = Generated.on(connection);
    }

    /**
     * The plan as it was after each of these edits, in one walk.
     *
     * @param now as the library has it
     * @throws IllegalArgumentException where the plan came into the library later than after one of the edits
     */
    Map<Long, Plan> states(Plan now, Collection<Long> edits) {
        Map<Long, Plan> states = new HashMap<>();
        Iterator<Long> asked = new TreeSet<>(edits).descendingIterator();
        Taken taken = new Taken(now);
        long before = Long.MAX_VALUE;
        while (asked.hasNext()) {
            long edit = asked.next();
            before = takeBack(taken, edit, before);
            states.put(edit, taken.plan());
        }
        return states;
    }

    /** Takes back what is later than an edit; returns the id of the row at which that ended. */
    private long takeBack(Taken taken, long edit, long from) {
        long before = from;
        while (true) {
            List<HistoryRecord> rows = queries.selectFrom(HISTORY)
                    .where(HISTORY.PLAN_ID
                            .eq(taken.plan().id().value())
                            .and(HISTORY.ID.lt(before))
                            .and(HISTORY.EDIT_NUMBER.gt(edit)))
                    .orderBy(HISTORY.ID.desc())
                    .limit(BATCH)
                    .fetch();
            for (HistoryRecord row : rows) {
                taken.takeBack(HistoryPages.entry(row).row());
                before = row.getId();
            }
            if (rows.size() < BATCH) {
                return before;
            }
        }
    }
}

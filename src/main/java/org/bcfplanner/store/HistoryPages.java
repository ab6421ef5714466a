package org.bcfplanner.store;

import static org.bcfplanner.store.db.Tables.HISTORY;

import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bcfplanner.change.Change;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PastAsked;
import org.bcfplanner.session.PastEdit;
import org.bcfplanner.session.PastOrigin;
import org.bcfplanner.session.PastRow;
import org.bcfplanner.store.db.tables.records.HistoryRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Result;

/** The history in pages of edits, read backwards from the newest: as little of it as a page takes. */
final class HistoryPages {
    /** Of an edit with more rows than these, a page holds these. */
    static final int MOST_ROWS = 100;

    private static final int FIRST_BATCH = 200;
    private static final int MOST_BATCH = 20_000;

    private final DSLContext queries;

    HistoryPages(Connection connection) {
        this.queries = Generated.on(connection);
    }

    /** The rows of one edit, which lie next to each other. */
    private record Span(long from, long to, int rows) {
        Span downTo(long id) {
            return new Span(id, to, rows + 1);
        }
    }

    /** The latest edits that are asked for, the last first, at most so many. */
    List<PastEdit> page(Id<Plan> plan, PastAsked asked, int limit) {
        Condition condition = HistoryConditions.of(plan, asked);
        List<PastEdit> page = new ArrayList<>();
        spans(condition, limit).values().forEach(span -> page.add(edit(condition, span)));
        return page;
    }

    /** The names of all who made edits of a plan, here or in a copy that was taken back, in their order. */
    List<String> authors(Id<Plan> plan) {
        return queries
                .selectDistinct(HISTORY.AUTHOR, HISTORY.ORIGIN_AUTHOR)
                .from(HISTORY)
                .where(HISTORY.PLAN_ID.eq(plan.value()))
                .fetch()
                .stream()
                .flatMap(row -> Stream.of(row.value1(), row.value2()))
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private Map<Long, Span> spans(Condition condition, int limit) {
        Map<Long, Span> spans = new LinkedHashMap<>();
        long before = Long.MAX_VALUE;
        for (int batch = FIRST_BATCH; ; batch = Math.min(batch * 4, MOST_BATCH)) {
            Result<Record2<Long, Long>> rows = queries.select(HISTORY.ID, HISTORY.EDIT_NUMBER)
                    .from(HISTORY)
                    .where(condition.and(HISTORY.ID.lt(before)))
                    .orderBy(HISTORY.ID.desc())
                    .limit(batch)
                    .fetch();
            for (Record2<Long, Long> row : rows) {
                long id = row.value1();
                Span known = spans.get(row.value2());
                if (known == null && spans.size() == limit) {
                    return spans;
                }
                spans.put(row.value2(), known == null ? new Span(id, id, 1) : known.downTo(id));
                before = id;
            }
            if (rows.size() < batch) {
                return spans;
            }
        }
    }

    private PastEdit edit(Condition condition, Span span) {
        List<HistoryEntry> entries = queries.selectFrom(HISTORY)
                .where(condition.and(HISTORY.ID.between(span.from(), span.to())))
                .orderBy(HISTORY.ID)
                .limit(MOST_ROWS)
                .fetch(HistoryPages::entry);
        HistoryEntry first = entries.getFirst();
        return new PastEdit(
                first.edit(),
                first.at(),
                first.author(),
                first.label(),
                span.rows(),
                entries.stream().map(HistoryEntry::row).toList());
    }

    static HistoryEntry entry(HistoryRecord row) {
        OffsetDateTime origin = row.getOriginAt();
        return new HistoryEntry(
                row.getEditNumber(),
                row.getMadeAt().toInstant(),
                TravelTables.author(row.getAuthor(), row.getRole()),
                row.getLabel(),
                new PastRow(
                        row.getEntity(),
                        row.getEntityId(),
                        Change.Action.valueOf(row.getAction()),
                        FieldsReader.read(row.getFields()),
                        origin == null
                                ? null
                                : new PastOrigin(
                                        origin.toInstant(),
                                        TravelTables.author(row.getOriginAuthor(), row.getOriginRole()))));
    }
}

package org.bcfplanner.store;

import static org.bcfplanner.store.db.Tables.HISTORY;
import static org.bcfplanner.store.db.Tables.TAKEN_BACK;
import static org.bcfplanner.store.db.Tables.TRAVELLED_STATE;

import java.sql.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.change.Change;
import org.bcfplanner.contribute.Ancestor;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.FieldChange;
import org.bcfplanner.session.PastOrigin;
import org.bcfplanner.session.PastRow;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.TakenBack;
import org.bcfplanner.session.Taking;
import org.bcfplanner.session.TravelledState;
import org.bcfplanner.store.db.tables.records.HistoryRecord;
import org.bcfplanner.store.db.tables.records.TravelledStateRecord;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What was sent, received and taken back. Writes within a transaction that is the caller's to end. */
final class TravelTables {
    private static final Author NOBODY = Author.of("");

    private final DSLContext queries;

    TravelTables(Connection connection) {
        this.queries = Generated.on(connection);
    }

    /** The states of a plan that travelled, the newest first. */
    List<TravelledState> of(Id<Plan> plan) {
        return queries.selectFrom(TRAVELLED_STATE)
                .where(TRAVELLED_STATE.PLAN_ID.eq(plan.value()))
                .orderBy(TRAVELLED_STATE.PLACE.desc())
                .fetch(TravelTables::state);
    }

    /** Adds one, as the newest; one that is there already stays as it is. */
    void add(Id<Plan> plan, TravelledState state) {
        if (queries.fetchExists(queries.selectFrom(TRAVELLED_STATE)
                .where(TRAVELLED_STATE.PLAN_ID.eq(plan.value()))
                .and(TRAVELLED_STATE.ID.eq(state.state().id())))) {
            return;
        }
        Asked asked = state.asked();
        queries.insertInto(TRAVELLED_STATE)
                .set(TRAVELLED_STATE.PLAN_ID, plan.value())
                .set(TRAVELLED_STATE.ID, state.state().id())
                .set(TRAVELLED_STATE.PLACE, lastPlace(plan) + 1)
                .set(TRAVELLED_STATE.DIGEST, state.state().digest())
                .set(TRAVELLED_STATE.EDIT_NUMBER, state.edit())
                .set(TRAVELLED_STATE.KIND, state.kind().name())
                .set(
                        TRAVELLED_STATE.FROM_NAME,
                        asked == null ? "" : asked.from().name())
                .set(TRAVELLED_STATE.FROM_ROLE, role(asked == null ? NOBODY : asked.from()))
                .set(TRAVELLED_STATE.TO_NAME, asked == null ? "" : asked.to().name())
                .set(TRAVELLED_STATE.TO_ROLE, role(asked == null ? NOBODY : asked.to()))
                .set(TRAVELLED_STATE.SECTIONS, asked == null ? "" : String.join(" ", asked.sections()))
                .set(TRAVELLED_STATE.MESSAGE, asked == null ? "" : asked.message())
                .set(TRAVELLED_STATE.DUE, asked == null ? null : asked.due())
                .set(TRAVELLED_STATE.SENT_AT, asked == null ? null : PlanTables.stored(asked.sent()))
                .execute();
    }

    /** Adds what a file that came tells, the oldest state first so that the newest is that of the file. */
    void arrived(Id<Plan> plan, Travel travel, long edit) {
        List<Ancestor> newestFirst = travel.ancestors();
        for (int i = newestFirst.size() - 1; i > 0; i--) {
            add(plan, new TravelledState(newestFirst.get(i), 0, TravelledState.Kind.TOLD, null));
        }
        if (!newestFirst.isEmpty()) {
            Asked asked = travel.answer() ? null : travel.asked();
            add(plan, new TravelledState(newestFirst.getFirst(), edit, TravelledState.Kind.RECEIVED, asked));
        }
    }

    /** Notes that an edit took back a copy. */
    void taken(long edit, Entry entry, Taking taking) {
        queries.insertInto(TAKEN_BACK)
                .set(TAKEN_BACK.PLAN_ID, entry.plan().value())
                .set(TAKEN_BACK.EDIT_NUMBER, edit)
                .set(TAKEN_BACK.DIGEST, taking.digest())
                .set(TAKEN_BACK.MADE_AT, PlanTables.stored(entry.at()))
                .set(TAKEN_BACK.AUTHOR, entry.author().name())
                .set(TAKEN_BACK.ROLE, role(entry.author()))
                .set(TAKEN_BACK.LABEL, entry.label())
                .execute();
    }

    /** The last time that a copy was taken back, unless that was undone since. */
    Optional<TakenBack> takenBack(Id<Plan> plan, String digest) {
        return queries.selectFrom(TAKEN_BACK)
                .where(TAKEN_BACK.PLAN_ID.eq(plan.value()))
                .and(TAKEN_BACK.DIGEST.eq(digest))
                .orderBy(TAKEN_BACK.EDIT_NUMBER.desc())
                .limit(1)
                .fetchOptional()
                .filter(row -> !isUndone(plan, row.getEditNumber(), row.getLabel()))
                .map(row -> new TakenBack(row.getMadeAt().toInstant(), author(row.getAuthor(), row.getRole())));
    }

    /** Who gave the values of a plan what they say in edits after this one: the last for each value. */
    List<Origin> origins(Id<Plan> plan, long after) {
        Map<List<Object>, Origin> last = new LinkedHashMap<>();
        try (Cursor<HistoryRecord> rows = queries.selectFrom(HISTORY)
                .where(HISTORY.PLAN_ID.eq(plan.value()))
                .and(HISTORY.EDIT_NUMBER.gt(after))
                .orderBy(HISTORY.ID.desc())
                .fetchLazy()) {
            for (HistoryRecord row : rows) {
                HistoryEntry entry = HistoryPages.entry(row);
                columns(entry.row())
                        .forEach(column -> last.putIfAbsent(
                                List.of(entry.row().entity(), entry.row().id(), column), origin(entry, column)));
            }
        }
        return List.copyOf(last.values());
    }

    /** A row that came or went did so as a whole. */
    private static List<String> columns(PastRow row) {
        return row.action() == Change.Action.CHANGED
                ? row.fields().stream().map(FieldChange::column).toList()
                : List.of("");
    }

    private static Origin origin(HistoryEntry entry, String column) {
        PastOrigin before = entry.row().origin();
        return new Origin(
                entry.row().entity(),
                entry.row().id(),
                column,
                before == null ? entry.at() : before.at(),
                before == null ? entry.author() : before.author());
    }

    void remove(Id<Plan> plan) {
        queries.deleteFrom(TRAVELLED_STATE)
                .where(TRAVELLED_STATE.PLAN_ID.eq(plan.value()))
                .execute();
        queries.deleteFrom(TAKEN_BACK)
                .where(TAKEN_BACK.PLAN_ID.eq(plan.value()))
                .execute();
    }

    /** Goes back and forth as the steps of this label did: two copies can have one. */
    private boolean isUndone(Id<Plan> plan, long edit, String label) {
        Deque<Long> done = new ArrayDeque<>();
        Deque<Long> undone = new ArrayDeque<>();
        queries.selectDistinct(HISTORY.EDIT_NUMBER, HISTORY.LABEL)
                .from(HISTORY)
                .where(HISTORY.PLAN_ID.eq(plan.value()))
                .and(HISTORY.LABEL.in(label, PlanSession.UNDO + label, PlanSession.REDO + label))
                .orderBy(HISTORY.EDIT_NUMBER)
                .forEach(step -> {
                    if (step.value2().equals(label)) {
                        done.push(step.value1());
                    } else if (step.value2().startsWith(PlanSession.UNDO)) {
                        move(done, undone);
                    } else {
                        move(undone, done);
                    }
                });
        return !done.contains(edit);
    }

    private static void move(Deque<Long> from, Deque<Long> to) {
        if (!from.isEmpty()) {
            to.push(from.pop());
        }
    }

    private int lastPlace(Id<Plan> plan) {
        return queries.select(DSL.max(TRAVELLED_STATE.PLACE))
                .from(TRAVELLED_STATE)
                .where(TRAVELLED_STATE.PLAN_ID.eq(plan.value()))
                .fetchOptionalInto(Integer.class)
                .orElse(0);
    }

    private static TravelledState state(TravelledStateRecord row) {
        OffsetDateTime sent = row.getSentAt();
        return new TravelledState(
                new Ancestor(row.getId(), row.getDigest()),
                row.getEditNumber(),
                TravelledState.Kind.valueOf(row.getKind()),
                sent == null ? null : asked(row, sent.toInstant()));
    }

    private static Asked asked(TravelledStateRecord row, Instant sent) {
        String sections = row.getSections();
        return new Asked(
                author(row.getFromName(), row.getFromRole()),
                author(row.getToName(), row.getToRole()),
                sections.isEmpty() ? List.of() : Arrays.asList(sections.split(" ")),
                row.getMessage(),
                row.getDue(),
                sent);
    }

    static String role(Author author) {
        return author.role() == null ? "" : author.role().name();
    }

    static Author author(String name, @Nullable String role) {
        return new Author(name, role == null || role.isEmpty() ? null : Role.valueOf(role));
    }
}

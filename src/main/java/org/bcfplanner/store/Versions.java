package org.bcfplanner.store;

import static org.bcfplanner.store.db.Tables.HISTORY;
import static org.bcfplanner.store.db.Tables.VERSION;

import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.NamedVersion;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The named versions of plans. Writes within a transaction that is the caller's to end. */
final class Versions {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.systemDefault());

    private final DSLContext queries;

    Versions(Connection connection) {
        this.queries = Generated.on(connection);
    }

    /** Those of a plan, the last named first. */
    List<NamedVersion> of(Id<Plan> plan) {
        return queries.selectFrom(VERSION)
                .where(VERSION.PLAN_ID.eq(plan.value()))
                .orderBy(VERSION.MADE_AT.desc(), VERSION.EDIT_NUMBER.desc(), VERSION.NAME.desc())
                .fetch(row -> new NamedVersion(
                        row.getName(),
                        row.getNote(),
                        row.getMadeAt().toInstant(),
                        row.getAuthor(),
                        row.getEditNumber()));
    }

    /** Adds one that includes every edit of the plan written so far, and returns it; refuses what cannot be its name. */
    NamedVersion add(Id<Plan> plan, NamedVersion asked) {
        if (asked.name().isEmpty()) {
            throw WriteFailures.versionWithoutName();
        }
        of(plan).stream()
                .filter(each -> each.name().equalsIgnoreCase(asked.name()))
                .findFirst()
                .ifPresent(there -> {
                    throw WriteFailures.versionThere(there.name(), DAY.format(there.at()));
                });
        NamedVersion version =
                new NamedVersion(asked.name(), asked.note(), stored(asked.at()), asked.author(), lastEdit(plan));
        queries.insertInto(VERSION)
                .set(VERSION.PLAN_ID, plan.value())
                .set(VERSION.ID, UUID.randomUUID())
                .set(VERSION.NAME, version.name())
                .set(VERSION.NOTE, version.note())
                .set(VERSION.MADE_AT, PlanTables.stored(version.at()))
                .set(VERSION.AUTHOR, version.author())
                .set(VERSION.EDIT_NUMBER, version.editNumber())
                .execute();
        return version;
    }

    void remove(Id<Plan> plan) {
        queries.deleteFrom(VERSION).where(VERSION.PLAN_ID.eq(plan.value())).execute();
    }

    /** The number of the last edit of a plan; 0 where there is none. */
    long lastEdit(Id<Plan> plan) {
        return Optional.ofNullable(queries.select(DSL.max(HISTORY.EDIT_NUMBER))
                        .from(HISTORY)
                        .where(HISTORY.PLAN_ID.eq(plan.value()))
                        .fetchOneInto(Long.class))
                .orElse(0L);
    }

    private static Instant stored(Instant at) {
        return PlanTables.stored(at).toInstant();
    }
}

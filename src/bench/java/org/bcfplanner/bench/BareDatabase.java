package org.bcfplanner.bench;

import static org.bcfplanner.store.db.Tables.LINE;
import static org.bcfplanner.store.db.Tables.PLAN;
import static org.bcfplanner.store.db.Tables.SCHEME;
import static org.bcfplanner.store.db.Tables.THEME;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.store.Library;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The same database without the program: the same rows, settings and safety, and nothing else. */
final class BareDatabase implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement update;
    private final DSLContext queries;
    private final UUID plan;
    private final List<UUID> lines;
    private int updates;

    BareDatabase(Path folder, Plan of) throws SQLException {
        try (Library library = Library.open(folder)) {
            library.add(of, "", "Measure").join();
        }
        plan = of.id().value();
        lines = of.lines().stream().map(Line::id).map(id -> id.value()).toList();
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("library").toAbsolutePath()
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE",
                "sa",
                "");
        connection.setAutoCommit(false);
        update = connection.prepareStatement("update line set max_pence = ?, max_raw = ? where plan_id = ? and id = ?");
        queries = DSL.using(
                connection,
                SQLDialect.H2,
                new Settings()
                        .withRenderNameCase(RenderNameCase.LOWER)
                        .withRenderQuotedNames(RenderQuotedNames.NEVER)
                        .withRenderSchema(false)
                        .withExecuteLogging(false));
    }

    /** One update, committed and on disk. */
    void updateOneCell() throws SQLException {
        updates++;
        update.setLong(1, 100_000_000L + updates);
        update.setString(2, "£" + (1_000_000 + updates));
        update.setObject(3, plan);
        update.setObject(4, lines.get(updates * 37 % lines.size()));
        if (update.executeUpdate() != 1) {
            throw new SQLException("no such line");
        }
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /** The rows of the plan as plain records of the query. */
    int fetch() {
        int rows = queries.selectFrom(PLAN).where(PLAN.ID.eq(plan)).fetch().size();
        rows += queries.selectFrom(THEME).where(THEME.PLAN_ID.eq(plan)).fetch().size();
        rows += queries.selectFrom(SCHEME)
                .where(SCHEME.PLAN_ID.eq(plan))
                .fetch()
                .size();
        rows += queries.selectFrom(LINE).where(LINE.PLAN_ID.eq(plan)).fetch().size();
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

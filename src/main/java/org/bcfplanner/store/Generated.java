package org.bcfplanner.store;

import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bcfplanner.store.db.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The tables as the build generated them from the migrations. Names are in lower case and without quotes. */
final class Generated {
    private static final Settings SETTINGS = new Settings()
            .withRenderNameCase(RenderNameCase.LOWER)
            .withRenderQuotedNames(RenderQuotedNames.NEVER)
            .withRenderSchema(false)
            .withExecuteLogging(false);

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private Generated() {}

    /** The typed queries of an open database. */
    static DSLContext on(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, SETTINGS);
    }

    /** The text of a statement with a question mark for each value. */
    static String sql(Query query) {
        return DSL.using(SQLDialect.H2, SETTINGS).render(query);
    }

    static Optional<Table<?>> table(String name) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> lower(table.getName()).equals(name))
                .findFirst();
    }

    static Optional<Field<?>> field(Table<?> table, String name) {
        return List.of(table.fields()).stream()
                .filter(field -> lower(field.getName()).equals(name))
                .findFirst();
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

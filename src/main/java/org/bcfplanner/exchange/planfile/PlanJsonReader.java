package org.bcfplanner.exchange.planfile;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what {@link PlanJson} writes, and nothing else. */
final class PlanJsonReader {
    private final JsonParser json;
    private final PlanFormat format;
    private final int version;
    private final Map<Table<?>, Rows<?>> tables = new HashMap<>();
    private @Nullable Plan empty;
    private int rows;

    private PlanJsonReader(JsonParser json, PlanFormat format, int version) {
        this.json = json;
        this.format = format;
        this.version = version;
    }

    /** The plan in this stream, which was written in the given version of the format. */
    static Plan read(InputStream bytes, PlanFormat format, int version) {
        try (JsonParser json = Json.parser(bytes)) {
            return new PlanJsonReader(json, format, version).read();
        } catch (JacksonException broken) {
            throw Json.refusal(PlanJson.ENTRY, broken);
        }
    }

    private Plan read() {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new Refused(PlanJson.ENTRY + " does not begin as a plan does.");
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            readPart(name);
        }
        if (json.nextToken() != null) {
            throw new Refused(PlanJson.ENTRY + " goes on after its end.");
        }
        return plan();
    }

    private void readPart(String name) {
        if (name.equals(PlanJson.PLAN)) {
            mustBeNew(empty == null, name);
            empty = readDetails();
            return;
        }
        Table<?> table = Table.named(name);
        if (table == null || format.isNewerThan(version, name)) {
            throw new Refused("the table " + Refused.quoted(name) + " is unknown here.");
        }
        mustBeNew(!tables.containsKey(table), name);
        tables.put(table, readRows(table));
    }

    private static void mustBeNew(boolean fresh, String name) {
        if (!fresh) {
            throw new Refused("the table “" + name + "” is there twice.");
        }
    }

    private Plan readDetails() {
        String place = "table “" + PlanJson.PLAN + "”";
        Map<String, @Nullable Object> fields = FlatObject.read(json, place);
        format.upgrade(version, PlanJson.PLAN, fields);
        Id<Plan> id = id(fields.remove("id"), place);
        return Plan.empty(id, new RowReader<>(Details.class).read(fields, place));
    }

    private static Id<Plan> id(@Nullable Object value, String place) {
        if (!(value instanceof String text)) {
            throw new Refused(place + ", field “id”, is missing or is not an id.");
        }
        try {
            return new Id<>(RowReader.uuid(text));
        } catch (Refused wrong) {
            throw new Refused(place + ", field “id”, " + wrong.sentence(), wrong);
        }
    }

    private <T extends Entity<T>> Rows<T> readRows(Table<T> table) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new Refused("table “" + table.name() + "”: a list of rows is expected here.");
        }
        RowReader<T> reader = new RowReader<>(table.row());
        List<T> read = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (rows++ == Limits.ROWS) {
                throw new Refused("it holds more than " + Limits.written(Limits.ROWS) + " rows, which no plan does.");
            }
            String place = "table “" + table.name() + "”, row " + (read.size() + 1);
            Map<String, @Nullable Object> fields = FlatObject.read(json, place);
            format.upgrade(version, table.name(), fields);
            read.add(reader.read(fields, place));
        }
        try {
            return Rows.of(read);
        } catch (IllegalArgumentException twins) {
            throw new Refused("table “" + table.name() + "”: " + twins.getMessage() + ".", twins);
        }
    }

    private Plan plan() {
        if (empty == null) {
            throw new Refused("the table “" + PlanJson.PLAN + "” is missing.");
        }
        Plan plan = empty;
        for (Table<?> table : Table.all()) {
            if (tables.containsKey(table)) {
                plan = with(table, plan);
            } else if (!format.isNewerThan(version, table.name())) {
                throw new Refused("the table “" + table.name() + "” is missing.");
            }
        }
        return plan;
    }

    @SuppressWarnings("unchecked") // a table is put with its own rows
    private <T extends Entity<T>> Plan with(Table<T> table, Plan plan) {
        return table.with(plan, (Rows<T>) requireNonNull(tables.get(table)));
    }
}

package org.bcfplanner.exchange.planfile;

import java.io.OutputStream;
import java.util.List;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Entity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a plan as JSON in one order for ever: the plan's own fields, then its tables, rows by id, a row to a line. */
final class PlanJson {
    static final String ENTRY = "plan.json";

    /** The name under which the plan's own fields stand. */
    static final String PLAN = "plan";

    private PlanJson() {}

    static void write(Plan plan, OutputStream bytes) {
        try (JsonGenerator json = Json.generator(bytes)) {
            json.writeStartObject();
            writeDetails(plan, json);
            for (Table<?> table : Table.all()) {
                writeTable(table, plan, json);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeDetails(Plan plan, JsonGenerator json) {
        json.writeObjectPropertyStart(PLAN);
        json.writeStringProperty("id", plan.id().toString());
        Columns<Details> columns = Columns.of(Details.class);
        writeFields(columns.columns(), columns.flatten(plan.details()), json);
        json.writeEndObject();
    }

    private static <T extends Entity<T>> void writeTable(Table<T> table, Plan plan, JsonGenerator json) {
        List<Column> columns = table.columns().columns();
        json.writeArrayPropertyStart(table.name());
        for (T row : table.of(plan)) {
            json.writeStartObject();
            writeFields(columns, table.columns().flatten(row), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeFields(List<Column> columns, @Nullable Object[] flat, JsonGenerator json) {
        for (int i = 0; i < flat.length; i++) {
            json.writeName(columns.get(i).name());
            switch (flat[i]) {
                case null -> json.writeNull();
                case Long number -> json.writeNumber(number);
                case Integer number -> json.writeNumber(number);
                case Boolean truth -> json.writeBoolean(truth);
                case Object text -> json.writeString(text.toString());
            }
        }
    }
}

package org.bcfplanner.exchange.planfile;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Lays JSON out so that a line is a row: the outer object and its tables are broken into lines, rows are not. */
final class OneEntityPerLine implements PrettyPrinter {
    private int depth;

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakIf(depth == 1, json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(depth == 1 ? ",\n" : ", ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        breakIf(depth == 1, json);
        depth--;
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(",\n");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        breakIf(values > 0, json);
        json.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private static void breakIf(boolean wanted, JsonGenerator json) {
        if (wanted) {
            json.writeRaw('\n');
        }
    }
}

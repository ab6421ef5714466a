package org.bcfplanner.exchange.planfile;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bcfplanner.change.Columns;
import org.bcfplanner.contribute.Travel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What goes with a plan that is sent to somebody: a part of its own, {@code travel.json}, of three tables of flat rows. */
final class TravelJson {
    static final String ENTRY = "travel.json";

    private static final String ANCESTORS = "ancestor";
    private static final String ASKED = "asked";
    private static final String ORIGINS = "origin";

    private TravelJson() {}

    static void write(Travel travel, OutputStream bytes) {
        List<TravelRows.OfAsked> asked =
                travel.asked() == null ? List.of() : List.of(TravelRows.OfAsked.of(travel.asked(), travel.answer()));
        try (JsonGenerator json = Json.generator(bytes)) {
            json.writeStartObject();
            write(ANCESTORS, TravelRows.OfAncestor.class, mapped(travel.ancestors(), TravelRows.OfAncestor::of), json);
            write(ASKED, TravelRows.OfAsked.class, asked, json);
            write(ORIGINS, TravelRows.OfOrigin.class, mapped(travel.origins(), TravelRows.OfOrigin::of), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static Travel read(InputStream bytes) {
        try (JsonParser json = Json.parser(bytes)) {
            mustBe(json.nextToken() == JsonToken.START_OBJECT);
            List<TravelRows.OfAncestor> ancestors = rows(ANCESTORS, TravelRows.OfAncestor.class, json);
            List<TravelRows.OfAsked> asked = rows(ASKED, TravelRows.OfAsked.class, json);
            List<TravelRows.OfOrigin> origins = rows(ORIGINS, TravelRows.OfOrigin.class, json);
            mustBe(json.nextToken() == JsonToken.END_OBJECT && json.nextToken() == null && asked.size() < 2);
            return new Travel(
                    mapped(ancestors, TravelRows.OfAncestor::ancestor),
                    asked.isEmpty() ? null : asked.getFirst().asked(),
                    !asked.isEmpty() && asked.getFirst().answer(),
                    mapped(origins, TravelRows.OfOrigin::origin));
        } catch (Refused wrong) {
            throw wrong.sentence().startsWith(ENTRY) ? wrong : new Refused(ENTRY + " " + wrong.sentence(), wrong);
        } catch (JacksonException broken) {
            throw Json.refusal(ENTRY, broken);
        }
    }

    private static <R> void write(String table, Class<R> type, List<R> rows, JsonGenerator json) {
        json.writeArrayPropertyStart(table);
        for (R row : rows) {
            json.writeStartObject();
            PlanJson.writeFields(Columns.of(type).columns(), Columns.of(type).flatten(row), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static <R> List<R> rows(String table, Class<R> type, JsonParser json) {
        mustBe(table.equals(json.nextName()) && json.nextToken() == JsonToken.START_ARRAY);
        RowReader<R> reader = new RowReader<>(type);
        List<R> rows = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (rows.size() == Limits.ROWS) {
                throw new Refused("holds more than " + Limits.written(Limits.ROWS) + " rows, which no copy does.");
            }
            String place = ENTRY + ", table “" + table + "”, row " + (rows.size() + 1);
            Map<String, @Nullable Object> fields = FlatObject.read(json, place);
            rows.add(reader.read(fields, place));
        }
        return rows;
    }

    private static <R, T> List<T> mapped(List<R> rows, Function<R, T> to) {
        return rows.stream().map(to).toList();
    }

    private static void mustBe(boolean expected) {
        if (!expected) {
            throw new Refused("is not laid out as this program does it.");
        }
    }
}

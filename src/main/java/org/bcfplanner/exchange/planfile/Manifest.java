package org.bcfplanner.exchange.planfile;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.Plan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * What a plan file says of itself, first of all. It stays an object of plain values in every version, so that any
 * program can read the version.
 *
 * @param format  the version of the format, from 1
 * @param program the version of the program that wrote it
 * @param sha256  the checksum of plan.json, 64 hexadecimal digits
 * @param plan    the plan's id
 */
record Manifest(long format, String program, String sha256, String plan, String title, String edition) {
    static final String ENTRY = "manifest.json";
    private static final List<String> FIELDS = List.of("format", "program", "sha256", "plan", "title", "edition");

    static Manifest of(Plan plan, int format, String program, String sha256) {
        return new Manifest(
                format,
                program,
                sha256,
                plan.id().toString(),
                plan.details().title(),
                plan.details().edition());
    }

    /** Reads a manifest of this format or an older one; a newer one is refused as such, whatever else it holds. */
    static Manifest read(InputStream entry, PlanFormat format) {
        try (JsonParser json = Json.parser(entry)) {
            json.nextToken();
            Map<String, @Nullable Object> fields = FlatObject.read(json, ENTRY);
            if (json.nextToken() != null) {
                throw new Refused(ENTRY + " goes on after its end.");
            }
            return of(fields, format);
        } catch (JacksonException broken) {
            throw Json.refusal(ENTRY, broken);
        }
    }

    private static Manifest of(Map<String, @Nullable Object> fields, PlanFormat format) {
        if (!(fields.get("format") instanceof Long version) || version < 1) {
            throw new Refused(ENTRY + ", field “format”, is not a version number.");
        }
        if (version > format.version()) {
            throw new Refused.Newer("it was written by a newer version of BCF Planner.");
        }
        for (String name : fields.keySet()) {
            if (!FIELDS.contains(name)) {
                throw new Refused(ENTRY + ", field " + Refused.quoted(name) + ", is unknown here.");
            }
        }
        return new Manifest(
                version,
                text(fields, "program"),
                text(fields, "sha256"),
                text(fields, "plan"),
                text(fields, "title"),
                text(fields, "edition"));
    }

    private static String text(Map<String, @Nullable Object> fields, String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new Refused(ENTRY + ", field “" + name + "”, is missing or is not a text.");
    }

    void write(OutputStream bytes) {
        try (JsonGenerator json = Json.generator(bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("format", format);
            json.writeStringProperty("program", program);
            json.writeStringProperty("sha256", sha256);
            json.writeStringProperty("plan", plan);
            json.writeStringProperty("title", title);
            json.writeStringProperty("edition", edition);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Refuses a manifest that speaks of another plan than the one beside it. */
    void mustDescribe(Plan read) {
        if (!of(read, 1, "", "").equals(new Manifest(1, "", "", plan, title, edition))) {
            throw new Refused(ENTRY + " and " + PlanJson.ENTRY + " speak of two different plans.");
        }
    }
}

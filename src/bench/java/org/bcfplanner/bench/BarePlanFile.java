package org.bcfplanner.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** What stands in a plan file, read and written again as JSON in a zip and nothing else. */
final class BarePlanFile {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Path file;
    private final List<Part> parts;

    /** {@code text} is the name or the value; empty where the token has none. */
    private record Part(JsonToken token, String text) {}

    BarePlanFile(Path file) throws IOException {
        this.file = file;
        this.parts = parts(file);
    }

    /** Reads every name and value of the plan, and says how many there are. */
    int read() throws IOException {
        return parts(file).size();
    }

    private static List<Part> parts(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            zip.getNextEntry();
            zip.getNextEntry();
            List<Part> found = new ArrayList<>();
            try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), zip)) {
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    found.add(new Part(token, text(json, token)));
                }
            }
            return found;
        }
    }

    /** Writes them to another file, and returns when it is on disk. */
    void write(Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(
                target, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            ZipOutputStream zip = new ZipOutputStream(bytes);
            zip.putNextEntry(new ZipEntry("plan.json"));
            try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), zip)) {
                parts.forEach(part -> write(part, json));
            }
            zip.finish();
            bytes.flush();
            channel.force(true);
        }
    }

    private static String text(JsonParser json, JsonToken token) {
        return switch (token) {
            case PROPERTY_NAME -> json.currentName();
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> Long.toString(json.getLongValue());
            default -> "";
        };
    }

    private static void write(Part part, JsonGenerator json) {
        switch (part.token()) {
            case START_OBJECT -> json.writeStartObject();
            case END_OBJECT -> json.writeEndObject();
            case START_ARRAY -> json.writeStartArray();
            case END_ARRAY -> json.writeEndArray();
            case PROPERTY_NAME -> json.writeName(part.text());
            case VALUE_STRING -> json.writeString(part.text());
            case VALUE_NUMBER_INT -> json.writeNumber(Long.parseLong(part.text()));
            case VALUE_TRUE -> json.writeBoolean(true);
            case VALUE_FALSE -> json.writeBoolean(false);
            default -> json.writeNull();
        }
    }
}

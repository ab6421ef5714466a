package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what {@code bcf show} prints, as other programs would. */
final class Printed {
    private Printed() {}

    static List<String> table(Listing listing) {
        String text = Format.TABLE.render(listing);
        assertThat(text).endsWith("\n");
        return text.lines().toList();
    }

    static List<Map<String, String>> tsv(Listing listing) {
        List<List<String>> lines = Arrays.stream(Format.TSV.render(listing).split("\n"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> values : lines.subList(1, lines.size())) {
            assertThat(values).hasSameSizeAs(lines.getFirst());
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < values.size(); i++) {
                row.put(lines.getFirst().get(i), values.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    static List<Map<String, Object>> json(Listing listing) {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), Format.JSON.render(listing))) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (String name = json.nextName(); name != null; name = json.nextName()) {
                    row.put(
                            name,
                            switch (json.nextToken()) {
                                case VALUE_NUMBER_INT -> json.getLongValue();
                                case VALUE_NULL -> null;
                                default -> json.getString();
                            });
                }
                assertThat(row.keySet()).containsExactlyElementsOf(Format.names(listing));
                rows.add(row);
            }
            assertThat(json.nextToken()).isNull();
        }
        return rows;
    }
}

package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every text that does not say a plan is refused with a sentence. */
@Timeout(60)
class HostileJsonTest extends HostilePlanFiles {
    @Test
    void unknownAndMissingFields() {
        refusesJson(text -> text.replaceFirst("\"lead_provider\": ", "\"leader\": "), "“lead_provider”, is missing")
                .hasMessageContaining("table “scheme”, row 1");
        refusesJson(
                text -> text.replaceFirst("\"lead_provider\": ", "\"leader\": 1, \"lead_provider\": "),
                "table “scheme”, row 1, field “leader”, is unknown");
        refusesJson(
                text -> text.replaceFirst("\"lead_provider\": ", "\"number\": \"\", \"lead_provider\": "),
                "field “number”, is there twice");
        refusesJson(text -> text.replaceFirst("\"edition\": \"bcf-2014\", ", ""), "“edition”, is missing");
        refusesJson(text -> text.replaceFirst("\"id\": ", "\"di\": "), "table “plan”, field “id”, is missing");
    }

    @Test
    void unknownAndMissingTables() {
        refusesJson(text -> text.replaceFirst("\"theme\": \\[", "\"topic\": ["), "the table “topic” is unknown");
        refusesJson(
                text -> text.replaceFirst("\"theme\": \\[", "\"scheme\": [],\n\"theme\": ["),
                "the table “scheme” is there twice");
        refusesJson(text -> text.replaceFirst("(?s)\"organisation\": \\[.*?\\],", ""), "“organisation” is missing");
        refusesJson(text -> "{}", "the table “plan” is missing");
        refusesJson(
                text -> text.replaceFirst("\"theme\": \\[", "\"plan\": {},\n\"theme\": ["), "“plan” is there twice");
        refusesJson(
                text -> text.replaceFirst("(?s)\"theme\": \\[.*?\\]", "\"theme\": {}"), "a list of rows is expected");
    }

    @Test
    void wrongTypes() {
        refusesJson(text -> text.replaceFirst("\"number\": \"\"", "\"number\": 5"), "“number”, is not a text");
        refusesJson(text -> text.replaceFirst("\"number\": \"\"", "\"number\": null"), "is empty and may not be");
        refusesJson(text -> text.replaceFirst("\"number\": \"\"", "\"number\": [1]"), "is not a text, a whole number");
        refusesJson(text -> text.replaceFirst("\"number\": \"\"", "\"number\": 1.5"), "is not a text, a whole number");
        refusesJson(text -> text.replaceFirst("\"min_pence\": \\d+", "\"min_pence\": \"1\""), "not a whole number");
        refusesJson(text -> text.replaceFirst("\"min_pence\": \\d+", "\"min_pence\": null"), "min_pence is missing");
        refusesJson(text -> text.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"1-1-1-1-1\""), "is not an id");
        refusesJson(text -> text.replaceFirst("\"RECURRENT\"", "\"SOMETIMES\""), "“SOMETIMES”");
        refusesJson(text -> text.replaceFirst("\"known\"", "\"guessed\""), "“guessed”");
        refusesJson(text -> text.replaceFirst("\"known\"", "\"nil\""), "does not agree with the rest of its row");
        refusesJson(text -> text.replaceFirst("\"2014/15\"", "\"2014/2015\""), "does not agree");
        refusesJson(text -> text.replaceFirst("\"2014/15\"", "\"1815/16\""), "No financial year");
        refusesJson(text -> text.replaceFirst("\"position\": \"[^\"]*\"", "\"position\": \"A 0\""), "position");
        refusesJson(
                text -> text.replaceFirst("(\"agreed_by_board_date\": )\"[^\"]*\"", "$1\"2014-02-30\""), "not a date");
        refusesJson(
                text -> text.replaceFirst("(\"agreed_by_board_date\": )\"[^\"]*\"", "$1\"+999999999-01-01\""),
                "not a date");
    }

    @Test
    void hugeNumbers() {
        refusesJson(text -> text.replaceFirst("\"min_pence\": \\d+", "\"min_pence\": 1" + "0".repeat(30)), "too large");
        refusesJson(text -> text.replaceFirst("\"min_pence\": \\d+", "\"min_pence\": 1" + "0".repeat(999)), "limit");
        refusesJson(
                text -> text.replaceFirst("\"min_pence\": \\d+", "\"min_pence\": " + Long.MIN_VALUE),
                "above a hundred billion pounds");
    }

    @Test
    void hugeTexts() {
        refusesJson(
                text -> text.replaceFirst("Scheme 0", "x".repeat(10_001)), "10,001 characters where at most 10,000");
        refusesJson(
                text -> text.replaceFirst("\"description\": \"\"", "\"description\": \"" + noise(100_001) + "\""),
                "100,001 characters where at most 100,000");
        refusesJson(
                text -> text.replaceFirst("\"description\": \"\"", "\"description\": \"" + noise(9_000_000) + "\""),
                "beyond every limit");
        refusesJson(text -> text.replaceFirst("\"description\": ", "\"" + noise(9_000_000) + "\": "), "beyond");
    }

    @Test
    void tooManyRows() {
        StringBuilder rows = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < 1_000_000; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            rows.append("{\"id\":\"").append(id).append("\",\"position\":\"1\",\"name\":\"\",\"short_name\":\"\"},\n");
        }
        String themes = "\"theme\": [\n";
        refusesJson(text -> text.replace(themes, themes + rows), "more than 200,000 rows");
    }

    @Test
    void tooManyFields() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            fields.append("\"field ").append(i).append("\": 1, ");
        }
        refusesJson(text -> text.replaceFirst("\"lead_provider\": ", fields + "\"lead_provider\": "), "more than 200");
    }

    @Test
    void brokenText() {
        byte[] bytes = json.getBytes(UTF_8);
        int at = json.substring(0, json.indexOf("Scheme 3")).getBytes(UTF_8).length;
        for (byte broken : new byte[] {(byte) 0xff, (byte) 0xc3, (byte) 0x80, (byte) 0xed}) {
            byte[] changed = bytes.clone();
            changed[at] = broken;
            refuses(Archives.sealed(plan, changed), "not UTF-8 text");
        }
        refuses(Archives.sealed(plan, json.getBytes(UTF_16)), "plan.json");
        refusesJson(text -> text.replaceFirst("Scheme 3", "\\\\ud83d"), "half a character");
        refusesJson(text -> text.replaceFirst("Scheme 3", "\\\\u0000"), "NUL");
        refusesJson(text -> text.replaceFirst("Scheme 3", "\0"), "plan.json, line");
    }

    @Test
    void deepNesting() {
        refusesJson(text -> "[".repeat(500_000), "plan.json");
        refusesJson(text -> "{\"theme\":".repeat(500_000), "plan.json");
        refusesJson(text -> text.replaceFirst("\"theme\": \\[", "\"theme\": " + "[".repeat(100_000)), "theme");
    }

    @Test
    void notQuiteJson() {
        refusesJson(text -> text + "{}", "goes on after its end");
        refusesJson(text -> text + "garbage", "plan.json");
        refusesJson(text -> text.substring(0, text.length() / 2), "plan.json");
        refusesJson(text -> "", "does not begin as a plan");
        refusesJson(text -> text.replaceFirst("\"theme\"", "theme"), "not well-formed JSON");
        refusesJson(text -> text.replaceFirst("\\{", "{ // note\n"), "not well-formed JSON");
        refusesJson(text -> text.replaceFirst("\"number\": \"\"", "\"number\": NaN"), "not well-formed JSON");
    }

    private static String noise(int length) {
        StringBuilder text = new StringBuilder(length);
        new Random(1).ints(length, 'a', 'z' + 1).forEach(text::appendCodePoint);
        return text.toString();
    }
}

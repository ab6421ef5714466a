package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every file that is not a plan is refused with a sentence. */
@Timeout(60)
class HostilePlanFileTest {
    private static final int NEWEST = PlanFormat.CURRENT.version();
    private static final String FORMAT = formatIs(NEWEST);

    private final Plan plan = new RandomPlans(11).planOfLines(40);
    private final String json = Archives.json(plan);

    @TempDir
    Path folder;

    @Test
    void notAZip() {
        refuses("a letter, not a plan".getBytes(UTF_8), "not a plan file");
        refuses(new byte[] {'P', 'K'}, "not a plan file");
    }

    @Test
    void anEmptyFile() {
        refuses(new byte[0], "is empty");
    }

    @Test
    void noFile() {
        assertThatThrownBy(() -> PlanFile.read(folder.resolve("none.bcfplan")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void aFolder() {
        assertThatThrownBy(() -> PlanFile.read(folder))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void anEmptyZip() {
        refuses(Archives.zip(Map.of("x", new byte[0])), "where manifest.json is expected");
    }

    @Test
    void aZipThatStopsHalfWay() {
        byte[] whole = Archives.sealed(plan, json.getBytes(UTF_8));
        for (int length = 5; length < whole.length - 200; length += 97) {
            refuses(Arrays.copyOf(whole, length), "");
        }
    }

    @Test
    void noManifest() {
        refuses(Archives.zip(Map.of("plan.json", json.getBytes(UTF_8))), "where manifest.json is expected");
    }

    @Test
    void noPlan() {
        byte[] manifest = Archives.manifest(plan, new byte[0]);
        refuses(Archives.zip(Map.of("manifest.json", manifest)), "plan.json is missing");
    }

    @Test
    void aBomb() {
        refuses(Archives.sealed(plan, new byte[20_000_000]), "unpacks to more than 100 times its size");
        Map<String, byte[]> entries = parts();
        entries.put("manifest.json", " ".repeat(20_000_000).getBytes(UTF_8));
        refuses(Archives.zip(entries), "unpacks to more than 65,536 bytes");
    }

    @Test
    void aLargeBombThatPacksBadly() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(new byte[3_000_000]);
        BoundedStream bounded = new BoundedStream(bytes, "plan.json", 2_000_000, () -> 3_000_000 - bytes.available());
        assertThatThrownBy(bounded::readAllBytes)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("more than 2,000,000 bytes");
    }

    @Test
    void aPathThatLeadsElsewhere() {
        Map<String, byte[]> entries = parts();
        entries.put("../../evil.txt", new byte[] {1});
        refuses(Archives.zip(entries), "no part of a plan, “../../evil.txt”");
        refuses(Archives.zip(Map.of("../manifest.json", new byte[] {1})), "“../manifest.json”");
        assertThat(folder.getParent().resolve("evil.txt")).doesNotExist();
    }

    @Test
    void anEntryTwice() {
        Map<String, byte[]> entries = parts();
        entries.put("plan.jsom", json.getBytes(UTF_8));
        byte[] zip = new String(Archives.zip(entries), ISO_8859_1)
                .replace("plan.jsom", "plan.json")
                .getBytes(ISO_8859_1);
        refuses(zip, "no part of a plan, “plan.json”");
    }

    @Test
    void aNameThatIsNotText() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mänifest.json", new byte[] {1});
        byte[] zip = new String(Archives.zip(entries), ISO_8859_1)
                .replace("\u00c3\u00a4", "\u00ff\u00ff")
                .getBytes(ISO_8859_1);
        refuses(zip, "");
    }

    @Test
    void aWrongChecksum() {
        Map<String, byte[]> entries = parts();
        entries.put("plan.json", json.replace("Scheme 3", "Scheme 4").getBytes(UTF_8));
        refuses(Archives.zip(entries), "checksum is wrong");
        entries.put("plan.json", "{".getBytes(UTF_8));
        refuses(Archives.zip(entries), "checksum is wrong");
    }

    @Test
    void aNewerVersion() {
        refusesManifest(text -> text.replace(FORMAT, formatIs(NEWEST + 1)), "newer version of BCF Planner")
                .hasMessageContaining("Install the newest version");
        refusesManifest(text -> text.replace(FORMAT, formatIs(NEWEST + 2) + ", \"new\": 1"), "newer version");
    }

    @Test
    void aManifestThatIsNone() {
        refusesManifest(text -> text.replace(FORMAT, "\"format\": 0"), "not a version number");
        refusesManifest(text -> text.replace(FORMAT, "\"format\": \"2\""), "not a version number");
        refusesManifest(text -> text.replace(FORMAT, FORMAT + ", \"more\": 2"), "“more”, is unknown");
        refusesManifest(text -> text.replace("\"program\"", "\"format\""), "is there twice");
        refusesManifest(text -> text.replace("\"title\"", "\"titel\""), "“titel”, is unknown");
        refusesManifest(text -> text.replaceAll("\"title\": .*\n", ""), "“title”, is missing");
        refusesManifest(text -> text + "x", "manifest.json");
        refusesManifest(text -> "[]", "a group of fields is expected");
        refusesManifest(text -> "", "a group of fields is expected");
    }

    @Test
    void aManifestOfAnotherPlan() {
        refusesManifest(
                text -> text.replace(plan.id().toString(), new Id<>(UUID.randomUUID()).toString()),
                "two different plans");
    }

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

    @Test
    void twoRowsOfOneId() {
        List<Scheme> schemes = plan.schemes().stream().toList();
        refusesJson(
                text -> text.replaceFirst(
                        "\"id\": \"" + schemes.get(1).id(),
                        "\"id\": \"" + schemes.get(0).id()),
                "Two rows have the id");
    }

    @Test
    void referencesToNothing() {
        Id<Scheme> scheme = plan.schemes().iterator().next().id();
        refusesJson(
                text -> text.replaceFirst("\"id\": \"" + scheme, "\"id\": \"" + new Id<>(UUID.randomUUID())),
                "does not exist");
    }

    @Test
    void ringsOfSchemes() {
        List<Scheme> schemes = plan.schemes().stream().toList();
        Scheme first = schemes.get(0);
        refusesPlan(plan.withSchemes(rows -> rows.with(under(first, first))), "is part of itself");
        Scheme second = schemes.stream()
                .filter(each -> each.theme().equals(first.theme()) && each != first)
                .findFirst()
                .orElseThrow();
        refusesPlan(
                plan.withSchemes(rows -> rows.with(under(first, second)).with(under(second, first))),
                "is part of itself");
    }

    @Test
    void schemesNestedTooDeep() {
        Scheme first = plan.schemes().iterator().next();
        Plan deep = plan;
        Scheme above = first;
        for (int i = 0; i < 60; i++) {
            Scheme below = Scheme.named(Id.derivedFrom("deep", i), first.theme(), above.id(), "Deep " + i);
            deep = deep.withSchemes(rows -> rows.with(below));
            above = below;
        }
        refusesPlan(deep, "nested more than 50 deep");
    }

    @Test
    void aPartUnderAnotherTheme() {
        List<Scheme> schemes = plan.schemes().stream().toList();
        Scheme first = schemes.get(0);
        Scheme other = schemes.stream()
                .filter(each -> !each.theme().equals(first.theme()))
                .findFirst()
                .orElseThrow();
        Scheme part = Scheme.named(Id.derivedFrom("part"), other.theme(), first.id(), "Part");
        refusesPlan(plan.withSchemes(rows -> rows.with(part)), "stands under another theme");
    }

    @Test
    void aLineWithAnotherLinesId() {
        refusesJson(
                text -> text.replaceFirst(
                        "\"id\": \"" + plan.lines().iterator().next().id(), "\"id\": \"" + new Id<>(UUID.randomUUID())),
                "has not the id that is made of what it says");
    }

    @Test
    void anUnknownEdition() {
        Plan other = plan.withDetails(Details.of("bcf-2099", "Later", Unit.POUNDS));
        refusesPlan(other, "“bcf-2099”, which this version of BCF Planner does not know")
                .hasMessageContaining("Install the newest version");
    }

    private static Scheme under(Scheme scheme, Scheme parent) {
        return Scheme.named(scheme.id(), scheme.theme(), parent.id(), scheme.name());
    }

    private static String noise(int length) {
        StringBuilder text = new StringBuilder(length);
        new Random(1).ints(length, 'a', 'z' + 1).forEach(text::appendCodePoint);
        return text.toString();
    }

    private Map<String, byte[]> parts() {
        byte[] bytes = json.getBytes(UTF_8);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("manifest.json", Archives.manifest(plan, bytes));
        entries.put("plan.json", bytes);
        return entries;
    }

    private AbstractThrowableAssert<?, ?> refusesPlan(Plan hostile, String because) {
        return refuses(Archives.sealed(hostile, Archives.json(hostile).getBytes(UTF_8)), because);
    }

    private AbstractThrowableAssert<?, ?> refusesJson(UnaryOperator<String> damage, String because) {
        String damaged = damage.apply(json);
        assertThat(damaged).as("the damage").isNotEqualTo(json);
        return refuses(Archives.sealed(plan, damaged.getBytes(UTF_8)), because);
    }

    private AbstractThrowableAssert<?, ?> refusesManifest(UnaryOperator<String> damage, String because) {
        Map<String, byte[]> entries = parts();
        entries.compute(
                "manifest.json",
                (name, bytes) -> damage.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
        return refuses(Archives.zip(entries), because);
    }

    private AbstractThrowableAssert<?, ?> refuses(byte[] hostile, String because) {
        Path file = folder.resolve("hostile.bcfplan");
        try {
            Files.write(file, hostile);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return assertThatThrownBy(() -> PlanFile.read(file))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("“hostile.bcfplan” cannot be opened: ")
                .hasMessageContaining(because)
                .hasMessageContaining("Nothing was changed.");
    }

    private static String formatIs(int version) {
        return "\"format\": " + version;
    }
}

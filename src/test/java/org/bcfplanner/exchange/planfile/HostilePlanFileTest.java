package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every archive that holds no plan is refused with a sentence. */
@Timeout(60)
class HostilePlanFileTest extends HostilePlanFiles {
    private static final int NEWEST = PlanFormat.CURRENT.version();
    private static final String FORMAT = formatIs(NEWEST);

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

    private Map<String, byte[]> parts() {
        byte[] bytes = json.getBytes(UTF_8);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("manifest.json", Archives.manifest(plan, bytes));
        entries.put("plan.json", bytes);
        return entries;
    }

    private AbstractThrowableAssert<?, ?> refusesManifest(UnaryOperator<String> damage, String because) {
        Map<String, byte[]> entries = parts();
        entries.compute(
                "manifest.json",
                (name, bytes) -> damage.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
        return refuses(Archives.zip(entries), because);
    }

    private static String formatIs(int version) {
        return "\"format\": " + version;
    }
}

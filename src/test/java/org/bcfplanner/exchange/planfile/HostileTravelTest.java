package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.contribute.Ancestor;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes with a plan that is sent comes back as it was written, and is refused with a sentence if it is not whole. */
@Timeout(60)
class HostileTravelTest {
    private static final Instant WHEN = Instant.parse("2014-02-10T09:00:00.123Z");
    private static final Travel TRAVEL = new Travel(
            List.of(
                    new Ancestor(new UUID(0, 2), "%064x".formatted(2)),
                    new Ancestor(new UUID(0, 1), "%064x".formatted(1))),
            new Asked(
                    new Author("Programme lead", Role.COMMISSIONER),
                    new Author("Head of finance", Role.FINANCE),
                    List.of("FINANCE", "RISKS"),
                    "Please check.\nThank you",
                    LocalDate.of(2014, 2, 14),
                    WHEN),
            true,
            List.of(new Origin("line", new UUID(0, 3), "max_raw", WHEN, Author.of("Deputy treasurer"))));

    private final Plan plan = new RandomPlans(11).planOfLines(40);

    @TempDir
    Path folder;

    @Test
    void whatGoesWithAPlanComesBack() {
        Path file = folder.resolve("copy.bcfplan");
        PlanFile.write(plan, TRAVEL, file, "0.1.0");
        Copy copy = PlanFile.copy(file);
        assertThat(copy).isEqualTo(new Copy(plan, TRAVEL, PlanFile.digest(plan)));
        assertThat(Archives.entries(file)).containsOnlyKeys("manifest.json", "plan.json", "travel.json");
    }

    @Test
    void aPlanThatIsOnlySavedHasNothingWithIt() {
        Path file = folder.resolve("copy.bcfplan");
        PlanFile.write(plan, file, "0.1.0");
        assertThat(PlanFile.copy(file).travel().isNone()).isTrue();
        assertThat(Archives.entries(file)).containsOnlyKeys("manifest.json", "plan.json");
    }

    @Test
    void aLineageThatIsNone() {
        refuses(text -> text.replaceFirst("%064x".formatted(2), "2".repeat(63)), "is not a checksum");
        refuses(text -> text.replaceFirst("%064x".formatted(2), "G".repeat(64)), "is not a checksum");
        refuses(text -> text.replaceFirst(new UUID(0, 2).toString(), "version 2"), "is not an id: “version 2”");
        refuses(text -> text.replaceFirst(new UUID(0, 2).toString(), "0-0-0-0-2"), "is not an id");
        refuses(text -> text.replaceFirst("\"sha256\"", "\"md5\""), "“sha256”, is missing");
    }

    @Test
    void aRequestThatIsNone() {
        refuses(text -> text.replaceFirst("\"FINANCE\"", "\"TREASURER\""), "part in the plan that is unknown");
        refuses(text -> text.replaceFirst("\"2014-02-14\"", "\"soon\""), "is not a date");
        refuses(text -> text.replaceFirst("\"2014-02-10T09:00:00.123Z\"", "\"today\""), "“today”");
        refuses(text -> text.replaceFirst("\"2014-02-10T09:00:00.123Z\"", "\"+1000000000-12-31T00:00:00Z\""), "moment");
        refuses(text -> text.replaceFirst("Please", "x".repeat(100_001)), "where at most 100,000 fit");
        refuses(text -> text.replaceFirst("Head of finance", "x".repeat(10_001)), "where at most 10,000 fit");
        refuses(text -> text.replaceFirst("Please", "\\\\u0000"), "NUL");
        refuses(text -> text.replaceFirst("\"answer\": true", "\"answer\": \"yes\""), "is not true or false");
        refuses(HostileTravelTest::askedTwice, "not laid out");
    }

    @Test
    void changesOfNobody() {
        refuses(text -> text.replaceFirst(new UUID(0, 3).toString(), "the third"), "is not an id");
        refuses(text -> text.replaceFirst("\"column\"", "\"field\""), "“column”, is missing");
    }

    @Test
    void notAsItIsLaidOut() {
        refuses(text -> text.replaceFirst("\"origin\"", "\"origins\""), "not laid out");
        refuses(text -> text.replaceFirst("\"ancestor\": \\[", "\"ancestor\": [[],"), "a group of fields is expected");
        refuses(text -> text + "{}", "not laid out");
        refuses(text -> text.substring(0, text.length() / 2), "travel.json");
        refuses(text -> "", "travel.json");
        refuses(text -> "[".repeat(100_000), "travel.json");
    }

    @Test
    void moreThanAnyCopyHolds() {
        String row = "{\"id\": \"" + new UUID(0, 9) + "\", \"sha256\": \"" + "%064x".formatted(9) + "\"},\n";
        refuses(text -> text.replaceFirst("\"ancestor\": \\[", "\"ancestor\": [" + row.repeat(200_001)), "");
        refuses(text -> " ".repeat(70 << 20), "travel.json");
    }

    @Test
    void somethingBehindIt() throws IOException {
        Map<String, byte[]> entries = parts(text -> text);
        entries.put("more.json", new byte[] {1});
        Files.write(folder.resolve("hostile.bcfplan"), Archives.zip(entries));
        assertThatThrownBy(() -> PlanFile.copy(folder.resolve("hostile.bcfplan")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no part of a plan, “more.json”");
    }

    private static String askedTwice(String text) {
        int from = text.indexOf('{', text.indexOf("\"asked\""));
        String row = text.substring(from, text.indexOf('}', from) + 1);
        return text.replace(row, row + ",\n" + row);
    }

    private Map<String, byte[]> parts(UnaryOperator<String> damage) {
        byte[] json = Archives.json(plan).getBytes(UTF_8);
        ByteArrayOutputStream travel = new ByteArrayOutputStream();
        TravelJson.write(TRAVEL, travel);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("manifest.json", Archives.manifest(plan, json));
        entries.put("plan.json", json);
        entries.put("travel.json", damage.apply(travel.toString(UTF_8)).getBytes(UTF_8));
        return entries;
    }

    private AbstractThrowableAssert<?, ?> refuses(UnaryOperator<String> damage, String because) {
        Map<String, byte[]> damaged = parts(damage);
        assertThat(damaged.get("travel.json"))
                .as("the damage")
                .isNotEqualTo(parts(text -> text).get("travel.json"));
        Path file = folder.resolve("hostile.bcfplan");
        try {
            Files.write(file, Archives.zip(damaged));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return assertThatThrownBy(() -> PlanFile.copy(file))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("“hostile.bcfplan” cannot be opened: ")
                .hasMessageContaining(because)
                .hasMessageContaining("Nothing was changed.");
    }
}

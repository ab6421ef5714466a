package org.bcfplanner.exchange.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Table;
import org.bcfplanner.change.edits.ProseEdits;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.exchange.file.WholeFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("plan.bcfplan");
    }

    @Test
    void everyPlanComesBackAsItWas() {
        for (int seed = 0; seed < 150; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            PlanFile.write(plan, file(), "0.1.0");
            assertThat(PlanFile.read(file())).as("seed %d", seed).isEqualTo(plan);
        }
    }

    @Test
    void tenThousandLinesComeBackAsTheyWere() {
        Plan plan = new RandomPlans(1).planOfLines(10_000);
        PlanFile.write(plan, file(), "0.1.0");
        assertThat(PlanFile.read(file())).isEqualTo(plan);
    }

    @Test
    void writingTwiceMakesTheSameBytes() throws IOException {
        Plan plan = new RandomPlans(7).plan();
        Path second = folder.resolve("second.bcfplan");
        PlanFile.write(plan, file(), "0.1.0");
        PlanFile.write(PlanFile.read(file()), second, "0.1.0");
        assertThat(second).hasSameBinaryContentAs(file());
    }

    @Test
    void aChangedCellIsAChangedLine() {
        Plan plan = new RandomPlans(3).planOfLines(200);
        Line line = plan.lines().stream().skip(50).findFirst().orElseThrow();
        Plan changed = plan.withLines(rows -> rows.with(line.withAmount(Bound.MAX, Amount.read("Nil", Unit.POUNDS))));
        List<String> before = Archives.json(plan).lines().toList();
        List<String> after = Archives.json(changed).lines().toList();
        assertThat(after).hasSameSizeAs(before);
        assertThat(IntStream.range(0, before.size())
                        .filter(i -> !before.get(i).equals(after.get(i)))
                        .mapToObj(after::get))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(line.id().toString(), "\"max_raw\": \"Nil\""));
    }

    @Test
    void everyRowIsALine() {
        Plan plan = new RandomPlans(3).planOfLines(100);
        assertThat(Archives.json(plan).lines())
                .hasSize(1
                        + 1
                        + (Table.all().size() - 3)
                        + 3 * 2
                        + 5
                        + plan.schemes().size()
                        + 100
                        + 1)
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void theManifestSaysWhoWroteWhat() {
        Plan plan = new RandomPlans(4).plan();
        PlanFile.write(plan, file(), "0.9.8-test");
        assertThat(Archives.entries(file()).keySet()).containsExactly("manifest.json", "plan.json");
        assertThat(new String(Archives.entries(file()).get("manifest.json"), UTF_8).lines())
                .contains(
                        "\"format\": " + PlanFormat.CURRENT.version() + ",",
                        "\"program\": \"0.9.8-test\",",
                        "\"plan\": \"" + plan.id() + "\",");
    }

    @Test
    void longTextsUpToTheLimitComeBack() {
        Plan plan = withFirstDescription(new RandomPlans(5).planOfLines(20), "é".repeat(100_000));
        PlanFile.write(plan, file(), "0.1.0");
        assertThat(PlanFile.read(file())).isEqualTo(plan);
    }

    @Test
    void longPassagesUpToTheLimitComeBack() {
        Passage passage = Passage.of(Id.derivedFrom("long"), "aims", Style.PARAGRAPH, "é".repeat(100_000));
        Plan plan = ProseEdits.write(new RandomPlans(5).planOfLines(20), "aims", List.of(passage));
        PlanFile.write(plan, file(), "0.1.0");
        assertThat(PlanFile.read(file())).isEqualTo(plan);
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() throws IOException {
        PlanFile.write(new RandomPlans(6).plan(), file(), "0.1.0");
        byte[] before = Files.readAllBytes(file());
        Plan good = new RandomPlans(5).planOfLines(20);
        for (String text : List.of("é".repeat(100_001), "a\0b", "half \ud83d")) {
            assertThatThrownBy(() -> PlanFile.write(withFirstDescription(good, text), file(), "0.1.0"))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("plan.bcfplan")
                    .hasMessageContaining("unchanged");
            assertThat(Files.readAllBytes(file())).isEqualTo(before);
            assertThat(namesIn(folder)).containsExactly("plan.bcfplan");
        }
    }

    @Test
    void aFileReplacesTheOneBefore() {
        Plan second = new RandomPlans(9).plan();
        PlanFile.write(new RandomPlans(8).plan(), file(), "0.1.0");
        PlanFile.write(second, file(), "0.1.0");
        assertThat(PlanFile.read(file())).isEqualTo(second);
        assertThat(namesIn(folder)).containsExactly("plan.bcfplan");
    }

    @Test
    void aMissingFolderIsAProblem() {
        assertThatThrownBy(() -> write(folder.resolve("none").resolve("plan.bcfplan")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void aFolderInTheWayIsAProblem() throws IOException {
        Files.createDirectory(file());
        assertThatThrownBy(() -> write(file())).isInstanceOf(Problem.class).hasMessageContaining("A folder of that");
    }

    @Test
    void aFileThatMayNotBeChangedStays() throws IOException {
        Files.writeString(file(), "mine");
        Assumptions.assumeTrue(
                file().toFile().setReadOnly() && !Files.isWritable(file()),
                "an administrator may write to read-only files");
        assertThatThrownBy(() -> write(file())).isInstanceOf(Problem.class).hasMessageContaining("may not be changed");
        assertThat(file()).hasContent("mine");
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsAProblem() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Assumptions.assumeTrue(
                closed.toFile().setReadOnly() && !Files.isWritable(closed),
                "an administrator may write to read-only folders, and Windows knows none");
        assertThatThrownBy(() -> write(closed.resolve("plan.bcfplan")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("does not let you write there");
    }

    @Test
    void everyTroubleIsToldInWords() {
        Path file = file();
        assertThat(Trouble.unread(file, new AccessDeniedException("x"))).hasMessageContaining("does not let you read");
        assertThat(Trouble.unwritten(file, new AccessDeniedException("x")))
                .hasMessageContaining("does not let you write there");
        assertThat(Trouble.unwritten(file, new IOException("No space left on device")))
                .hasMessageContaining("The disk did not take it; it has room for ")
                .hasMessageContaining("A file of that name that was there before is unchanged");
        assertThat(Trouble.unwritten(folder.resolve("gone").resolve("plan.bcfplan"), new IOException("x")))
                .hasMessageContaining("is not there any more");
    }

    @Test
    void aDiskThatFillsUpIsToldAsSuchWhereverItHappens() throws IOException {
        Plan plan = new RandomPlans(5).plan();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        PlanArchive.write(plan, Travel.NONE, "1", whole);
        for (int room = 0; room < whole.size(); room += 50) {
            int bytes = room;
            assertThatThrownBy(() -> PlanArchive.write(plan, Travel.NONE, "1", new OutputStream() {
                        private int left = bytes;

                        @Override
                        public void write(int each) throws IOException {
                            if (left-- <= 0) {
                                throw new IOException("No space left on device");
                            }
                        }
                    }))
                    .isExactlyInstanceOf(IOException.class);
        }
    }

    @Test
    void aDiskThatFillsUpLeavesTheEarlierFileWhole() throws IOException {
        Files.writeString(file(), "earlier");
        assertThatThrownBy(() -> WholeFile.write(
                        file(),
                        bytes -> {
                            bytes.write(new byte[100_000]);
                            throw new IOException("No space left on device");
                        },
                        ignored -> {}))
                .isInstanceOf(IOException.class);
        assertThat(file()).hasContent("earlier");
        assertThat(namesIn(folder)).containsExactly("plan.bcfplan");
    }

    private static void write(Path file) {
        PlanFile.write(new RandomPlans(1).plan(), file, "0.1.0");
    }

    private static Plan withFirstDescription(Plan plan, String text) {
        return plan.withSchemes(rows -> rows.with(rows.iterator().next().withDescription(new Text(text))));
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

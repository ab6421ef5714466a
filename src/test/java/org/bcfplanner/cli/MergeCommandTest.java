package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bcfplanner.Program;
import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bcf merge promises to programs: names of files, the shape of what is printed, sentences. */
class MergeCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Plan plan = ThurrockPlan.plan();
    private String base = "";

    @BeforeEach
    void write() {
        base = write("base", plan);
    }

    @Test
    void whatTheyDoNotAgreeOnIsListedAndKeptOpenInTheFile() {
        String mine = write("mine", caretrak(scheme -> scheme.withLeadProvider("Council")));
        String theirs = write("theirs", caretrak(scheme -> scheme.withLeadProvider("Trust")));

        assertThat(merge(base, mine, theirs, "out", "--mine-by", "Finance lead", "--theirs-by", "Risk \"owner\""))
                .isEqualTo(1);
        String id = caretrak(plan).id().toString();
        assertThat(out.toString()).isEqualTo("""
                {
                "conflicts": [
                {"part": "schemes", "kind": "field", "table": "scheme", "name": "Caretrak", "field": "Lead provider", \
                "base": "%s", "mine": "Council", "theirs": "Trust", "mine_by": "Finance lead", \
                "theirs_by": "Risk \\"owner\\"", "place": "scheme/%s/leadProvider", "row": "%s"}
                ],
                "new_findings": []
                }
                """.formatted(caretrak(plan).leadProvider(), id, id));
        assertThat(Settlement.open(read("out"))).hasSize(1);
        assertThat(caretrak(read("out")).leadProvider()).isEqualTo("Council");

        out.getBuffer().setLength(0);
        assertThat(run("check", folder.resolve("out").toString() + ".bcfplan", "--rule", "V2"))
                .isZero();
        assertThat(out.toString()).contains("Two copies do not agree on a value");
    }

    @Test
    void aMergeDriverWritesIntoMineAndNamesNeedNotEndInAnything() throws IOException {
        Path driven = Files.createDirectory(folder.resolve("work tree"));
        Path ours = driven.resolve(".merge_file_a1");
        Files.copy(Path.of(write("mine", caretrak(scheme -> scheme.withLeadProvider("Council")))), ours);
        Path theirs = driven.resolve(".merge_file_b2");
        Files.copy(Path.of(write("theirs", caretrak(scheme -> scheme.withFundingSource("Grant")))), theirs);

        assertThat(run("merge", base, ours.toString(), theirs.toString(), "--to", ours.toString()))
                .isZero();
        Scheme merged = caretrak(Program.tools(folder).files().read(ours));
        assertThat(merged.leadProvider() + merged.fundingSource()).isEqualTo("CouncilGrant");
    }

    @Test
    void anEmptyFileSaysThatThereIsNoBase() throws IOException {
        String none = Files.createFile(folder.resolve("none")).toString();
        String mine = write("mine", caretrak(scheme -> scheme.withLeadProvider("Council")));
        String theirs = write("theirs", caretrak(scheme -> scheme.withLeadProvider("Trust")));

        assertThat(merge(none, mine, theirs, "out")).isEqualTo(1);
        assertThat(out.toString()).contains("\"base\": \"\", \"mine\": \"Council\", \"theirs\": \"Trust\"");
    }

    @Test
    void whatCannotBeMergedIsASentenceAndNothingIsWritten() throws IOException {
        String mine = write("mine", plan);
        String another = write("another", plan.copy(Id.derivedFrom("another plan")));
        Path cut = folder.resolve("cut.bcfplan");
        byte[] whole = Files.readAllBytes(Path.of(mine));
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));

        assertRefused("are two plans and not two copies of one. Nothing was written.", base, mine, another);
        assertRefused("it is another plan. Nothing was written.", another, mine, mine);
        assertRefused("cannot be opened: it cannot be read to its end", base, mine, cut.toString());
        assertRefused(
                "There is no file",
                base,
                mine,
                folder.resolve("missing.bcfplan").toString());
        assertRefused("it is a folder", base, folder.toString(), mine);
    }

    @Test
    void allThatIsNotAgreedOnCanBeAnsweredAtOnce() {
        Plan theirs = amount(plan, Bound.MAX, "£70,000");
        String mine = write("mine", amount(plan, Bound.MAX, "£60,000"));
        assertThat(merge(base, mine, write("theirs", theirs), "out", "--answer", "theirs"))
                .isZero();
        assertThat(read("out")).isEqualTo(theirs);
    }

    @Test
    void whatIsWrongOnlyAfterMergingIsToldThoughTheMergeIsClean() {
        Plan before = amount(plan, Bound.MIN, "£1,000");
        String mine = write("mine", amount(before, Bound.MIN, "£20,000"));
        String theirs = write("theirs", amount(before, Bound.MAX, "£10,000"));
        assertThat(merge(write("before", before), mine, theirs, "out")).isZero();
        assertThat(out.toString())
                .contains("\"conflicts\": []")
                .contains("\"new_findings\": [\n{\"rule\": \"S1\"")
                .contains("£20k is more than £10k.")
                .doesNotContain("\"rule\": \"S3\"");
    }

    private void assertRefused(String sentence, String from, String mine, String theirs) {
        err.getBuffer().setLength(0);
        assertThat(merge(from, mine, theirs, "out")).isEqualTo(2);
        assertThat(err.toString()).startsWith("bcf: ").contains(sentence).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("out.bcfplan")).doesNotExist();
    }

    private int merge(String from, String mine, String theirs, String to, String... more) {
        return run(Stream.concat(
                        Stream.of(
                                "merge",
                                from,
                                mine,
                                theirs,
                                "--to",
                                folder.resolve(to + ".bcfplan").toString()),
                        Arrays.stream(more))
                .toArray(String[]::new));
    }

    private int run(String... args) {
        return new CommandLineProgram(
                        library -> Program.tools(library == null ? folder : library),
                        new NoScreen(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .run(args);
    }

    /** The plan with another amount in the only line of Caretrak. */
    private static Plan amount(Plan plan, Bound bound, String typed) {
        Line line = plan.lines().stream()
                .filter(each -> each.scheme().equals(caretrak(plan).id()))
                .findFirst()
                .orElseThrow();
        return plan.withLines(rows -> rows.with(line.withAmount(bound, Amount.read(typed, Unit.POUNDS))));
    }

    private Plan caretrak(UnaryOperator<Scheme> change) {
        return plan.withSchemes(rows -> rows.with(change.apply(caretrak(plan))));
    }

    private static Scheme caretrak(Plan plan) {
        return plan.schemes().stream()
                .filter(scheme -> scheme.name().equals("Caretrak"))
                .findFirst()
                .orElseThrow();
    }

    private String write(String name, Plan written) {
        Path file = folder.resolve(name + ".bcfplan");
        Program.tools(folder).files().write(written, file);
        return file.toString();
    }

    private Plan read(String name) {
        return Program.tools(folder).files().read(folder.resolve(name + ".bcfplan"));
    }
}

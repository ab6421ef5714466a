package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.bcfplanner.Program;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.change.merge.Answer;
import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.samples.ThanetPlan;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that were edited apart, brought together by the command line. */
class MergeTest {
    @TempDir
    Path folder;

    private final Plan base = ThurrockPlan.plan();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void copiesThatChangedDifferentThingsMergeCleanly() {
        Plan mine = scheme(base, "Caretrak", scheme -> scheme.withLeadProvider("Thurrock Council"));
        Plan theirs = max(base, "Voluntary Services", "£70,000");
        assertThat(merge(base, mine, theirs)).isZero();
        assertThat(written())
                .isEqualTo(scheme(theirs, "Caretrak", scheme -> scheme.withLeadProvider("Thurrock Council")));
        assertThat(out.toString()).contains("\"conflicts\": []");
    }

    @Test
    void aValueChangedToTwoIsListedAndKeptToBeSettled() {
        Plan mine = max(base, "Caretrak", "£60,000");
        Plan theirs = scheme(max(base, "Caretrak", "£70,000"), "Caretrak", scheme -> scheme.withLeadProvider("NELFT"));
        assertThat(merge(base, mine, theirs)).isEqualTo(1);
        assertThat(out.toString())
                .contains("{\"part\": \"lines\", \"kind\": \"field\", \"table\": \"line\","
                        + " \"name\": \"Caretrak, 2014/15 spend\", \"field\": \"Max\", \"base\": \"£25,000\","
                        + " \"mine\": \"£60,000\", \"theirs\": \"£70,000\"");
        Plan merged = written();
        assertThat(merged.mergeConflicts()).hasSize(1);
        Plan settled =
                Settlement.allSettled(merged, merged.mergeConflicts().stream().toList(), Answer.THEIRS);
        assertThat(settled).isEqualTo(theirs);
        Plan back =
                Settlement.allSettled(merged, merged.mergeConflicts().stream().toList(), Answer.BASE);
        assertThat(max(back, "Caretrak", "£25,000").lines())
                .isEqualTo(max(base, "Caretrak", "£25,000").lines());
    }

    @Test
    void aSchemeRemovedHereAndChangedThereStaysWithItsLinesUntilItIsSettled() {
        Plan mine = SchemeEdits.removeScheme(base, named(base, "Caretrak").id());
        Plan theirs = scheme(base, "Caretrak", scheme -> scheme.withLeadProvider("NELFT"));
        assertThat(merge(base, mine, theirs)).isEqualTo(1);
        assertThat(out.toString())
                .contains("\"kind\": \"removed_here\", \"table\": \"scheme\", \"name\": \"Caretrak\"")
                .contains("\"mine\": \"Removed\", \"theirs\": \"Changed or needed\"");
        Plan merged = written();
        assertThat(merged.lines()).isEqualTo(base.lines());
        assertThat(Settlement.allSettled(
                        merged, merged.mergeConflicts().stream().toList(), Answer.THEIRS))
                .isEqualTo(theirs);
        assertThat(Settlement.allSettled(
                        merged, merged.mergeConflicts().stream().toList(), Answer.MINE))
                .isEqualTo(mine);
    }

    @Test
    void allConflictsCanBeAnsweredAtOnce() {
        Plan theirs = max(base, "Caretrak", "£70,000");
        merge(base, max(base, "Caretrak", "£60,000"), theirs);
        assertThat(run("merge", path("base"), path("mine"), path("theirs"), "--to", path("out"), "--answer", "theirs"))
                .isZero();
        assertThat(written()).isEqualTo(theirs);
    }

    @Test
    void twoSchemesOfOneNameAreOfferedAsOne() {
        Plan mine = added(base, "one", "Night sitting");
        Plan theirs = added(base, "other", "night  sitting");
        assertThat(merge(base, mine, theirs)).isEqualTo(1);
        assertThat(out.toString()).contains("\"part\": \"schemes\", \"kind\": \"twins\"");
        Plan merged = written();
        assertThat(merged.schemes()).hasSize(base.schemes().size() + 2);
        assertThat(Settlement.allSettled(
                                merged, merged.mergeConflicts().stream().toList(), Answer.MINE)
                        .schemes())
                .isEqualTo(mine.schemes());
        assertThat(Settlement.allSettled(
                                merged, merged.mergeConflicts().stream().toList(), Answer.BOTH)
                        .schemes())
                .hasSize(base.schemes().size() + 2);
    }

    @Test
    void whatIsWrongOnlyAfterMergingIsToldThoughTheMergeIsClean() {
        Plan before = amount(base, "Caretrak", Bound.MIN, "£1,000");
        Plan mine = amount(before, "Caretrak", Bound.MIN, "£20,000");
        Plan theirs = max(before, "Caretrak", "£10,000");
        assertThat(merge(before, mine, theirs)).isZero();
        assertThat(out.toString())
                .contains("\"new_findings\": [\n{\"rule\": \"S1\"")
                .contains("£20k is more than £10k.")
                .doesNotContain("\"rule\": \"S3\"");
    }

    @Test
    void anotherPlanAndADamagedFileAreRefusedAndNothingIsWritten() throws IOException {
        assertThat(merge(ThanetPlan.plan(), base, base)).isEqualTo(2);
        assertThat(err.toString())
                .contains("base.bcfplan")
                .contains("is another plan")
                .contains("Nothing was written");
        assertThat(folder.resolve("out.bcfplan")).doesNotExist();
        assertThat(merge(base, base, base)).as(err.toString()).isZero();
        Path theirs = folder.resolve("theirs.bcfplan");
        byte[] whole = Files.readAllBytes(theirs);
        Files.write(theirs, Arrays.copyOf(whole, whole.length / 2));
        Files.delete(folder.resolve("out.bcfplan"));
        assertThat(run("merge", path("base"), path("mine"), path("theirs"), "--to", path("out")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("theirs.bcfplan");
        assertThat(folder.resolve("out.bcfplan")).doesNotExist();
    }

    @Test
    void theMergedPlanMayTakeThePlaceOfACopy() {
        Plan theirs = max(base, "Caretrak", "£70,000");
        merge(base, base, theirs);
        assertThat(run("merge", path("base"), path("mine"), path("theirs"), "--to", path("mine")))
                .isZero();
        assertThat(Program.tools(folder).files().read(folder.resolve("mine.bcfplan")))
                .isEqualTo(theirs);
    }

    private int merge(Plan before, Plan mine, Plan theirs) {
        write("base", before);
        write("mine", mine);
        write("theirs", theirs);
        return run("merge", path("base"), path("mine"), path("theirs"), "--to", path("out"));
    }

    private void write(String name, Plan plan) {
        Program.tools(folder).files().write(plan, folder.resolve(name + ".bcfplan"));
    }

    private String path(String name) {
        return folder.resolve(name + ".bcfplan").toString();
    }

    private Plan written() {
        return Program.tools(folder).files().read(folder.resolve("out.bcfplan"));
    }

    private static Plan added(Plan plan, String id, String name) {
        Scheme beside = named(plan, "Caretrak");
        return SchemeEdits.addScheme(plan, Scheme.named(Id.derivedFrom(id), beside.theme(), null, name));
    }

    private static Plan max(Plan plan, String scheme, String typed) {
        return amount(plan, scheme, Bound.MAX, typed);
    }

    private static Plan amount(Plan plan, String scheme, Bound bound, String typed) {
        Line line = plan.lines().stream()
                .filter(each -> each.scheme().equals(named(plan, scheme).id()))
                .findFirst()
                .orElseThrow();
        return plan.withLines(rows -> rows.with(line.withAmount(bound, Amount.read(typed, Unit.POUNDS))));
    }

    private static Plan scheme(Plan plan, String name, UnaryOperator<Scheme> change) {
        return plan.withSchemes(rows -> rows.with(change.apply(named(plan, name))));
    }

    private static Scheme named(Plan plan, String name) {
        return plan.schemes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLineProgram(
                        library -> Program.tools(library == null ? folder : library),
                        new NoScreen(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .run(args);
    }
}

package org.bcfplanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bcfplanner.check.Acceptances;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.signing.Seal;
import org.bcfplanner.cli.CommandLineProgram;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.ChecklistItem;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules as documents tell them. */
class ChecksAssessorTest {
    private final Plan sample = ThurrockPlan.plan();

    @TempDir
    Path folder;

    @Test
    void everyFindingIsToldWithItsPlaceAndItsWeight() {
        Assessment assessment = new ChecksAssessor().of(sample);
        Checks checks = Checks.of(sample);
        assertThat(assessment.findings()).hasSameSizeAs(checks.findings());
        assertThat(assessment.errors()).hasSameSizeAs(checks.errors());
        assertThat(assessment.findings())
                .extracting(FoundIssue::where)
                .contains("Finance › Protection of Social Care, 2014/15 spend, Min");
    }

    @Test
    void aSignatureIsOutOfDateOnceThePlanChanges() {
        Id<Signature> id = Id.derivedFrom("council");
        Signature council = Signature.of(id, Signatory.COUNCIL, "A council")
                .sign(PrintedDate.read("3 February 2014"), "1", Seal.of(sample).written());
        Plan signed = sample.withSignatures(rows -> rows.with(council));
        assertThat(new ChecksAssessor().of(signed).outdated()).isEmpty();
        Plan changed = signed.withDetails(signed.details().withTitle("Another title"));
        assertThat(new ChecksAssessor().of(changed).outdated()).containsExactly(Map.entry(id, "Plan details"));
    }

    @Test
    void anErrorThatIsKeptIsToldWithItsReasonAndStandsInNobodysWay() {
        Finding value = Checks.of(sample).errors().stream()
                .filter(Acceptances::canAccept)
                .findFirst()
                .orElseThrow();
        Plan kept = Acceptances.accept(value, "As published.", "Lead commissioner", LocalDate.of(2014, 2, 10))
                .change()
                .apply(sample);
        Assessment before = new ChecksAssessor().of(sample);
        Assessment after = new ChecksAssessor().of(kept);
        assertThat(after.keptErrors())
                .singleElement()
                .satisfies(each -> assertThat(each.accepted()).isEqualTo("As published."));
        assertThat(after.errors()).hasSize(before.errors().size() - 1);
        assertThat(new Submission(Bound.MAX, Standing.FINAL, new Assessment(List.of(), after.keptErrors()))
                        .refusedFor())
                .isEmpty();
        assertThat(new Submission(Bound.MAX, Standing.FINAL, after).refusedFor())
                .isEqualTo(after.errors());
    }

    @Test
    void theChecklistSaysWhatIsBlank() {
        assertThat(new ChecksAssessor().of(sample).checklist())
                .filteredOn(item -> item.state() == ChecklistItem.State.BLANK)
                .extracting(ChecklistItem::description)
                .contains("Date submitted: missing");
    }

    @Test
    void theProgramRefusesAFinalExportOfTheDraftAndNamesTheErrors() {
        StringWriter err = new StringWriter();
        Path workbook = folder.resolve("final.xlsx");
        int code = new CommandLineProgram(
                        Program::tools, new DesktopScreen(), new PrintWriter(new StringWriter()), new PrintWriter(err))
                .run("export", "sample-data/thurrock-2014.bcfplan", "--final", "--to", workbook.toString());
        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("stand in the way of a final export")
                .contains("£307k short");
        assertThat(workbook).doesNotExist();
    }
}

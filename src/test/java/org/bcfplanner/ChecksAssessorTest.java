package org.bcfplanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.bcfplanner.check.Checks;
import org.bcfplanner.cli.CommandLineProgram;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.ChecklistItem;
import org.bcfplanner.report.FoundIssue;
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

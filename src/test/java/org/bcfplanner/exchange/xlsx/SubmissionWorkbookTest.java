package org.bcfplanner.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.exchange.xlsx.WrittenBook.shown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finance tables and the checks' sheets as they stand in a workbook. */
class SubmissionWorkbookTest {
    private static final String SUMMARY = "Finance - Summary";
    private static final String SPEND = "Total spend";

    @TempDir
    Path folder;

    @Test
    void contributionsStandUnderTheirHeadingsAndAreSummedLive() {
        WrittenBook book = written(Standing.DRAFT);
        assertThat(shown(book.row(SUMMARY, 0, "Organisation")))
                .containsExactly(
                        "Organisation",
                        "Holds the pooled budget? (Y/N)",
                        "Spending on BCF schemes in 14/15",
                        "Minimum contribution (15/16)",
                        "Actual contribution (15/16)",
                        "Remarks");
        assertThat(shown(book.row(SUMMARY, 0, "Thurrock Council")))
                .containsExactly("Thurrock Council", "Y", "862,000.50", "Nil", "10,410,536");
        assertThat(shown(book.row(SUMMARY, 0, "Thurrock CCG")))
                .startsWith("Thurrock CCG", "N", "2,862,000", "£10,565,00", "TBC")
                .last()
                .asString()
                .contains("written as “£13,000,000 (TBC)”");
        Row total = book.row(SUMMARY, 0, "BCF Total");
        for (int column = 2; column <= 4; column++) {
            char letter = (char) ('A' + column);
            assertThat(total.getCell(column).getCellFormula())
                    .startsWith("SUM(" + letter)
                    .endsWith(")");
        }
        assertThat(total.getCell(2).getNumericCellValue()).isEqualTo(3_724_000.5);
        assertThat(total.getCell(4).getNumericCellValue()).isEqualTo(10_410_536);
        assertThat(shown(book.row(SUMMARY, 0, "Not in the total")))
                .containsExactly("Not in the total", "", "", "excludes 1 unreadable", "excludes 1 TBC");
    }

    @Test
    void withoutRemarksTheTableHasTheTemplatesFiveColumns() {
        Path file = folder.resolve("small.xlsx");
        Part2Workbook.write(SmallPlan.plan(), Drafts.MAX, file);
        assertThat(shown(WrittenBook.read(file).row(SUMMARY, 0, "Organisation")))
                .hasSize(5);
    }

    @Test
    void theContingencyPlanHasTwoRowsForEachOutcome() {
        WrittenBook book = written(Standing.DRAFT);
        Row heading = book.row(SUMMARY, 0, "Contingency plan:");
        assertThat(shown(heading)).containsExactly("Contingency plan:", "2015/16", "Ongoing");
        List<List<String>> below = new ArrayList<>();
        for (int row = heading.getRowNum() + 1; row <= heading.getRowNum() + 6; row++) {
            below.add(shown(book.sheet(SUMMARY).getRow(row)));
        }
        assertThat(below)
                .containsExactly(
                        List.of("Outcome 1"),
                        List.of("Planned savings (if targets fully achieved)", "30,000", "-500"),
                        List.of(
                                "Maximum support needed for other services (if targets not achieved)",
                                "30,000",
                                "-500"),
                        List.of("Outcome 2"),
                        List.of("Planned savings (if targets fully achieved)"),
                        List.of("Maximum support needed for other services (if targets not achieved)"));
    }

    @Test
    void performanceTextIsWordsAndAShareThatIsNoneIsMarked() {
        WrittenBook book = written(Standing.DRAFT);
        Cell text = book.row(SUMMARY, 0, FinancePlan.PERFORMANCE).getCell(0);
        assertThat(text.getCellType()).isEqualTo(CellType.STRING);
        assertThat(text.getRow().getHeightInPoints()).isGreaterThanOrEqualTo(110f);
        assertThat(first(book, "Share of the fund"))
                .isEqualTo(
                        "Share of the fund that hangs on targets: 250% – “250%” is not a share: it must be from 0% to"
                                + " 100%.");
    }

    @Test
    void totalSpendIsInThousandsAsItsTableAsks() {
        WrittenBook book = written(Standing.DRAFT);
        assertThat(shown(book.row(SPEND, 0, "Organisation")))
                .containsExactly("Organisation", "2013/14 spend", "2014/15 spend", "2015/16 spend", "Remarks");
        assertThat(shown(book.row(SPEND, 0, "Local Authority Adult Social Care")))
                .containsExactly("Local Authority Adult Social Care", "41,250", "40,000");
        assertThat(shown(book.row(SPEND, 0, "CCG"))).containsExactly("CCG", "TBC");
        Row total = book.row(SPEND, 0, "Total");
        assertThat(total.getCell(1).getCellFormula()).startsWith("SUM(B");
        assertThat(shown(total)).containsExactly("Total", "41,250", "40,000", "–");
        assertThat(shown(book.row(SPEND, 0, "Not in the total"))).containsExactly("Not in the total", "excludes 1 TBC");
        assertThat(first(book, SPEND, "All that each")).contains("£000s");
    }

    @Test
    void theSourceOfFundingIsOnTheSheetOfRanges() {
        WrittenBook book = written(Standing.DRAFT);
        List<String> headings = shown(book.row("Investment ranges", 1, "Scheme"));
        int column = headings.indexOf("Source of Funding");
        List<String> sources = new ArrayList<>();
        book.sheet("Investment ranges").forEach(row -> {
            if (row.getCell(column) != null && row.getRowNum() > 6) {
                sources.add(shown(row.getCell(column)));
            }
        });
        assertThat(sources).containsOnlyOnce("CCG Minimum Contribution");
    }

    @Test
    void aDraftSaysSoOnEveryPageAndAFinalOneDoesNot() {
        WrittenBook draft = written(Standing.DRAFT);
        draft.workbook().forEach(sheet -> {
            assertThat(sheet.getHeader().getCenter()).isEqualTo("&BDRAFT");
            assertThat(shown(sheet.getRow(2).getCell(0))).startsWith("DRAFT – Thurrock");
        });
        assertThat(draft.workbook().getProperties().getCoreProperties().getContentStatus())
                .isEqualTo("Draft");
        WrittenBook last = written(Standing.FINAL);
        last.workbook().forEach(sheet -> {
            assertThat(sheet.getHeader().getCenter()).isEmpty();
            assertThat(shown(sheet.getRow(2).getCell(0))).startsWith("Thurrock");
        });
        assertThat(last.workbook().getProperties().getCoreProperties().getContentStatus())
                .isEqualTo("Final");
    }

    @Test
    void theChecklistLeadsToTheCellsItSpeaksOf() {
        WrittenBook book = written(Standing.DRAFT);
        assertThat(shown(book.row("Checklist", 0, "Description")))
                .containsExactly("Description", "Cell Reference", "Checker");
        Cell link = book.cell("Checklist", 0, "Minimum of the CCG", 1);
        assertThat(target(book, link)).isEqualTo("£10,565,00");
        assertThat(shown(link)).isEqualTo("'Finance - Summary'!D8");
        assertThat(shown(book.row("Checklist", 0, "Minimum of the CCG"))).last().isEqualTo("Yes");
        assertThat(book.cell("Checklist", 0, "Title", 1).getHyperlink()).isNull();
        assertThat(shown(book.cell("Checklist", 0, "Title", 1))).isEqualTo("Plan details › title");
        assertThat(shown(book.row("Checklist", 0, "Thurrock CCG, 2013/14")))
                .last()
                .isEqualTo("No");
        assertThat(target(book, book.cell("Checklist", 0, "Thurrock CCG, 2013/14", 1)))
                .isEqualTo("TBC");
        List<String> sections = new ArrayList<>();
        book.sheet("Checklist").forEach(row -> {
            if (shown(row.getCell(0)).equals("Section Complete")) {
                sections.add(shown(row.getCell(2)));
            }
        });
        assertThat(sections).containsExactly("Yes", "No");
        assertThat(first(book, "Checklist", "Incomplete")).startsWith("Incomplete Template.");
    }

    @Test
    void findingsHaveTheirPlaceAndTheReasonForWhichTheyWereAccepted() {
        WrittenBook book = written(Standing.DRAFT);
        assertThat(shown(book.row("Findings", 0, "Severity")))
                .containsExactly("Severity", "Rule", "Where", "Cell Reference", "What", "Accepted because");
        assertThat(shown(book.row("Findings", 1, "A1")))
                .containsExactly(
                        "Error",
                        "A1",
                        "Contributions › Thurrock CCG › Minimum",
                        "'Finance - Summary'!D8",
                        "“£10,565,00” is not an amount.");
        assertThat(target(book, book.cell("Findings", 1, "A1", 3))).isEqualTo("£10,565,00");
        assertThat(shown(book.row("Findings", 1, "S11"))).last().isEqualTo("The board meets in March");
        assertThat(book.cell("Findings", 1, "S11", 3).getHyperlink()).isNull();
    }

    @Test
    void aPlanThatWasCheckedAndFoundWellSaysThat() {
        Path file = folder.resolve("well.xlsx");
        Part2Workbook.write(
                SmallPlan.plan(),
                new Submission(Bound.MAX, Standing.FINAL, new Assessment(List.of(), List.of())),
                file);
        WrittenBook book = WrittenBook.read(file);
        assertThat(first(book, "Findings", "Nothing was found.")).isNotEmpty();
        assertThat(first(book, "Checklist", "Complete Template.")).isNotEmpty();
    }

    private WrittenBook written(Standing standing) {
        Path file = folder.resolve("plan.xlsx");
        Part2Workbook.write(FinancePlan.plan(), new Submission(Bound.MAX, standing, FinancePlan.assessment()), file);
        return WrittenBook.read(file);
    }

    /** What the cell shows to which a link leads. */
    private static String target(WrittenBook book, Cell link) {
        CellReference reference = new CellReference(link.getHyperlink().getAddress());
        return shown(
                book.sheet(reference.getSheetName()).getRow(reference.getRow()).getCell(reference.getCol()));
    }

    private static String first(WrittenBook book, String start) {
        return first(book, SUMMARY, start);
    }

    private static String first(WrittenBook book, String sheet, String start) {
        for (Row row : book.sheet(sheet)) {
            if (row.getCell(0) != null && shown(row.getCell(0)).startsWith(start)) {
                return shown(row.getCell(0));
            }
        }
        throw new AssertionError(start + " is not on " + sheet);
    }
}

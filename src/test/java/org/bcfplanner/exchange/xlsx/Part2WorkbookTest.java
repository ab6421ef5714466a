package org.bcfplanner.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.exchange.xlsx.WrittenBook.shown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Part2WorkbookTest {
    private static final Part2Words WORDS = Editions.get("bcf-2014").workbook();
    private static final String SUMMARY = "Finance - Summary";
    private static final String SCHEMES = "Finance - Schemes";
    private static final String RANGES = "Investment ranges";

    @TempDir
    Path folder;

    private WrittenBook written(Plan plan, Bound basis) {
        Path file = folder.resolve("plan.xlsx");
        Part2Workbook.write(plan, Drafts.of(basis), file);
        return WrittenBook.read(file);
    }

    @Test
    void theSheetsStandInTheOrderOfTheTemplateAndTheFirstIsOpen() {
        WrittenBook book = written(SmallPlan.plan(), Bound.MAX);
        List<String> names = new ArrayList<>();
        book.workbook().forEach(sheet -> names.add(sheet.getSheetName()));
        assertThat(names)
                .containsExactly(
                        SUMMARY,
                        SCHEMES,
                        RANGES,
                        "Total spend",
                        "Outcomes and metrics",
                        "Risk register",
                        "Risk matrix",
                        "Risk log",
                        "Checklist",
                        "Findings");
        assertThat(book.workbook().getActiveSheetIndex()).isZero();
    }

    @Test
    void theSummaryHasTheTemplatesHeadingsAndRoomForEveryOrganisation() {
        WrittenBook book = written(SmallPlan.plan(), Bound.MAX);
        assertThat(shown(book.row(SUMMARY, 0, "Organisation")))
                .containsExactly(
                        "Organisation",
                        "Holds the pooled budget? (Y/N)",
                        "Spending on BCF schemes in 14/15",
                        "Minimum contribution (15/16)",
                        "Actual contribution (15/16)");
        int first = book.row(SUMMARY, 0, "Organisation").getRowNum() + 1;
        assertThat(book.sheet(SUMMARY).getRow(first).getCell(0).getStringCellValue())
                .isEqualTo("Thurrock Council");
        assertThat(book.sheet(SUMMARY).getRow(first + 1).getCell(0).getStringCellValue())
                .isEqualTo("Thurrock CCG");
        Row total = book.row(SUMMARY, 0, "BCF Total");
        assertThat(total.getRowNum()).isGreaterThan(first + 2);
        for (int column = 2; column <= 4; column++) {
            char letter = (char) ('A' + column);
            assertThat(total.getCell(column).getCellFormula())
                    .isEqualTo("SUM(" + letter + (first + 1) + ":" + letter + total.getRowNum() + ")");
            assertThat(shown(total.getCell(column))).isEqualTo("–");
        }
        assertThat(shown(book.row(SUMMARY, 0, "Contingency plan:")))
                .containsExactly("Contingency plan:", "2015/16", "Ongoing");
    }

    @Test
    void theSchemesHaveTwoRowsOfHeadingsInTheTemplatesOrder() {
        WrittenBook book = written(SmallPlan.plan(), Bound.MAX);
        Row headings = book.row(SCHEMES, 0, "BCF Investment");
        assertThat(shown(headings).subList(0, 10))
                .containsExactly(
                        "BCF Investment",
                        "Lead provider",
                        "Recurrent",
                        "Non-recurrent",
                        "Recurrent",
                        "Non-recurrent",
                        "Recurrent",
                        "Non-recurrent",
                        "Recurrent",
                        "Non-recurrent");
        Row groups = book.sheet(SCHEMES).getRow(headings.getRowNum() - 1);
        assertThat(groups.getCell(2).getStringCellValue()).isEqualTo("2014/15 spend");
        assertThat(groups.getCell(4).getStringCellValue()).isEqualTo("2014/15 benefits");
        assertThat(groups.getCell(6).getStringCellValue()).isEqualTo("2015/16 spend");
        assertThat(groups.getCell(8).getStringCellValue()).isEqualTo("2015/16 benefits");
        assertThat(book.sheet(SCHEMES)
                        .getRow(headings.getRowNum() + 1)
                        .getCell(0)
                        .getStringCellValue())
                .isEqualTo("Empowering citizens");
        assertThat(book.row(SCHEMES, 0, "Total").getRowNum() - headings.getRowNum())
                .isEqualTo(11);
    }

    @Test
    void eachBasisHasItsTotalAndSaysWhichItIs() {
        WrittenBook max = written(SmallPlan.plan(), Bound.MAX);
        Cell total = max.cell(SCHEMES, 0, "Total", 2);
        assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(total.getCellFormula()).startsWith("SUM(C");
        assertThat(total.getNumericCellValue()).isEqualTo(2_555_000);
        assertThat(notes(max)).contains(WORDS.schemes().basis().get(Bound.MAX));

        WrittenBook min = written(SmallPlan.plan(), Bound.MIN);
        assertThat(min.cell(SCHEMES, 0, "Total", 2).getNumericCellValue()).isEqualTo(1_864_000);
        assertThat(notes(min)).contains(WORDS.schemes().basis().get(Bound.MIN));
        assertThat(min.cell(SCHEMES, 0, "Rapid Response Assessment Service and Reablement", 10)
                        .getStringCellValue())
                .isEqualTo("2014/15 spend, Recurrent: need to review these figures in light of overall funding"
                        + " availability");
    }

    @Test
    void tbcIsTheWordAndItsTotalSaysThatItIsMissing() {
        WrittenBook book = written(SmallPlan.plan(), Bound.MAX);
        Cell tbc = book.cell(SCHEMES, 0, "Protection of Social Care", 2);
        assertThat(tbc.getCellType()).isEqualTo(CellType.STRING);
        assertThat(tbc.getStringCellValue()).isEqualTo("TBC");
        Cell excluded = book.cell(SCHEMES, 0, WORDS.exclusions(), 2);
        assertThat(excluded.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(excluded.getStringCellValue()).isEqualTo("excludes 1 TBC");
        assertThat(book.cell(SCHEMES, 0, WORDS.exclusions(), 3).getStringCellValue())
                .isEmpty();
    }

    @Test
    void nilIsZeroAndReadsNil() {
        WrittenBook book = written(SmallPlan.plan(), Bound.MAX);
        Cell nil = book.cell(SCHEMES, 0, "Voluntary Services", 2);
        assertThat(nil.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(nil.getNumericCellValue()).isZero();
        assertThat(shown(nil)).isEqualTo("Nil");
    }

    @Test
    void whatCannotBeReadShowsItsWordsAndIsMissedInTheTotal() {
        WrittenBook book = written(SmallPlan.ofOneScheme("Equipment", "£10,565,00"), Bound.MAX);
        assertThat(book.cell(SCHEMES, 0, "Equipment", 2).getStringCellValue()).isEqualTo("£10,565,00");
        assertThat(book.cell(SCHEMES, 0, WORDS.exclusions(), 2).getStringCellValue())
                .isEqualTo("excludes 1 unreadable");
        assertThat(shown(book.cell(SCHEMES, 0, "Total", 2))).isEqualTo("–");
    }

    @Test
    void penceAreExactAndShownWhereThereAreAny() {
        WrittenBook book = written(SmallPlan.ofOneScheme("Equipment", "£1,234.56"), Bound.MAX);
        Cell amount = book.cell(SCHEMES, 0, "Equipment", 2);
        assertThat(amount.getNumericCellValue()).isEqualTo(1234.56);
        assertThat(shown(amount)).isEqualTo("1,234.56");
        assertThat(shown(book.cell(SCHEMES, 0, "Total", 2))).isEqualTo("1,234.56");
    }

    @Test
    void theRangesShowBothEndsWithSubtotalsByTheme() {
        WrittenBook book = written(SmallPlan.plan(), Bound.MAX);
        List<List<Double>> subtotals = new ArrayList<>();
        book.sheet(RANGES).forEach(row -> {
            if (row.getCell(1) != null
                    && shown(row.getCell(1)).equals(WORDS.ranges().subtotal())) {
                assertThat(row.getCell(3).getCellFormula()).startsWith("SUBTOTAL(9,");
                subtotals.add(List.of(
                        row.getCell(3).getNumericCellValue(), row.getCell(4).getNumericCellValue()));
            }
        });
        assertThat(subtotals)
                .containsExactly(
                        List.of(196_000.0, 381_000.0),
                        List.of(76_000.0, 76_000.0),
                        List.of(75_000.0, 75_000.0),
                        List.of(435_000.0, 555_000.0),
                        List.of(1_082_000.0, 1_468_000.0));
        assertThat(book.cell(RANGES, 1, "Total", 3).getNumericCellValue()).isEqualTo(1_864_000);
        assertThat(book.cell(RANGES, 1, "Total", 4).getNumericCellValue()).isEqualTo(2_555_000);
        assertThat(book.cell(RANGES, 1, WORDS.exclusions(), 3).getStringCellValue())
                .isEqualTo("excludes 1 TBC");
    }

    @Test
    void theTotalIsComparedWithTheMinimumOnlyWhereBothAreKnown() {
        WrittenBook book = written(SmallPlan.plan(), Bound.MAX);
        Row minimum = book.row(RANGES, 1, "Minimum required value of ITF pooled budget");
        assertThat(minimum.getCell(3).getNumericCellValue()).isEqualTo(2_862_000);
        assertThat(minimum.getCell(7).getStringCellValue()).isEqualTo("£10,565,00");
        Row difference = book.row(RANGES, 1, WORDS.ranges().difference());
        assertThat(difference.getCell(3).getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(difference.getCell(3).getNumericCellValue()).isEqualTo(-998_000);
        assertThat(difference.getCell(4).getNumericCellValue()).isEqualTo(-307_000);
        assertThat(difference.getCell(7).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void entriesAreValidatedInEveryRow() {
        WrittenBook book = written(SmallPlan.plan(), Bound.MAX);
        assertThat(validated(book.sheet(SUMMARY), ValidationType.LIST)).hasSize(5);
        assertThat(validated(book.sheet(SUMMARY), ValidationType.FORMULA)).hasSize(5 * 3 + 4 * 2);
        assertThat(validated(book.sheet("Total spend"), ValidationType.FORMULA)).hasSize(5 * 3);
        assertThat(validated(book.sheet(SCHEMES), ValidationType.FORMULA)).hasSize(10 * 8);
        assertThat(validated(book.sheet(RANGES), ValidationType.FORMULA)).hasSize(10 * 8);
        for (XSSFDataValidation validation : book.sheet(SUMMARY).getDataValidations()) {
            assertThat(validation.getErrorBoxText()).startsWith("Please");
            assertThat(validation.getShowErrorBox()).isTrue();
        }
    }

    @Test
    void sheetsAreReadyToPrintAndHeadingsStayInView() {
        WrittenBook book = written(SmallPlan.plan(), Bound.MAX);
        book.workbook().forEach(sheet -> {
            assertThat(sheet.getPrintSetup().getLandscape())
                    .isEqualTo(!List.of("Checklist", "Risk matrix").contains(sheet.getSheetName()));
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getHeader().getLeft()).isEqualTo("Thurrock Better Care Fund && Plan");
            assertThat(sheet.getFooter().getLeft()).isEqualTo("version 0.6");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        });
        int headings = book.row(SCHEMES, 0, "BCF Investment").getRowNum();
        assertThat(book.sheet(SCHEMES).getPaneInformation().getHorizontalSplitTopRow())
                .isEqualTo((short) (headings + 1));
        assertThat(book.sheet(SCHEMES).getRepeatingRows().formatAsString()).isEqualTo(headings + ":" + (headings + 1));
    }

    @Test
    void noCellOfATableIsMergedAndTablesHaveNames() {
        WrittenBook book = written(SmallPlan.plan(), Bound.MAX);
        int headings = book.row(SCHEMES, 0, "BCF Investment").getRowNum();
        assertThat(book.sheet(SCHEMES).getMergedRegions()).allMatch(region -> region.getLastRow() < headings - 1);
        assertThat(book.workbook().getName("Schemes").getRefersToFormula())
                .isEqualTo("'Finance - Schemes'!$A$" + (headings + 1) + ":$K$" + (headings + 13));
        assertThat(book.workbook().getName("Contributions")).isNotNull();
    }

    @Test
    void thePropertiesNameThePlanAndTheProgramAndNobodyElse() {
        var core =
                written(SmallPlan.plan(), Bound.MAX).workbook().getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Thurrock Better Care Fund & Plan");
        assertThat(core.getSubject()).isEqualTo(WORDS.subject());
        assertThat(core.getCreator()).isEqualTo("BCF Planner");
        assertThat(core.getLastModifiedByUser()).isNullOrEmpty();
    }

    @Test
    void anEmptyPlanIsATemplateToFillIn() {
        WrittenBook book = written(SmallPlan.empty(), Bound.MAX);
        assertThat(book.cell(SCHEMES, 0, "Total", 2).getCellFormula()).startsWith("SUM(C");
        assertThat(shown(book.cell(SCHEMES, 0, "Total", 2))).isEqualTo("–");
        assertThat(shown(book.cell(RANGES, 1, "Total", 3))).isEqualTo("–");
        assertThat(validated(book.sheet(SCHEMES), ValidationType.FORMULA)).hasSize(5 * 8);
    }

    private static String notes(WrittenBook book) {
        StringBuilder notes = new StringBuilder();
        for (int row = 0; row < 4; row++) {
            notes.append(shown(book.sheet(SCHEMES).getRow(row).getCell(0))).append('\n');
        }
        return notes.toString();
    }

    /** The addresses of all cells that have a validation of this type. */
    private static List<String> validated(XSSFSheet sheet, int type) {
        List<String> cells = new ArrayList<>();
        for (XSSFDataValidation validation : sheet.getDataValidations()) {
            if (validation.getValidationConstraint().getValidationType() == type) {
                for (var range : validation.getRegions().getCellRangeAddresses()) {
                    range.forEach(address -> cells.add(address.formatAsString()));
                }
            }
        }
        return cells;
    }
}

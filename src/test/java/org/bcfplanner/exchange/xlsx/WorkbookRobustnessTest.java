package org.bcfplanner.exchange.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.exchange.file.ExportedFile;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.report.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookRobustnessTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-5%", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")"})
    void textIsNeverAFormula(String name) {
        WrittenBook book = written(SmallPlan.ofOneScheme(name, "£1"));
        Cell cell = book.cell("Finance - Schemes", 0, name, 0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void anAmountThatLooksLikeAFormulaIsTextToo() {
        WrittenBook book = written(SmallPlan.ofOneScheme("Scheme", "=2+2"));
        Cell cell = book.cell("Finance - Schemes", 0, "Scheme", 2);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void charactersThatAFileCannotHoldAreReplacedAndTheRestIsKept() {
        assertThat(CellText.of("a\u0000b\u001Bc\uD800d\uFFFEe🙂")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe🙂");
        assertThat(CellText.of("one\r\ntwo\rthree")).isEqualTo("one\ntwo\nthree");
        assertThat(CellText.of("x".repeat(32_699) + "🙂".repeat(40)))
                .hasSizeLessThanOrEqualTo(32_767)
                .endsWith("[cut here: a cell takes no more]");
        WrittenBook book = written(SmallPlan.ofOneScheme("_x0041_ & <b> \u0007 “é”", "£1"));
        book.row("Finance - Schemes", 0, "_x0041_ & <b> \uFFFD “é”");
    }

    @Test
    void randomPlansAreWrittenAndReadBackWithTheirTotals() {
        for (int seed = 0; seed < 25; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            for (Bound basis : Bound.values()) {
                WrittenBook book = written(plan, basis);
                double total = book.cell("Finance - Schemes", 0, "Total", 2).getNumericCellValue()
                        + book.cell("Finance - Schemes", 0, "Total", 3).getNumericCellValue();
                long pence = Investment.of(plan.lines())
                        .total(SmallPlan.FIRST, Kind.SPEND, basis)
                        .pence();
                assertThat(Math.round(total * 100)).as("seed " + seed).isEqualTo(pence);
                assertThat(Math.round(book.cell("Investment ranges", 1, "Total", basis == Bound.MIN ? 3 : 4)
                                        .getNumericCellValue()
                                * 100))
                        .isEqualTo(pence);
                assertThat(book.cells()).noneMatch(cell -> cell.getCellType() == CellType.ERROR);
            }
        }
    }

    @Test
    void tenThousandLinesTakeSeconds() {
        Plan plan = new RandomPlans(1).planOfLines(10_000);
        Path file = folder.resolve("large.xlsx");
        long start = System.nanoTime();
        Part2Workbook.write(plan, Drafts.MAX, file);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        assertThat(WrittenBook.read(file).row("Finance - Schemes", 0, "Total").getRowNum())
                .isGreaterThan(2_500);
    }

    @Test
    void aFailedWriteLeavesTheEarlierFileWholeAndNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.xlsx"), "earlier");
        assertThatThrownBy(() -> ExportedFile.write(file, out -> {
                    out.write("half".getBytes(UTF_8));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.what()).contains("plan.xlsx").doesNotContain("device");
                    assertThat(problem.safe()).contains("earlier file");
                    assertThat(problem.next()).isNotEmpty();
                });
        assertThat(file).hasContent("earlier");
        assertThat(names()).containsExactly("plan.xlsx");
    }

    @Test
    void aProgrammingErrorLeavesNothingBehindEither() throws IOException {
        Path file = folder.resolve("plan.xlsx");
        assertThatThrownBy(() -> ExportedFile.write(file, out -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderThatIsMissingOrInThePlaceOfTheFileIsNamed() throws IOException {
        Path missing = folder.resolve("nowhere").resolve("plan.xlsx");
        assertThatThrownBy(() -> Part2Workbook.write(SmallPlan.empty(), Drafts.MAX, missing))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.what()).contains("nowhere"));
        Path taken = Files.createDirectory(folder.resolve("taken.xlsx"));
        assertThatThrownBy(() -> Part2Workbook.write(SmallPlan.empty(), Drafts.MAX, taken))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void aSecondExportReplacesTheFirst() throws IOException {
        Path file = folder.resolve("plan.xlsx");
        Part2Workbook.write(SmallPlan.empty(), Drafts.MAX, file);
        Part2Workbook.write(SmallPlan.plan(), Drafts.MAX, file);
        assertThat(names()).containsExactly("plan.xlsx");
        WrittenBook.read(file).row("Finance - Schemes", 0, "Caretrak");
    }

    @Test
    void anEditionThisProgramDoesNotKnowIsRefusedInWords() {
        Plan plan = SmallPlan.empty();
        Plan foreign = plan.withDetails(Details.of("bcf-2099", "A plan", Unit.POUNDS));
        assertThatThrownBy(() -> Part2Workbook.write(foreign, Drafts.MAX, folder.resolve("plan.xlsx")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("bcf-2099");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private WrittenBook written(Plan plan) {
        return written(plan, Bound.MAX);
    }

    private WrittenBook written(Plan plan, Bound basis) {
        Path file = folder.resolve("plan.xlsx");
        Part2Workbook.write(plan, Drafts.of(basis), file);
        return WrittenBook.read(file);
    }
}

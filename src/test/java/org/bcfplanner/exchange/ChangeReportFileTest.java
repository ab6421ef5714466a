package org.bcfplanner.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.bcfplanner.compare.Revised;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.report.changes.ChangeReport;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The change report as files, read back. */
class ChangeReportFileTest {
    @TempDir
    Path folder;

    private final ChangeReport report =
            ChangeReport.of(ThurrockPlan.plan(), "version “v0.6”", Revised.plan(), "as it is now");

    @Test
    void theDocumentNamesBothStatesAndTellsTotalsAndChanges() throws IOException {
        try (XWPFDocument document = document()) {
            List<String> paragraphs = document.getParagraphs().stream()
                    .map(each -> each.getText())
                    .toList();
            assertThat(paragraphs)
                    .startsWith(
                            "What changed",
                            "Thurrock BCF plan",
                            "Before: Thurrock BCF plan, 0.6 draft (version “v0.6”)",
                            "After: Thurrock BCF plan, 0.7 draft (as it is now)")
                    .contains("Totals", "Plan details", "Narrative", "Schemes", "Investment lines", "Risks");
            assertThat(rows(document.getTables().getFirst()))
                    .contains(List.of(
                            "2014/15 spend, Max",
                            "£2,555,000, excludes 1 TBC",
                            "£2,693,000, excludes 1 TBC",
                            "+£138,000"));
            assertThat(rows(document.getTables().get(4)))
                    .contains(
                            List.of("≠ Changed: Caretrak, 2014/15 spend"),
                            List.of("Max", "£25,000", "£60,000"),
                            List.of("+ Added: Night sitting service, 2014/15 spend"),
                            List.of("Min", "–", "£90,000"));
        }
    }

    @Test
    void wordsThatCameAreUnderlinedAndBoldAndThoseThatWentStruckThrough() throws IOException {
        try (XWPFDocument document = document()) {
            List<XWPFRun> runs = document.getTables().get(2).getRows().stream()
                    .filter(row -> row.getCell(0).getText().equals("Paragraph 1"))
                    .flatMap(row -> row.getCell(1).getParagraphs().getFirst().getRuns().stream())
                    .toList();
            assertThat(runs)
                    .anyMatch(run -> run.text().equals("agreed on")
                            && run.isBold()
                            && run.getUnderline() == UnderlinePatterns.SINGLE)
                    .anyMatch(run -> run.text().equals("talked of") && run.isStrikeThrough() && !run.isBold())
                    .anyMatch(run -> run.text().startsWith("CCG and council have")
                            && !run.isStrikeThrough()
                            && run.getUnderline() == UnderlinePatterns.NONE);
        }
    }

    @Test
    void theWorkbookHasARowForEachFieldThatChanged() throws IOException {
        Path file = folder.resolve("changes.XLSX");
        ChangeReportFile.write(report, file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(cells(workbook.getSheet("Totals")))
                    .contains(List.of("What changed: Thurrock BCF plan"))
                    .contains(List.of("Risks", "17", "16", "-1"));
            List<List<String>> changes = cells(workbook.getSheet("Changes"));
            assertThat(changes)
                    .contains(
                            List.of("Part", "Change", "What", "Field", "Before", "After", "In the text"),
                            List.of("Schemes", "↕ Moved", "Voluntary Services", "Place", "2 of 2", "1 of 2"),
                            List.of(
                                    "Investment lines",
                                    "≠ Changed",
                                    "Caretrak, 2014/15 spend",
                                    "Max",
                                    "£25,000",
                                    "£60,000"))
                    .anyMatch(row -> row.size() == 7
                            && row.getLast().startsWith("CCG and council have [−talked of−]{+agreed on+} a"));
            long fields = report.comparison().rows().stream()
                    .mapToLong(row -> row.fields().size())
                    .sum();
            assertThat(changes.stream().filter(row -> row.size() > 3)).hasSize((int) fields + 1);
        }
    }

    @Test
    void nothingIsWrittenUnderAnotherName() {
        Path file = folder.resolve("changes.pdf");
        assertThatThrownBy(() -> ChangeReportFile.write(report, file))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(".docx or .xlsx");
        assertThat(file).doesNotExist();
    }

    private XWPFDocument document() throws IOException {
        Path file = folder.resolve("changes.docx");
        ChangeReportFile.write(report, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static List<List<String>> rows(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(row.getTableCells().stream().map(each -> each.getText()).toList());
        }
        return rows;
    }

    private static List<List<String>> cells(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.getStringCellValue()));
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            rows.add(cells);
        }
        return rows;
    }
}

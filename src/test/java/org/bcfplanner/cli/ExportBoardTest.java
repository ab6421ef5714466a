package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Target;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.samples.ThurrockStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to the board, by the command line. */
class ExportBoardTest {
    private static final String SAMPLE = "sample-data/thurrock-strategy-2016.bcfplan";
    private static final String BCF = "sample-data/thurrock-2014.bcfplan";
    private static final Assessment CLEAN = new Assessment(List.of(), List.of());

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Assessment assessment = CLEAN;

    @Test
    void anObjectiveIsWrittenAsADocumentInItsOwnColumnsOrThoseAskedFor() throws IOException {
        Path own = folder.resolve("4A draft.docx");
        assertThat(run("export", SAMPLE, "--to", own.toString(), "--objective", "4a"))
                .isZero();
        assertThat(headings(own)).containsSubsequence("Link to outcome framework", "Delivery Date", "Progress Report");
        Path asked = folder.resolve("asked draft.docx");
        assertThat(run("export", SAMPLE, "--to", asked.toString(), "--objective", "4A", "--columns", "delivery-first"))
                .isZero();
        assertThat(headings(asked))
                .containsSubsequence("Delivery Date", "Progress Report", "Link to outcome framework");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anObjectiveIsWrittenAsAWorkbook() throws IOException {
        Path file = folder.resolve("4B.xlsx");
        assertThat(run("export", SAMPLE, "--to", file.toString(), "--objective", "4B"))
                .isZero();
        assertThat(out.toString().strip())
                .isEqualTo("“" + file + "” is a draft: its pages say DRAFT, its name does not.");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(List.of(book.getSheetName(0), book.getSheetName(1)))
                    .containsExactly("Action Plan", "Outcome Framework");
        }
    }

    @Test
    void aStrategyIsItsReportOrOnePage() throws IOException {
        Path report = folder.resolve("board-report.docx");
        assertThat(run("export", SAMPLE, "--to", report.toString())).isZero();
        assertThat(paragraphs(report))
                .contains("Executive Summary", "9. Appendices to the report", "Outcome Framework");
        Path page = folder.resolve("board.pdf");
        assertThat(run("export", SAMPLE, "--to", page.toString(), "--on", "2019-08-01"))
                .isZero();
        assertThat(Files.readString(page, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void aFolderGetsAllThereIs() throws IOException {
        Path into = Files.createDirectory(folder.resolve("all"));
        assertThat(run("export", SAMPLE, "--to", into.toString())).isZero();
        String title = "Thurrock Health and Wellbeing Strategy, Goal 4 - ";
        List<String> names = List.of(
                title + "Board report - DRAFT.docx",
                title + "Action Plan 4A - DRAFT.docx",
                title + "Action Plan 4B - DRAFT.docx",
                title + "Timeline and indicators - DRAFT.pdf");
        assertThat(out.toString().lines())
                .containsExactlyElementsOf(names.stream()
                        .map(each -> into.resolve(each).toString())
                        .toList());
        assertThat(names(into)).containsExactlyInAnyOrderElementsOf(names);
        Path one = Files.createDirectory(folder.resolve("one"));
        assertThat(run("export", SAMPLE, "--to", one.toString(), "--objective", "4B", "--final"))
                .isZero();
        assertThat(names(one)).containsExactlyInAnyOrder(title + "Action Plan 4B.docx", title + "Action Plan 4B.xlsx");
    }

    @Test
    void aFinalOneIsRefusedWhileErrorsStand() {
        assessment = new Assessment(
                List.of(),
                List.of(new FoundIssue(FoundIssue.Severity.ERROR, "H1", "Actions", Target.NOWHERE, "April 2917.", "")));
        Path file = folder.resolve("report.docx");
        assertThat(run("export", SAMPLE, "--to", file.toString(), "--final")).isEqualTo(1);
        assertThat(err.toString()).contains("1 error stands in the way", "April 2917.");
        assertThat(file).doesNotExist();
        assessment = CLEAN;
        assertThat(run("export", SAMPLE, "--to", file.toString(), "--final")).isZero();
        assertThat(file).exists();
    }

    @Test
    void whatThereIsNotIsSaidInOneLineWithWhatThereIs() {
        assertThat(refused(SAMPLE, "x.docx", "--objective", "4Z"))
                .isEqualTo("bcf: No objective of “Thurrock Health and Wellbeing Strategy, Goal 4” has the code “4Z”."
                        + " Nothing was written. There are actions for 4A, 4B.");
        assertThat(refused(SAMPLE, "x.docx", "--objective", "4C"))
                .isEqualTo(
                        "bcf: Objective 4C has no actions and no indicators yet. Nothing was written. There are actions"
                                + " for 4A, 4B.");
        assertThat(refused(SAMPLE, "x.xlsx"))
                .isEqualTo(
                        "bcf: The board's side of a plan has no workbook as a whole. Nothing was written. Each objective"
                                + " has one: give --objective. There are actions for 4A, 4B.");
        assertThat(refused(SAMPLE, "x.docx", "--columns", "none-first"))
                .isEqualTo(
                        "bcf: There is no set of columns “none-first”. Nothing was written. There are delivery-first and"
                                + " link-first.");
        assertThat(refused(SAMPLE, "x.pdf", "--objective", "4A")).contains("ends in .docx or .xlsx.");
        assertThat(refused(SAMPLE, "x.odt")).contains("does not say what to write");
        assertThat(refused(SAMPLE, "x.docx", "--with-notes")).contains("Part 1 only", "Leave --with-notes out.");
        assertThat(refused(BCF, "x.docx", "--report"))
                .isEqualTo(
                        "bcf: “Thurrock BCF plan” holds no report to its board. Nothing was written. It has no objectives"
                                + " yet.");
        assertThat(refused(BCF, "x.pdf", "--report")).contains("no report to its board, no objectives and no actions");
    }

    @Test
    void aPlanThatCarriesAReportGivesItWhereItIsAskedFor() throws IOException {
        Plan strategy = ThurrockStrategy.plan();
        Plan both = ThurrockPlan.plan()
                .withObjectives(rows -> strategy.objectives())
                .withGoals(rows -> strategy.goals())
                .withActions(rows -> strategy.actions())
                .withBoardReports(rows -> strategy.boardReports())
                .withAppendices(rows -> strategy.appendices());
        Path file = folder.resolve("both.bcfplan");
        org.bcfplanner.exchange.planfile.PlanFile.write(both, file, "test");
        Path part1 = folder.resolve("part1.docx");
        assertThat(run("export", file.toString(), "--to", part1.toString())).isZero();
        assertThat(paragraphs(part1)).contains("2) VISION AND SCHEMES").doesNotContain("1. Recommendation(s)");
        Path report = folder.resolve("report.docx");
        assertThat(run("export", file.toString(), "--to", report.toString(), "--report"))
                .isZero();
        assertThat(paragraphs(report)).contains("1. Recommendation(s)").doesNotContain("2) VISION AND SCHEMES");
    }

    private String refused(String plan, String name, String... options) {
        Path file = folder.resolve(name);
        String[] words = Stream.concat(Stream.of("export", plan, "--to", file.toString()), Stream.of(options))
                .toArray(String[]::new);
        assertThat(run(words)).isEqualTo(2);
        assertThat(file).doesNotExist();
        assertThat(err.toString().lines()).hasSize(1);
        return err.toString().strip();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    private static List<String> headings(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getTables().getFirst().getRow(1).getTableCells().stream()
                    .map(XWPFTableCell::getText)
                    .toList();
        }
    }

    private static List<String> paragraphs(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLineProgram(
                        asked -> Program.tools(folder.resolve("library")).withAssessor(plan -> assessment),
                        new NoScreen(),
                        new PrintWriter(out),
                        new PrintWriter(err))
                .run(words);
    }
}

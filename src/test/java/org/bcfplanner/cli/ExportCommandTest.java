package org.bcfplanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Target;
import org.junit.jupiter.api.Test;

/** Plans exported by the command line, as drafts and for good. */
class ExportCommandTest extends Commands {
    @Test
    void aSummaryIsWrittenAsAPdf() throws IOException {
        Path summary = folder.resolve("Board DRAFT.PDF");
        assertThat(run("export", SAMPLE, "--to", summary.toString())).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(Files.readAllBytes(summary)).startsWith("%PDF-".getBytes(UTF_8));
        assertThat(run("export", SAMPLE, "--to", folder.resolve("summary.txt").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("ends in .docx, .xlsx or .pdf");
    }

    @Test
    void intoAFolderGoesTheWholeSubmissionAndADraftIsCalledOne() throws IOException {
        assertThat(run("export", SAMPLE, "--to", folder.toString())).isZero();
        List<Path> drafts = Stream.of("Part 1 - DRAFT.docx", "Part 2 - DRAFT.xlsx", "Summary - DRAFT.pdf")
                .map(end -> folder.resolve("Thurrock BCF plan - " + end))
                .toList();
        assertThat(drafts).allSatisfy(each -> assertThat(each).isNotEmptyFile());
        assertThat(out.toString().lines())
                .containsExactlyElementsOf(drafts.stream().map(Path::toString).toList());
        assertThat(hasComments(drafts.getFirst())).isFalse();
        assertThat(run("export", SAMPLE, "--with-notes", "--to", folder.toString()))
                .isZero();
        assertThat(hasComments(drafts.getFirst())).isTrue();
    }

    private static boolean hasComments(Path document) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile())) {
            return zip.getEntry("word/comments.xml") != null;
        }
    }

    @Test
    void aDraftUnderANameThatDoesNotSaySoIsToldAsOne() {
        Path chosen = folder.resolve("part2.xlsx");
        assertThat(run("export", SAMPLE, "--to", chosen.toString())).isZero();
        assertThat(out.toString().strip())
                .isEqualTo("“" + chosen + "” is a draft: its pages say DRAFT, its name does not.");
        assertThat(run(
                        "export",
                        SAMPLE,
                        "--to",
                        folder.resolve("our Draft.xlsx").toString()))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("export", SAMPLE, "--final", "--to", chosen.toString())).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFinalExportIsRefusedWhileErrorsStandAndListsThem() {
        assessor = plan -> new Assessment(
                List.of(),
                List.of(
                        found(FoundIssue.Severity.ERROR, "P1", "Pool › 2015/16", "The minimum is\nnot an amount."),
                        found(FoundIssue.Severity.WARNING, "S11", "Contingency", "There is no plan."),
                        found(FoundIssue.Severity.ERROR, "S3", "Schemes", "£307,000 short.")));
        Path workbook = folder.resolve("final.xlsx");
        assertThat(run("export", SAMPLE, "--final", "--to", workbook.toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines().map(String::strip))
                .containsExactly(
                        "bcf: 2 errors stand in the way of a final export. Nothing was written; without --final it is"
                                + " exported as a draft.",
                        "P1 Pool › 2015/16: The minimum is not an amount.",
                        "S3 Schemes: £307,000 short.");
        assertThat(workbook).doesNotExist();
        assertThat(run("export", SAMPLE, "--to", workbook.toString())).isZero();
        assertThat(workbook).exists();
    }

    @Test
    void warningsDoNotStandInTheWay() throws IOException {
        assessor = plan -> new Assessment(
                List.of(), List.of(found(FoundIssue.Severity.WARNING, "S11", "Contingency", "There is no plan.")));
        assertThat(run("export", SAMPLE, "--final", "--to", folder.toString())).isZero();
        assertThat(folder.resolve("Thurrock BCF plan - Part 1.docx")).exists();
        assertThat(folder.resolve("Thurrock BCF plan - Summary.pdf")).exists();
        try (InputStream in = Files.newInputStream(folder.resolve("Thurrock BCF plan - Part 2.xlsx"));
                XSSFWorkbook read = new XSSFWorkbook(in)) {
            assertThat(read.getSheet("Findings")).isNotNull();
            assertThat(read.getSheetAt(0).getHeader().getCenter()).isEmpty();
        }
    }

    private static FoundIssue found(FoundIssue.Severity severity, String rule, String where, String what) {
        return new FoundIssue(severity, rule, where, Target.NOWHERE, what, "");
    }
}

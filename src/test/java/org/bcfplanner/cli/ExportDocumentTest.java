package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Target;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Part 1 by the command line. */
class ExportDocumentTest {
    private static final String SAMPLE = "sample-data/thurrock-2014.bcfplan";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Assessment assessment = new Assessment(List.of(), List.of());

    @Test
    void aNameThatEndsInDocxIsTheDocumentWithNotesOnlyWhereTheyAreAskedFor() throws IOException {
        Path clean = folder.resolve("part 1.DOCX");
        assertThat(run("export", SAMPLE, "--to", clean.toString())).isZero();
        assertThat(out.toString().strip())
                .isEqualTo("“" + clean + "” is a draft: its pages say DRAFT, its name does not.");
        assertThat(comments(clean)).isZero();
        Path noted = folder.resolve("noted draft.docx");
        assertThat(run("export", SAMPLE, "--to", noted.toString(), "--with-notes"))
                .isZero();
        assertThat(out.toString()).isEmpty();
        int notes = (int) Program.tools(folder).files().read(Path.of(SAMPLE)).reviewNotes().stream()
                .count();
        assertThat(comments(noted)).isEqualTo(notes).isPositive();
    }

    @Test
    void aFinalOneIsRefusedWhileErrorsStand() {
        assessment = new Assessment(
                List.of(),
                List.of(new FoundIssue(
                        FoundIssue.Severity.ERROR, "G1", "Sign-off", Target.NOWHERE, "Nobody has signed.", "")));
        Path file = folder.resolve("part1.docx");
        assertThat(run("export", SAMPLE, "--to", file.toString(), "--final")).isEqualTo(1);
        assertThat(err.toString()).contains("1 error stands in the way", "G1", "Nobody has signed.");
        assertThat(file).doesNotExist();
        assessment = new Assessment(List.of(), List.of());
        assertThat(run("export", SAMPLE, "--to", file.toString(), "--final")).isZero();
        assertThat(file).exists();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void notesInAWorkbookAndUnknownEndingsAreRefusedInOneLine() {
        Path workbook = folder.resolve("part2.xlsx");
        assertThat(run("export", SAMPLE, "--to", workbook.toString(), "--with-notes"))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "bcf: Notes of reviewers go into the Word document of Part 1 only. Give the file a name"
                                + " that ends in .docx.");
        assertThat(workbook).doesNotExist();
        assertThat(run("export", SAMPLE, "--to", folder.resolve("part1.odt").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("does not say what to write");
        assertThat(run("export", SAMPLE, "--to", "no/such/folder/out.docx")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
    }

    private static int comments(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs()).hasSizeGreaterThan(50);
            return document.getDocComments() == null ? 0 : document.getComments().length;
        }
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLineProgram(
                        asked -> Program.tools(folder.resolve("library")).withAssessor(plan -> assessment),
                        new Unused(),
                        new PrintWriter(out),
                        new PrintWriter(err))
                .run(words);
    }

    /** Exporting has no need of a window. */
    private static final class Unused implements Screen {
        @Override
        public Optional<String> missing() {
            return Optional.of("No display here.");
        }

        @Override
        public void open(Tools tools, Beginning first) {
            throw new AssertionError("A window was opened");
        }

        @Override
        public List<Path> draw(Plan plan, Tools tools, Path into) {
            throw new AssertionError("A window was drawn");
        }
    }
}

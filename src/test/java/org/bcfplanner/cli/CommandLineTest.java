package org.bcfplanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bcfplanner.Program;
import org.bcfplanner.check.Acceptances;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Target;
import org.bcfplanner.session.Assessor;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line from its words to its exit code, on a library of its own. */
class CommandLineTest {
    private static final String SAMPLE = "sample-data/thurrock-2014.bcfplan";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final NoScreen screen = new NoScreen();
    private Assessor assessor = plan -> new Assessment(List.of(), List.of());

    @Test
    void showsTheLinesOfAPlanFileWithoutTouchingTheLibrary() {
        assertThat(run("show", SAMPLE, "lines", "--format", "tsv")).isZero();
        List<String> rows = out.toString().lines().toList();
        assertThat(rows).filteredOn(row -> row.startsWith("line\t")).hasSize(10);
        assertThat(rows)
                .filteredOn(row -> row.startsWith("total\t"))
                .singleElement()
                .asString()
                .contains("186400000")
                .contains("255500000");
        assertThat(library()).doesNotExist();
    }

    @Test
    void checksAPlanAndEndsInOneWhereThereAreErrors() {
        assertThat(run("check", SAMPLE)).isEqualTo(1);
        assertThat(out.toString())
                .contains("Finance: ")
                .contains("£307k short; £998k if all are at minimum")
                .contains("→ Read as £10,565,000 · Read as £1,056,500 · Read as £10,565.00")
                .contains("pass     P1  2014/15 pool reaches its minimum");
        assertThat(library()).doesNotExist();
    }

    @Test
    void listsWhatWasDoneToAPlanOfTheLibrary() {
        assertThat(run("import", SAMPLE)).isZero();
        String id = out.toString().strip();
        out.getBuffer().setLength(0);
        assertThat(run("history", id, "--format", "tsv")).isZero();
        List<String> rows = out.toString().lines().toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).isEqualTo("edit\ttime\tauthor\trole\tlabel\trows\tchanges\torigins");
        assertThat(rows.get(1))
                .contains("\t" + System.getProperty("user.name") + "\t\tImport\t")
                .contains("Plan added: Thurrock");
        assertThat(run("history", id, "--limit", "0")).isEqualTo(2);
        assertThat(run("history", SAMPLE)).isEqualTo(2);
        assertThat(err.toString()).contains("no history");
        assertThat(run("history", "nowhere")).isEqualTo(2);
    }

    @Test
    void findsWordsAndAmountsAndEndsInOneWhereThereIsNothing() {
        assertThat(run("find", SAMPLE, "STROKE", "serv", "--format", "tsv")).isZero();
        List<String> rows = out.toString().lines().toList();
        assertThat(rows.getFirst()).isEqualTo("section\tkind\ttitle\tdetail\texcerpt\tplace");
        assertThat(rows.get(1))
                .startsWith("schemes\tscheme\tStroke Services\t")
                .contains("\tscheme/")
                .endsWith("/name");
        out.getBuffer().setLength(0);
        assertThat(run("find", SAMPLE, "£51k")).isZero();
        assertThat(out.toString())
                .startsWith("Section  ")
                .contains("Primary Care MDT")
                .doesNotContain("line/");
        out.getBuffer().setLength(0);
        assertThat(run("find", SAMPLE, "stroke", "zebra")).isEqualTo(1);
        assertThat(out.toString()).startsWith("Nothing in “Thurrock BCF plan” is called “stroke zebra” or says it.");
        out.getBuffer().setLength(0);
        assertThat(run("find", SAMPLE, "zebra", "--format", "json")).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("[]\n");
        assertThat(run("find", SAMPLE, "£")).isEqualTo(2);
        assertThat(run("find", SAMPLE)).isEqualTo(2);
        assertThat(run("find", "nowhere.bcfplan", "a")).isEqualTo(2);
        assertThat(library()).doesNotExist();
    }

    @Test
    void checksTellProgramsTheFigures() {
        assertThat(run("check", SAMPLE, "--json", "--rule", "p1", "--rule", "S9"))
                .isZero();
        assertThat(out.toString())
                .contains("\"verdict\": \"pass\", \"severity\": null")
                .contains("\"difference_pence\": 86200000")
                .contains("\"verdict\": \"not_evaluable\", \"severity\": \"note\"")
                .contains("\"candidates\": \"£10,565,000, £1,056,500 or £10,565.00\"")
                .contains("\"accepted\": null");
        assertThat(out.toString().lines().filter(line -> line.startsWith("{"))).hasSize(3);
    }

    @Test
    void anErrorThatWasKeptWithAReasonIsToldAsAcceptedAndEndsInNought() {
        Path file = folder.resolve("kept.bcfplan");
        Plan plan = PlanFile.read(Path.of(SAMPLE));
        Finding value = Checks.of(plan).errors().stream()
                .filter(Acceptances::canAccept)
                .findFirst()
                .orElseThrow();
        Plan kept = Acceptances.accept(value, "As published.", "Lead commissioner", LocalDate.of(2014, 2, 10))
                .change()
                .apply(plan);
        PlanFile.write(kept, file, "1");
        assertThat(run("check", SAMPLE, "--rule", "M1", "--severity", "error")).isEqualTo(1);
        out.getBuffer().setLength(0);
        assertThat(run("check", file.toString(), "--rule", "M1", "--severity", "error"))
                .isZero();
        assertThat(out.toString())
                .contains("Metrics: 1 accepted;")
                .contains("  accepted M1  ")
                .contains("Accepted by Lead commissioner, 2014-02-10: As published.");
    }

    @Test
    void checksOfOneSeverityLeaveOutWhatIsLess() {
        assertThat(run("check", SAMPLE, "--severity", "error")).isEqualTo(1);
        assertThat(out.toString()).contains("error").doesNotContain("  warning").doesNotContain("  pass");
        assertThat(run("check", SAMPLE, "--rule", "G2", "--severity", "warning"))
                .isZero();
        assertThat(out.toString()).endsWith("Nothing found.\n");
    }

    @Test
    void showsWhatIsMissingAsARange() {
        assertThat(run("show", SAMPLE, "reconciliation", "--format", "tsv")).isZero();
        assertThat(out.toString())
                .contains("To reach the minimum, Protection of Social Care would have to be between £307,000 and"
                        + " £998,000.")
                .contains("To reach the pool, Protection of Social Care would have to be between £1,169,000 and"
                        + " £1,860,000.");
    }

    @Test
    void importsListsShowsSavesAndExportsAPlanOfTheLibrary() throws IOException {
        assertThat(run("import", SAMPLE)).isZero();
        String id = out.toString().strip();
        assertThat(run("list")).isZero();
        assertThat(out.toString()).contains(id).contains("Thurrock BCF plan");
        assertThat(run("show", "thurrock bcf plan", "schemes")).isZero();
        assertThat(out.toString()).contains("Hospital Social Care Team");
        Path copy = folder.resolve("copy.bcfplan");
        assertThat(run("save", id, "--to", copy.toString())).isZero();
        assertThat(Program.tools(library()).files().read(copy))
                .isEqualTo(Program.tools(library()).sample().get());
        Path workbook = folder.resolve("part2.xlsx");
        assertThat(run("export", id, "--to", workbook.toString(), "--basis", "min"))
                .isZero();
        assertThat(figure(workbook, "Caretrak")).isEqualTo(25_000);
        assertThat(figure(workbook, "Empowering citizens")).isEqualTo(196_000);
        assertThat(err.toString()).isEmpty();
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"pool", "contributions", "contingency", "spend"})
    void everyPartOfTheFinanceSectionIsShown(String part) {
        for (String format : List.of("table", "tsv", "json")) {
            assertThat(run("show", SAMPLE, part, "--format", format)).isZero();
            assertThat(out.toString().lines()).hasSizeGreaterThan(4);
        }
    }

    @Test
    void makesAnEmptyPlanOfAnEdition() {
        assertThat(run("new", "Anytown plan")).isZero();
        assertThat(run("show", "Anytown plan", "details", "--format", "json")).isZero();
        assertThat(out.toString()).contains("bcf-2014");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show nowhere.bcfplan lines",
                "show Nobody lines",
                "show " + SAMPLE + " everything",
                "show",
                "check",
                "check Nobody",
                "check " + SAMPLE + " --rule Z9",
                "check " + SAMPLE + " --severity grave",
                "export " + SAMPLE + " --to out.txt",
                "export " + SAMPLE + " --to out.xlsx --basis middle",
                "export " + SAMPLE + " --to no/such/folder/out.xlsx",
                "import pom.xml",
                "import nowhere.bcfplan",
                "new Plan --edition bcf-1999",
                "save " + SAMPLE + " --to /",
                "restore --number 3",
                "dance",
                "--dance"
            })
    void whatCannotBeDoneEndsInOneLineAndTwo(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("bcf: ").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
        assertThat(Path.of("out.txt")).doesNotExist();
        assertThat(Path.of("out.xlsx")).doesNotExist();
    }

    @Test
    void aPlanThatIsAlreadyThereIsLeftAlone() {
        run("import", SAMPLE);
        assertThat(run("import", SAMPLE)).isEqualTo(2);
        assertThat(err.toString()).contains("already in the library");
    }

    @Test
    void aLibraryThatIsOpenElsewhereIsRefusedInWords() {
        try (PlanStore open = Program.tools(library()).library().open()) {
            assertThat(open.plans()).isEmpty();
            assertThat(run("list")).isEqualTo(2);
            assertThat(err.toString()).contains("already open");
        }
    }

    @Test
    void theBinIsListedWithTheTimeAndWhatIsInItIsNotWorkedWith() {
        run("import", SAMPLE);
        String id = out.toString().strip();
        run("list");
        assertThat(out.toString().strip().split("\t"))
                .hasSize(6)
                .startsWith(id, "bcf-2014")
                .endsWith("Thurrock BCF plan", "draft");
        try (PlanStore store = Program.tools(library()).library().open()) {
            store.bin(Id.of(id)).join();
        }
        assertThat(run("list")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("list", "--bin")).isZero();
        assertThat(List.of(out.toString().strip().split("\t")))
                .hasSize(7)
                .contains(id, "draft")
                .last()
                .satisfies(time -> assertThat(Instant.parse(time)).isBefore(Instant.now()));
        assertThat(run("show", "Thurrock BCF plan", "details")).isEqualTo(2);
        assertThat(err.toString()).contains("“Thurrock BCF plan” is in the bin.");
        assertThat(run("import", SAMPLE)).isEqualTo(2);
        assertThat(err.toString()).contains("in the bin of the library").contains("deleted for good");
    }

    @Test
    void aDamagedLibraryIsToldAndPutBackFromItsBackup() throws IOException {
        run("import", SAMPLE);
        Path file;
        try (var files = Files.list(library())) {
            file = files.filter(each -> each.toString().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.write(file, new byte[5_000]);
        assertThat(run("list")).isEqualTo(2);
        assertThat(err.toString()).contains("damaged").contains("backup");
        assertThat(run("restore", "--list")).isZero();
        assertThat(out.toString()).contains("Restore the backup of");
        assertThat(run("restore")).isZero();
        assertThat(run("list")).isZero();
        assertThat(out.toString()).contains("Thurrock BCF plan");
    }

    @Test
    void versionAndHelpAreThereForEverything() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("BCF Planner ");
        for (String command : List.of("demo", "new", "list", "import", "save", "export", "show", "restore")) {
            assertThat(run(command, "--help")).as(command).isZero();
            assertThat(out.toString()).as(command).contains("Usage: bcf " + command);
        }
    }

    @Test
    void withoutACommandTheWindowOpensOrSaysWhyNot() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("bcf: No display here. The commands of “bcf --help” work without a window."
                        + System.lineSeparator());
        screen.missing = Optional.empty();
        assertThat(run()).isZero();
        assertThat(screen.opened).isTrue();
    }

    @Test
    void demoWithoutADisplayWritesTheWorkbookAndThePictures() {
        assertThat(run("demo", "--to", folder.resolve("demo").toString())).isZero();
        assertThat(out.toString().lines().findFirst()).hasValue("No display here. Writing files instead:");
        assertThat(folder.resolve("demo").resolve("thurrock-2014-part-2.xlsx")).exists();
        assertThat(screen.drawn).isEqualTo("Thurrock BCF plan");
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLineProgram(
                        asked ->
                                Program.tools(asked == null ? library() : asked).withAssessor(assessor),
                        screen,
                        new PrintWriter(out),
                        new PrintWriter(err))
                .run(words);
    }

    private Path library() {
        return folder.resolve("library");
    }

    private static double figure(Path workbook, String scheme) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook read = new XSSFWorkbook(in)) {
            for (var row : read.getSheet("Finance - Schemes")) {
                if (row.getCell(0) != null
                        && row.getCell(0).getCellType() == CellType.STRING
                        && row.getCell(0).getStringCellValue().equals(scheme)) {
                    return row.getCell(2).getNumericCellValue();
                }
            }
        }
        throw new AssertionError(scheme + " is not in the workbook");
    }

    /** A computer without a display, which notes what it is asked to show. */
    private static final class NoScreen implements Screen {
        private Optional<String> missing = Optional.of("No display here.");
        private boolean opened;
        private String drawn = "";

        @Override
        public Optional<String> missing() {
            return missing;
        }

        @Override
        public void open(Tools tools, Beginning first) {
            opened = true;
        }

        @Override
        public List<Path> draw(Plan plan, Tools tools, Path folder) {
            drawn = plan.details().title();
            return List.of();
        }
    }
}

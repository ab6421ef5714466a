package org.bcfplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bcfplanner.Program;
import org.bcfplanner.compare.Revised;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two states of a plan, by the command line. */
class DiffTest {
    private static final String SENTENCE =
            "2 lines, +£138k; 1 risk re-scored; 1 risk removed; 1 section rewritten; 1 scheme added; 1 scheme moved;"
                    + " 1 scheme changed; plan details; 1 other change";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String earlier = "";
    private String later = "";

    @BeforeEach
    void write() {
        earlier = write("earlier.bcfplan", ThurrockPlan.plan());
        later = write("later.bcfplan", Revised.plan());
    }

    private String write(String name, Plan plan) {
        Path file = folder.resolve(name);
        Program.tools(folder).files().write(plan, file);
        return file.toString();
    }

    @Test
    void twoFilesThatSayTheSameEndInZero() {
        assertThat(run("diff", earlier, write("copy.bcfplan", ThurrockPlan.plan())))
                .isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "Before: Thurrock BCF plan, 0.6 draft (earlier.bcfplan)",
                        "After:  Thurrock BCF plan, 0.6 draft (copy.bcfplan)",
                        "No difference.");
    }

    @Test
    void whatChangedIsToldPartByPart() {
        assertThat(run("diff", earlier, later)).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("""
                        Before: Thurrock BCF plan, 0.6 draft (earlier.bcfplan)
                        After:  Thurrock BCF plan, 0.7 draft (later.bcfplan)
                        %s.

                        Totals
                          2014/15 spend, Min: £1,864,000, excludes 1 TBC → £1,954,000, excludes 1 TBC (+£90,000)
                          2014/15 spend, Max: £2,555,000, excludes 1 TBC → £2,693,000, excludes 1 TBC (+£138,000)
                          Risks: 17 → 16 (-1)
                          Words of the narrative: 2,977 → 2,970 (-7)
                          Words of “Governance”: 217 → 210 (-7)

                        Plan details
                          ≠ Changed: Plan details
                              Version: 0.6 draft → 0.7 draft
                              Date submitted: (nothing) → 4th April 2014

                        Narrative
                          ≠ Changed: Governance
                              Paragraph 1, removed: What follows is proposed, and will be looked at again as the plan develops.
                              Paragraph 1: CCG and council have [−talked of−]{+agreed on+} a [−group−]{+board+} that oversees and delivers the plan and … Cabinet, but for what they delegate.[− (needs more discussion)−]
                              Paragraph 8, added: The board meets every month, and its minutes are public.
                          − Removed: Strategic Housing Market Assessment
                              Reference: 10

                        Schemes
                          ↕ Moved: Voluntary Services
                              Place: 2 of 2 → 1 of 2
                          ≠ Changed: Caretrak
                              Lead provider: (nothing) → Thurrock Council
                              Outcomes: (nothing) → Fewer admissions of people with dementia who wander
                          + Added: Night sitting service
                              Theme: Systems and structures
                              Investment type: Recurrent

                        Investment lines
                          ≠ Changed: Caretrak, 2014/15 spend
                              Max: £25,000 → £60,000
                          + Added: Night sitting service, 2014/15 spend
                              Investment type: Recurrent
                              Min: £90,000
                              Max: £103,000

                        Risks
                          ≠ Changed: Risk 3: Co-ordinated care may not lower demand or save money, or…
                              Score: 2 × 3 = 6, High → 3 × 3 = 9, High
                          − Removed: Risk 17: Ending old services and starting new ones may mean paying…
                              Category: IMPLEMENTATION
                              Risk: Ending old services and starting new ones may mean paying for both, or doubt about who leads when people move between them.
                              Consequence: Change is partial or does not work, to the cost of people, budgets and reputations.
                              Score: 1 × 3 = 3, Medium
                              Controls: A review of all present health and care services against the vision and the care pathways, as the ground of a managed programme of change.
                              Status: Open
                        """.formatted(SENTENCE));
    }

    @Test
    void theShapeForProgramsStays() {
        assertThat(run("diff", earlier, later, "--format", "json")).isEqualTo(1);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines)
                .startsWith(
                        "{",
                        "\"before\": \"Thurrock BCF plan, 0.6 draft (earlier.bcfplan)\",",
                        "\"after\": \"Thurrock BCF plan, 0.7 draft (later.bcfplan)\",",
                        "\"sentence\": \"" + SENTENCE + "\",",
                        "\"totals\": [")
                .endsWith("]", "}")
                .contains(
                        "{\"total\": \"2014/15 pool\", \"before\": \"£3,724,000\", \"after\": \"£3,724,000\", \"change\": \"no"
                                + " change\"},",
                        "{\"part\": \"lines\", \"change\": \"changed\", \"table\": \"line\", \"name\": \"Caretrak, 2014/15 spend\","
                                + " \"row\": \"line/25a31f3a-3d02-3928-9f3e-b2fb9fb9153c/max\", \"field\": \"Max\","
                                + " \"field_change\": \"changed\", \"before\": \"£25,000\", \"after\": \"£60,000\", \"place\":"
                                + " \"line/25a31f3a-3d02-3928-9f3e-b2fb9fb9153c/max\"},",
                        "{\"part\": \"schemes\", \"change\": \"moved\", \"table\": \"scheme\", \"name\": \"Voluntary Services\","
                                + " \"row\": \"scheme/" + scheme()
                                + "/name\", \"field\": \"Place\", \"field_change\": \"moved\","
                                + " \"before\": \"2 of 2\", \"after\": \"1 of 2\", \"place\": \"scheme/" + scheme()
                                + "/name\"},");
    }

    private static String scheme() {
        return ThurrockPlan.plan().schemes().stream()
                .filter(each -> each.name().equals("Voluntary Services"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    @Test
    void theReportIsWrittenAsTheFileIsNamed() throws IOException {
        Path document = folder.resolve("changes.docx");
        Path workbook = folder.resolve("changes.xlsx");
        assertThat(run("diff", earlier, later, "--to", document.toString())).isEqualTo(1);
        assertThat(out.toString()).isEqualTo(SENTENCE + "\n");
        run("diff", earlier, later, "--to", workbook.toString());
        try (InputStream in = Files.newInputStream(document);
                XWPFDocument read = new XWPFDocument(in)) {
            assertThat(read.getParagraphs()).anyMatch(each -> each.getText().equals(SENTENCE + "."));
        }
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook read = new XSSFWorkbook(in)) {
            assertThat(read.getSheet("Changes")).isNotNull();
        }
    }

    @Test
    void whatCannotBeComparedEndsInTwoWithOneLine() {
        assertThat(run("diff", earlier, folder.resolve("none.bcfplan").toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(run(
                        "diff",
                        earlier,
                        later,
                        "--to",
                        folder.resolve("changes.pdf").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("does not say what to write", ".docx or .xlsx");
        assertThat(out.toString()).isEmpty();
        assertThat(run("diff", earlier)).isEqualTo(2);
    }

    @Test
    void aNamedVersionIsComparedWithThePlanAsItIs() {
        Plan plan = ThurrockPlan.plan();
        try (PlanStore store = Program.tools(folder).library().open()) {
            store.add(plan, "", "Open the sample plan").join();
            store.nameVersion(plan.id(), "v0.6", "", "").join();
        }
        assertThat(run("diff", "Thurrock BCF plan@V0.6", "Thurrock BCF plan")).isZero();
        assertThat(run("diff", "Thurrock BCF plan@v0.6", later)).isEqualTo(1);
        assertThat(out.toString()).contains("Before: Thurrock BCF plan, 0.6 draft (version “v0.6”)", SENTENCE);
        assertThat(run("diff", "Thurrock BCF plan@v0.5", later)).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("bcf: “Thurrock BCF plan” has no version called “v0.5”. It has v0.6.");
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLineProgram(
                        library -> Program.tools(library == null ? folder : library),
                        new NoScreen(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .run(args);
    }
}

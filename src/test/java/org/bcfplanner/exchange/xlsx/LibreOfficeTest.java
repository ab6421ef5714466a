package org.bcfplanner.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another spreadsheet program opens the workbook, works everything out anew, and finds the same. */
class LibreOfficeTest {
    private static final String RECALCULATE_ALWAYS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    /** Commas, double quotes, UTF-8, numbers as they are and not as shown, every sheet in a file of its own. */
    private static final String CSV_OF_EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    @TempDir
    Path folder;

    private Path office = Path.of("");

    @BeforeEach
    void findsTheProgram() {
        Optional<Path> found = program();
        assumeTrue(found.isPresent(), "LibreOffice is not on the PATH, so nothing can recalculate the workbook");
        office = found.orElseThrow();
    }

    @Test
    void theTotalsOfTheSmallPlanComeOutTheSame() throws Exception {
        Part2Workbook.write(SmallPlan.plan(), Drafts.MAX, folder.resolve("plan.xlsx"));
        recalculate("plan.xlsx");
        List<String> schemes = lines("plan-Finance - Schemes.csv");
        assertThat(schemes).anySatisfy(line -> assertThat(line).startsWith("Total,,2555000,0,"));
        assertThat(schemes).anySatisfy(line -> assertThat(line).startsWith("Not in the total,,excludes 1 TBC,,"));
        assertThat(schemes).anySatisfy(line -> assertThat(line).startsWith("Voluntary Services,,0,"));
        List<String> ranges = lines("plan-Investment ranges.csv");
        assertThat(ranges)
                .anySatisfy(line -> assertThat(line).startsWith("5,Subtotal,,1082000,1468000,"))
                .anySatisfy(line -> assertThat(line).startsWith(",Total,,1864000,2555000,"))
                .anySatisfy(line -> assertThat(line).startsWith(",Total less minimum required,,-998000,-307000,"));
        assertNoErrors();
    }

    @Test
    void aTbcThatIsReplacedByHandIsCountedAndNoLongerMissed() throws Exception {
        Path file = folder.resolve("plan.xlsx");
        Part2Workbook.write(SmallPlan.plan(), Drafts.MAX, file);
        WrittenBook book = WrittenBook.read(file);
        book.cell("Finance - Schemes", 0, "Protection of Social Care", 2).setCellValue(520_000);
        book.cell("Investment ranges", 1, "Protection of Social Care", 4).setCellValue("about 500");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.workbook().write(out);
        }
        recalculate("plan.xlsx");
        assertThat(lines("plan-Finance - Schemes.csv"))
                .anySatisfy(line -> assertThat(line).startsWith("Total,,3075000,0,"))
                .anySatisfy(line -> assertThat(line).startsWith("Not in the total,,,,"));
        assertThat(lines("plan-Investment ranges.csv"))
                .anySatisfy(line ->
                        assertThat(line).startsWith(",Not in the total,,excludes 1 TBC,excludes 1 unreadable,"));
    }

    @Test
    void contributionsAndTotalSpendComeOutTheSame() throws Exception {
        Submission submission = new Submission(Bound.MAX, Standing.DRAFT, FinancePlan.assessment());
        Part2Workbook.write(FinancePlan.plan(), submission, folder.resolve("money.xlsx"));
        recalculate("money.xlsx");
        assertThat(lines("money-Finance - Summary.csv"))
                .anySatisfy(line -> assertThat(line).startsWith("BCF Total,,3724000.5,0,10410536"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("Not in the total,,,excludes 1 unreadable,excludes 1 TBC"));
        assertThat(lines("money-Total spend.csv"))
                .anySatisfy(line -> assertThat(line).startsWith("Total,41250,40000,0,"))
                .anySatisfy(line -> assertThat(line).startsWith("Not in the total,excludes 1 TBC,,,"));
        assertThat(lines("money-Checklist.csv"))
                .anySatisfy(line -> assertThat(line).startsWith("Minimum of the CCG,'Finance - Summary'!D8,Yes"));
        assertNoErrors();
    }

    @Test
    void scoresMatrixAndMetricsComeOutAsTheProgramWorksThemOut() throws Exception {
        Plan plan = ThurrockPlan.plan();
        Part2Workbook.write(plan, Drafts.MAX, folder.resolve("risks.xlsx"));
        recalculate("risks.xlsx");
        Scale scale = Editions.get("bcf-2014").risks().usualScale();
        List<Risk> risks = Register.of(plan.riskCategories(), plan.risks()).risks();
        Matrix matrix = Matrix.of(scale, risks, Stage.RATED);
        List<String> lines = lines("risks-Risk matrix.csv");
        for (int probability = 1; probability <= 3; probability++) {
            assertThat(lines)
                    .contains(probability + " " + scale.probability().get(probability - 1) + ","
                            + matrix.count(probability, 1) + "," + matrix.count(probability, 2) + ","
                            + matrix.count(probability, 3));
        }
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith("Scored,," + matrix.scored()))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Not scored,," + matrix.unscored().size()))
                .anySatisfy(line -> assertThat(line).startsWith("Sum of scores,," + matrix.sum()));
        List<String> metrics = lines("risks-Outcomes and metrics.csv");
        assertThat(metrics)
                .anySatisfy(line -> assertThat(line).startsWith("National,Metric Value,899,N/A,597,"))
                .anySatisfy(line -> assertThat(line).startsWith(",Worked out,853.5,,,"))
                .anySatisfy(line -> assertThat(line).startsWith("National,Metric Value,89.8,N/A,93,"))
                .anySatisfy(line -> assertThat(line).startsWith(",Worked out,86.4,,,"))
                .anySatisfy(line -> assertThat(line).contains("England,708,2012/13,Lower is better,"));
        assertNoErrors();
    }

    @Test
    void randomPlansComeOutWithTheSameTotalsAndExclusions() throws Exception {
        int plans = 12;
        for (int seed = 0; seed < plans; seed++) {
            Part2Workbook.write(new RandomPlans(seed).plan(), Drafts.MAX, folder.resolve("r" + seed + ".xlsx"));
        }
        recalculate(Stream.iterate(0, seed -> seed + 1)
                .limit(plans)
                .map(seed -> "r" + seed + ".xlsx")
                .toArray(String[]::new));
        for (int seed = 0; seed < plans; seed++) {
            assertTotals(new RandomPlans(seed).plan(), lines("r" + seed + "-Investment ranges.csv"));
        }
        assertNoErrors();
    }

    private static void assertTotals(Plan plan, List<String> lines) {
        int at = lines.size() - 1;
        while (!lines.get(at).startsWith(",Total,,")) {
            at--;
        }
        String[] sums = lines.get(at).split(",", -1);
        String excluded = lines.get(at + 1);
        for (Bound bound : Bound.values()) {
            Total total = Investment.of(plan.lines()).total(SmallPlan.FIRST, Kind.SPEND, bound);
            assertThat(Math.round(Double.parseDouble(sums[3 + bound.ordinal()]) * 100))
                    .as(plan.details().title())
                    .isEqualTo(total.pence());
            assertThat(excluded)
                    .as(plan.details().title())
                    .contains(total.tbc() > 0 ? "excludes " + total.tbc() + " TBC" : "")
                    .contains(total.unreadable() > 0 ? total.unreadable() + " unreadable" : "");
        }
    }

    private void recalculate(String... workbooks) throws Exception {
        Path profile = Files.createDirectories(folder.resolve("profile"));
        Files.writeString(
                Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu"),
                RECALCULATE_ALWAYS);
        List<String> command = Stream.concat(
                        Stream.of(
                                office.toString(),
                                "-env:UserInstallation=" + profile.toUri(),
                                "--headless",
                                "--convert-to",
                                CSV_OF_EVERY_SHEET),
                        Stream.of(workbooks))
                .toList();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(() -> read(folder.resolve("output.log")))
                .isZero();
    }

    private void assertNoErrors() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sheets =
                    files.filter(file -> file.toString().endsWith(".csv")).toList();
            assertThat(sheets).isNotEmpty().hasSizeGreaterThanOrEqualTo(3);
            for (Path sheet : sheets) {
                assertThat(sheet).content().doesNotContain("Err:", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#N/A");
            }
        }
    }

    /** The lines of a sheet without the quotation marks, which this program sets by rules of its own. */
    private List<String> lines(String csv) throws IOException {
        return Files.readAllLines(folder.resolve(csv)).stream()
                .map(line -> line.replace("\"", ""))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            return broken.toString();
        }
    }

    private static Optional<Path> program() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(place ->
                        Stream.of("soffice", "libreoffice", "soffice.com").map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

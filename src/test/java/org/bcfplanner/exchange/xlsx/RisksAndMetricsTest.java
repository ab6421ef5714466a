package org.bcfplanner.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.exchange.xlsx.WrittenBook.shown;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.Drafts;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Source;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.Target;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of risks and of metrics, as they are written. */
class RisksAndMetricsTest {
    private static final String REGISTER = "Risk register";
    private static final String METRICS = "Outcomes and metrics";
    private static final Id<Metric> ADMISSIONS = Metric.idOf("residential-admissions");

    private final Plan sample = ThurrockPlan.plan();

    @TempDir
    Path folder;

    @Test
    void theRegisterHasItsSetOfColumnsWithScoresThatFollow() {
        WrittenBook book = written(sample);
        Row headings = book.row(REGISTER, 0, "Category");
        assertThat(shown(headings))
                .containsExactly(
                        "Category",
                        "No.",
                        "Risk",
                        "Consequence",
                        "Probability",
                        "Impact",
                        "Score",
                        "Band",
                        "Controls",
                        "Remarks");
        Row first = book.sheet(REGISTER).getRow(headings.getRowNum() + 1);
        String row = String.valueOf(first.getRowNum() + 1);
        assertThat(first.getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(first.getCell(6).getCellFormula())
                .isEqualTo("IF(COUNT(E" + row + ",F" + row + ")=2,E" + row + "*F" + row + ",\"\")");
        assertThat(shown(first.getCell(6))).isEqualTo("3");
        assertThat(shown(first.getCell(7))).isEqualTo("Medium");
        Row eighth = book.sheet(REGISTER).getRow(headings.getRowNum() + 8);
        assertThat(shown(eighth.getCell(6))).isEmpty();
        assertThat(shown(eighth.getCell(7))).isEqualTo("Not scored");
        assertThat(shown(eighth.getCell(9))).contains("“As above” means what is said of Risk 7");
        assertThat(book.sheet(REGISTER).getSheetConditionalFormatting().getNumConditionalFormattings())
                .isEqualTo(3);
    }

    @Test
    void aRatingInWordsIsANumberThatShowsThemAndWhatNoScaleHasIsNoNumber() {
        Risk risk = sample.risks().stream().findFirst().orElseThrow();
        WrittenBook book = written(rated(risk, Rating.of("2 Medium", "7")));
        Row row = rowOf(book, risk);
        assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(2);
        assertThat(row.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("[=2]\"2 Medium\";0");
        assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.STRING);
        assertThat(shown(row.getCell(7))).isEqualTo("Not scored");
        assertThat(shown(row.getCell(9))).contains("Impact: “7” is not on the scale.");
    }

    @Test
    void aRegisterWithoutRisksHasARowToFillInWhoseScoreFollowsAndThatCountsNowhere() {
        WrittenBook book = written(sample.withRisks(rows -> Rows.none()).withRiskReviews(rows -> Rows.none()));
        Row headings = book.row(REGISTER, 0, "Category");
        Row row = book.sheet(REGISTER).getRow(headings.getRowNum() + 1);
        String at = String.valueOf(row.getRowNum() + 1);
        assertThat(row.getCell(6).getCellFormula())
                .isEqualTo("IF(COUNT(E" + at + ",F" + at + ")=2,E" + at + "*F" + at + ",\"\")");
        assertThat(row.getCell(7).getCellFormula())
                .startsWith("IF(ISNUMBER(G" + at + "),")
                .endsWith(",\"\")");
        assertThat(shown(row.getCell(6))).isEmpty();
        assertThat(shown(row.getCell(7))).isEmpty();
        assertThat(shown(book.row("Risk matrix", 0, "Not scored").getCell(2))).isEqualTo("0");
    }

    @Test
    void theRiskLogHasTheHeadingsOfItsTemplateAndSaysThatNothingWasConverted() {
        WrittenBook book = written(sample);
        Row headings = book.row("Risk log", 0, "There is a risk that:");
        assertThat(shown(headings))
                .startsWith("There is a risk that:")
                .contains("Overall risk factor (likelihood *potential impact)", "Mitigating Actions");
        assertThat(shown(book.sheet("Risk log").getRow(3).getCell(0))).contains("“3 by 3” and are not converted");
        assertThat(book.sheet("Risk log")
                        .getRow(headings.getRowNum() + 1)
                        .getCell(3)
                        .getCellFormula())
                .startsWith("IF(COUNT(B");
    }

    @Test
    void aStatedValueThatTheFiguresDoNotGiveStaysAndTheirsStandsBelow() {
        WrittenBook book = written(sample);
        Row name = metric(book, "Permanent admissions");
        Row value = below(book, name, 1);
        assertThat(value.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(shown(value)).containsExactly("National", "Metric Value", "899", "N/A", "597 (1)");
        assertThat(value.getCell(4).getCellFormula()).contains("100000");
        Row worked = below(book, name, 2);
        assertThat(shown(worked).subList(1, 3)).containsExactly("Worked out", "853.5");
        assertThat(worked.getCell(2).getCellFormula()).startsWith("IF(COUNT(");
        assertThat(shown(worked)).last().isEqualTo("Baseline: 899 is stated, the figures give 853.5.");
        assertThat(shown(below(book, name, 4))).contains("22,600 (2)");
        assertThat(shown(below(book, metric(book, "Proportion of older people"), 2)))
                .last()
                .asString()
                .contains("97 of 108");
    }

    @Test
    void theReasonForWhichAValueIsKeptStandsBesideIt() {
        Id<?> figure = MetricFigure.idOf(ADMISSIONS, "baseline");
        FoundIssue kept = new FoundIssue(
                FoundIssue.Severity.ERROR,
                "M1",
                "",
                new Target(List.of(Source.of("metric_figure", figure, "stated")), Target.Reach.VALUE),
                "899 is not what its counts give",
                "Published on an older population.");
        WrittenBook book = written(sample, List.of(kept));
        assertThat(shown(below(book, metric(book, "Permanent admissions"), 2)))
                .last()
                .isEqualTo("Baseline: 899 is stated, the figures give 853.5; kept: Published on an older population.");
        assertThat(shown(book.cell("Findings", 1, "M1", 5))).isEqualTo("Published on an older population.");
    }

    @Test
    void whatMetricsAreComparedWithStandsBelowThemInFiguresAndWords() {
        WrittenBook book = written(sample);
        Row england = metric(book, "Care home admissions, 65+");
        assertThat(england.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(shown(england))
                .containsExactly(
                        "Care home admissions, 65+",
                        "England",
                        "708",
                        "2012/13",
                        "Lower is better",
                        "Baseline: 899, 191 above, which is worse.\n"
                                + "October 2015 payment: 597, 111 below, which is better.");
        Plan more = compared(compared(sample, "Similar councils", "n/k"), "Own goal", "about 597");
        WrittenBook other = written(more);
        Row unread = below(other, metric(other, "Care home admissions, 65+"), 1);
        assertThat(shown(unread)).contains("Similar councils", "n/k").noneMatch(said -> said.contains("above"));
        assertThat(shown(below(other, unread, 1)))
                .contains("597")
                .last()
                .asString()
                .startsWith("Written as “about 597”.")
                .contains("597, the same.");
        Plan none = sample.withBenchmarks(rows -> Rows.none());
        assertThat(written(none).sheet(METRICS))
                .noneMatch(
                        row -> row.getCell(0) != null && shown(row.getCell(0)).equals("Compared with"));
    }

    private static Plan compared(Plan plan, String whose, String value) {
        Benchmark benchmark = new Benchmark(Id.derivedFrom(whose), ADMISSIONS, Rank.first(), whose, value, "");
        return MetricEdits.addBenchmark(plan, Editions.get("bcf-2014").metrics().printed(), benchmark);
    }

    @Test
    void nothingIsDividedByZero() {
        Plan plan = figure(Part.VALUE, "", figure(Part.DENOMINATOR, "0", sample));
        WrittenBook book = written(plan);
        Row name = metric(book, "Permanent admissions");
        Cell value = below(book, name, 1).getCell(2);
        assertThat(value.getCellFormula()).contains(">0");
        assertThat(shown(value)).isEmpty();
        assertThat(shown(below(book, name, 3))).last().asString().contains("the denominator is 0");
    }

    @Test
    void findingsLeadToTheCellsOfRisksAndMetrics() {
        Risk risk = sample.risks().stream().findFirst().orElseThrow();
        Id<?> figure = MetricFigure.idOf(ADMISSIONS, "baseline");
        Id<?> footnote = sample.footnotes().stream().findFirst().orElseThrow().id();
        List<Source> sources = List.of(
                Source.of("risk", risk.id(), "controls"),
                Source.of("risk", risk.id(), "rating"),
                Source.of("metric_figure", figure, "stated"),
                Source.of("metric_box", MetricBox.idOf("assurance"), "written"),
                Source.of("footnote", footnote, "note"));
        List<FoundIssue> issues = sources.stream()
                .map(source -> new FoundIssue(
                        FoundIssue.Severity.NOTE,
                        source.component() + source.table(),
                        "",
                        new Target(List.of(source), Target.Reach.VALUE),
                        "",
                        ""))
                .toList();
        WrittenBook book = written(sample, issues);
        assertThat(target(book, "controlsrisk")).isEqualTo(risk.controls().written());
        assertThat(target(book, "ratingrisk"))
                .isEqualTo(risk.rating().probability().raw());
        assertThat(target(book, "statedmetric_figure")).isEqualTo("899");
        assertThat(target(book, "writtenmetric_box")).startsWith("Metrics, targets and plans");
        assertThat(target(book, "notefootnote")).startsWith("(");
    }

    private static String target(WrittenBook book, String rule) {
        var at = new org.apache.poi.ss.util.CellReference(
                book.cell("Findings", 1, rule, 3).getHyperlink().getAddress());
        return shown(book.sheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()));
    }

    private Plan rated(Risk risk, Rating rating) {
        return sample.withRisks(rows -> rows.with(risk.with(draft -> draft.rating(rating))));
    }

    private static Plan figure(Part part, String typed, Plan plan) {
        MetricFigure figure = plan.metricFigures().get(MetricFigure.idOf(ADMISSIONS, "baseline"));
        return plan.withMetricFigures(rows -> rows.with(figure.with(part, typed)));
    }

    private static Row rowOf(WrittenBook book, Risk risk) {
        return book.row(REGISTER, 2, risk.risk().written());
    }

    private static Row metric(WrittenBook book, String start) {
        for (Row row : book.sheet(METRICS)) {
            if (row.getCell(0) != null && shown(row.getCell(0)).startsWith(start)) {
                return row;
            }
        }
        throw new AssertionError(start + " is not on the sheet");
    }

    private static Row below(WrittenBook book, Row row, int rows) {
        return book.sheet(METRICS).getRow(row.getRowNum() + rows);
    }

    private WrittenBook written(Plan plan, List<FoundIssue> issues) {
        Path file = folder.resolve("found.xlsx");
        Part2Workbook.write(plan, new Submission(Bound.MAX, Standing.DRAFT, new Assessment(List.of(), issues)), file);
        return WrittenBook.read(file);
    }

    private WrittenBook written(Plan plan) {
        Path file = folder.resolve("plan.xlsx");
        Part2Workbook.write(plan, Drafts.MAX, file);
        return WrittenBook.read(file);
    }
}

package org.bcfplanner.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.exchange.BoardFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.Implication;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ProgressLog;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.strategy.BoardPaper;
import org.bcfplanner.report.strategy.CoverReport;
import org.bcfplanner.report.strategy.ObjectiveTemplate;
import org.bcfplanner.samples.BoardPlans;
import org.bcfplanner.samples.ThurrockStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Templates of objectives and the report to the board, read back from their files. */
class BoardDocumentsTest {
    private final Plan plan = ThurrockStrategy.plan();
    private final Edition edition = Editions.get("hws-2016");
    private final StrategyTree tree = plan.strategy();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"4A,''", "4B,''", "4A,delivery-first", "4B,link-first"})
    void everyCellOfAnObjectiveStandsInItsColumn(String code, String columns) {
        WrittenDocument written = template(objective(code), columns, Standing.DRAFT);
        List<XWPFTable> tables = written.document().getTables();
        assertActions(tables.get(0), objective(code), columns);
        assertFramework(tables.get(1), objective(code));
    }

    @Test
    void aTemplateIsNamedAndLiesAcross() {
        WrittenDocument written = template(objective("4A"), "", Standing.DRAFT);
        assertThat(written.lines())
                .contains(
                        "Title: Health and Wellbeing Strategy Reporting Template",
                        "Leading: Goal 4 (D): Quality care centred around the person",
                        "Leading: Objective 4A: " + objective("4A").heading(),
                        "Leading: Goal Sponsor: Acting Interim Accountable Officer, Thurrock CCG",
                        "Leading: Objective Lead: Primary care lead, Thurrock CCG",
                        "Heading2: Action Plan 2016 / 2017",
                        "Heading2: Outcome Framework",
                        "Row: OBJECTIVE: 4A: Create four integrated healthy living centres | OBJECTIVE LEAD: Primary care"
                                + " lead, Thurrock CCG");
        assertThat(turns(written)).containsExactly("landscape");
        assertThat(written.part("/word/wideHeader.xml")).contains("DRAFT", "w:pos=\"14344\"");
        assertThat(template(objective("4A"), "", Standing.FINAL).part("/word/wideHeader.xml"))
                .doesNotContain("DRAFT");
    }

    @Test
    void headingsAreRepeatedAndNoRowIsTorn() {
        for (XWPFTable table :
                template(objective("4A"), "", Standing.DRAFT).document().getTables()) {
            List<XWPFTableRow> rows = table.getRows();
            assertThat(rows.get(0).isRepeatHeader()).isTrue();
            assertThat(rows.get(1).isRepeatHeader()).isTrue();
            assertThat(rows.get(2).isRepeatHeader()).isFalse();
            assertThat(rows).allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue());
        }
    }

    @Test
    void theReportHasEveryLineSectionAndAppendixOfThePlan() {
        WrittenDocument written = report(plan);
        assertThat(written.lines())
                .isEqualTo(Expected.lines(
                        CoverReport.of(plan, edition, new BoardPaper.Report(BoardPaper.OWN_COLUMNS), Standing.DRAFT)));
        assertThat(written.lines())
                .contains(
                        "Subtitle: Thurrock Health and Wellbeing Board – 18 January 2017 – ITEM 6 – DRAFT",
                        "Row: Wards and communities affected | All",
                        "Row: Key Decision | To note action plans",
                        "Row: Accountable Head of Service | N/A",
                        "Row: Accountable Director | Corporate Director of Adult Housing and Health",
                        "Normal: This report is Public",
                        "Heading2: Executive Summary",
                        "Heading2: 1. Recommendation(s)",
                        "Heading2: 9. Appendices to the report",
                        "Heading3: 7.1 Financial",
                        "Leading: Implications verified by: Director Adults Health and Commissioning",
                        "Numbered: 8.1\tNone",
                        "ListParagraph: 0 bullet Action Plan 4B, Care will be organised around the individual",
                        "Heading2: Action Plan 4D, High quality GP and hospital care will be available to Thurrock residents"
                                + " when they need it",
                        "Absence: No actions are planned for this objective yet.",
                        "Absence: No indicators are defined for this objective yet.");
        assertThat(turns(written)).containsExactly("portrait", "landscape", "landscape", "landscape", "landscape");
    }

    @Test
    void paragraphsHaveTheNumbersOfTheirPlacesOnce() {
        List<String> numbered = report(plan).of("Numbered");
        assertThat(numbered.stream().map(each -> each.substring(0, each.indexOf('\t'))))
                .containsExactly(
                        "1.1", "2.1", "2.2", "2.3", "2.4", "3.1", "4.1", "5.1", "6.1", "6.2", "6.3", "6.4", "6.5",
                        "8.1");
        assertThat(numbered)
                .allSatisfy(each ->
                        assertThat(each.substring(each.indexOf('\t') + 1)).doesNotContainPattern("^[0-9]+\\.[0-9]"));
    }

    @Test
    void everyCellOfTheAppendedObjectivesStandsInTheReport() {
        List<XWPFTable> tables = report(plan).document().getTables();
        assertThat(tables).hasSize(5);
        assertActions(tables.get(1), objective("4A"), "");
        assertFramework(tables.get(2), objective("4A"));
        assertActions(tables.get(3), objective("4B"), "");
        assertFramework(tables.get(4), objective("4B"));
    }

    @Test
    void everyImplicationSaysWhoVerifiedItOrThatNobodyDid() {
        Plan unverified = plan.withImplications(
                rows -> rows.with(rows.get(Implication.idOf("legal")).withVerifier("")));
        List<String> lines = report(unverified).lines();
        int legal = lines.indexOf("Heading3: 7.2 Legal");
        assertThat(lines.get(legal + 1)).isEqualTo("Absence: Nobody has verified this yet.");
        assertThat(lines.get(lines.indexOf("Heading3: 7.1 Financial") + 1))
                .startsWith("Leading: Implications verified by:");
    }

    @Test
    void anEmptyReportSaysSo() {
        Plan empty = Plan.empty(plan.id(), plan.details());
        List<String> lines = report(empty).lines();
        assertThat(lines)
                .contains("Title: Summary Report", "Absence: Whether this report is public is not stated yet.");
        assertThat(lines.stream().filter("Absence: Nothing is written here yet."::equals))
                .hasSize(14);
        assertThat(turns(report(empty))).containsExactly("portrait");
    }

    @Test
    void anActionWithoutWordsSaysSoAndAnActualIsToldBelowItsIndicator() {
        Objective other = objective("4C");
        Plan changed = BoardPlans.withActual(BoardPlans.withBlankAction(plan, other.id()));
        Path file = folder.resolve("4C.docx");
        BoardFile.write(changed, new BoardPaper.Template(other.id(), ""), Standing.DRAFT, file);
        assertThat(WrittenDocument.read(file).lines()).contains("Row: Nothing is written about this action yet.");
        Path coordinated = folder.resolve("4B.docx");
        BoardFile.write(changed, new BoardPaper.Template(objective("4B").id(), ""), Standing.DRAFT, coordinated);
        assertThat(WrittenDocument.read(coordinated).lines())
                .anySatisfy(line -> assertThat(line).endsWith("\n2017 actual: 81.2% (April to June)"));
    }

    private void assertActions(XWPFTable table, Objective objective, String asked) {
        List<StrategyTables.Heading> columns = edition.strategy()
                .set(asked.isEmpty() ? objective.columns() : asked)
                .orElseThrow()
                .columns();
        List<XWPFTableRow> rows = table.getRows();
        assertThat(cells(rows.get(1)))
                .containsExactlyElementsOf(
                        columns.stream().map(StrategyTables.Heading::heading).toList());
        List<Action> actions = tree.actions(objective.id());
        assertThat(rows).hasSize(2 + actions.size());
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            assertThat(cells(rows.get(2 + i)))
                    .containsExactlyElementsOf(columns.stream()
                            .map(column -> typed(action, column.field()))
                            .toList());
        }
    }

    private String typed(Action action, ActionField field) {
        return switch (field) {
            case PROGRESS ->
                ProgressLog.of(plan.actionProgress())
                        .latest(action.id())
                        .orElseThrow()
                        .said()
                        .written();
            case ACTION -> (action.reference().isEmpty() ? "" : action.reference() + ". ") + action.typed(field);
            default -> action.typed(field);
        };
    }

    private void assertFramework(XWPFTable table, Objective objective) {
        List<List<String>> expected = new ArrayList<>();
        for (Indicator each : tree.indicators(objective.id())) {
            List<String> row = new ArrayList<>(
                    List.of(each.code().isEmpty() ? each.indicator() : each.code() + "\n" + each.indicator()));
            edition.strategy()
                    .values()
                    .forEach(column -> row.add(plan.indicatorValues()
                            .find(IndicatorValue.idOf(each.id(), column.year(), column.kind()))
                            .map(value -> value.stated().raw())
                            .orElse("")));
            row.addAll(List.of(each.dataSource(), each.timescale()));
            expected.add(row);
            expected.add(List.of(each.definition().written()));
        }
        List<XWPFTableRow> rows = table.getRows();
        assertThat(cells(rows.get(1)))
                .containsExactly(
                        "Indicators",
                        "2016 Baseline",
                        "2017",
                        "2018",
                        "2019",
                        "2020",
                        "2021 Target",
                        "Data Source",
                        "Reporting Timescales");
        assertThat(rows.subList(2, rows.size()).stream().map(BoardDocumentsTest::cells))
                .containsExactlyElementsOf(expected);
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(BoardDocumentsTest::words).toList();
    }

    private static String words(XWPFTableCell cell) {
        return String.join(
                "\n", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    /** How the pages of each of its sections lie. */
    private static List<String> turns(WrittenDocument written) {
        Stream<CTSectPr> ended = written.document().getParagraphs().stream()
                .filter(each ->
                        each.getCTP().isSetPPr() && each.getCTP().getPPr().isSetSectPr())
                .map(each -> each.getCTP().getPPr().getSectPr());
        return Stream.concat(
                        ended,
                        Stream.of(written.document().getDocument().getBody().getSectPr()))
                .map(each -> each.getPgSz().getOrient() == STPageOrientation.LANDSCAPE ? "landscape" : "portrait")
                .toList();
    }

    private Objective objective(String code) {
        return plan.objectives().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private WrittenDocument template(Objective objective, String columns, Standing standing) {
        Path file = folder.resolve("template.docx");
        BoardPaper.Template paper = new BoardPaper.Template(objective.id(), columns);
        BoardFile.write(plan, paper, standing, file);
        WrittenDocument written = WrittenDocument.read(file);
        assertThat(written.lines()).isEqualTo(Expected.lines(ObjectiveTemplate.of(plan, edition, paper, standing)));
        return written;
    }

    private WrittenDocument report(Plan reported) {
        Path file = folder.resolve("report.docx");
        BoardFile.write(reported, new BoardPaper.Report(BoardPaper.OWN_COLUMNS), Standing.DRAFT, file);
        return WrittenDocument.read(file);
    }
}

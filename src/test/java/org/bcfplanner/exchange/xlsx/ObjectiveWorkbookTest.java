package org.bcfplanner.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.exchange.BoardFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ProgressLog;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.strategy.BoardPaper;
import org.bcfplanner.samples.BoardPlans;
import org.bcfplanner.samples.ThurrockStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The template of an objective as a workbook, read back. */
class ObjectiveWorkbookTest {
    private final Plan plan = ThurrockStrategy.plan();
    private final StrategyTables words = Editions.get("hws-2016").strategy();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"4A,''", "4B,''", "4A,delivery-first", "4B,link-first"})
    void everyCellStandsUnderItsHeading(String code, String columns) {
        WrittenBook book = written(plan, code, columns);
        StrategyTree tree = plan.strategy();
        List<StrategyTables.Heading> headings = words.set(
                        columns.isEmpty() ? objective(code).columns() : columns)
                .orElseThrow()
                .columns();
        List<List<String>> actions = below(book, "Action Plan", "Action");
        assertThat(actions.getFirst().stream().filter(each -> !each.equals("Reference")))
                .containsExactlyElementsOf(
                        headings.stream().map(StrategyTables.Heading::heading).toList());
        assertThat(actions.subList(1, actions.size()))
                .containsExactlyElementsOf(tree.actions(objective(code).id()).stream()
                        .map(action -> action(action, headings))
                        .toList());
        List<List<String>> indicators = below(book, "Outcome Framework", "Indicators");
        assertThat(indicators.getFirst())
                .containsExactly(
                        "Code",
                        "Indicators",
                        "2016 Baseline",
                        "2017",
                        "2018",
                        "2019",
                        "2020",
                        "2021 Target",
                        "Data Source",
                        "Reporting Timescales",
                        "Definition");
        assertThat(indicators.subList(1, indicators.size()))
                .containsExactlyElementsOf(tree.indicators(objective(code).id()).stream()
                        .map(this::indicator)
                        .toList());
    }

    @Test
    void wordsThatLookLikeFormulasStayWords() {
        WrittenBook book = written(BoardPlans.withFormulas(plan, objective("4C").id()), "4C", BoardPaper.OWN_COLUMNS);
        List<Cell> cells = book.cells().stream()
                .filter(cell -> cell.getCellType() == CellType.STRING
                        && List.of("=1+1", "+44", "-lead", "@SUM(A1)", "=code", "@indicator", "=2+2")
                                .contains(cell.getStringCellValue()))
                .toList();
        assertThat(cells)
                .hasSize(7)
                .allSatisfy(cell ->
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue());
        assertThat(book.cells()).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }

    @Test
    void whatCameAboutHasAColumnAndWhatIsMissingIsSaid() {
        WrittenBook book = written(BoardPlans.withActual(plan), "4B", BoardPaper.OWN_COLUMNS);
        List<List<String>> indicators = below(book, "Outcome Framework", "Indicators");
        int actual = indicators.getFirst().indexOf("2017 actual");
        assertThat(indicators.getLast().get(actual)).isEqualTo("81.2%");
        WrittenBook empty = written(plan, "4D", BoardPaper.OWN_COLUMNS);
        assertThat(empty.cells().stream().map(WrittenBook::shown))
                .contains(
                        "No actions are planned for this objective yet.",
                        "No indicators are defined for this objective yet.",
                        "DRAFT");
    }

    private List<String> action(Action action, List<StrategyTables.Heading> headings) {
        List<String> cells = new ArrayList<>();
        if (!action.reference().isEmpty()) {
            cells.add(action.reference());
        }
        for (StrategyTables.Heading each : headings) {
            cells.add(
                    each.field() == ActionField.PROGRESS
                            ? ProgressLog.of(plan.actionProgress())
                                    .latest(action.id())
                                    .orElseThrow()
                                    .said()
                                    .written()
                            : action.typed(each.field()));
        }
        return cells;
    }

    private List<String> indicator(Indicator indicator) {
        List<String> cells = new ArrayList<>(List.of(indicator.code(), indicator.indicator()));
        words.values()
                .forEach(column -> cells.add(plan.indicatorValues()
                        .find(IndicatorValue.idOf(indicator.id(), column.year(), column.kind()))
                        .map(value -> value.stated().raw())
                        .orElse("")));
        cells.addAll(List.of(
                indicator.dataSource(),
                indicator.timescale(),
                indicator.definition().written()));
        return cells;
    }

    /** The rows from that of the headings on, every cell of them. */
    private static List<List<String>> below(WrittenBook book, String sheet, String heading) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : book.sheet(sheet)) {
            List<String> cells = StreamSupport.stream(row.spliterator(), false)
                    .map(WrittenBook::shown)
                    .toList();
            if (!rows.isEmpty() || cells.contains(heading)) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private Objective objective(String code) {
        return plan.objectives().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private WrittenBook written(Plan written, String code, String columns) {
        Path file = folder.resolve("template.xlsx");
        BoardFile.write(written, new BoardPaper.Template(objective(code).id(), columns), Standing.DRAFT, file);
        return WrittenBook.read(file);
    }
}

package org.bcfplanner.ui.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.strategy.ValuePart;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.ThurrockStrategy;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.Row;
import org.junit.jupiter.api.Test;

class IndicatorsTableTest {
    private static final String CENTRES = "4A, indicator 1";
    private static final String DATA_SYSTEM = "4B, indicator 2";

    private final Plan sample = ThurrockStrategy.plan();
    private final PlanSession session = new PlanSession(
            sample,
            entry -> CompletableFuture.completedFuture(null),
            Runnable::run,
            Clock.fixed(Instant.parse("2017-03-01T09:00:00Z"), ZoneOffset.UTC),
            "Strategy officer");
    private final OutcomesModel model = new OutcomesModel(session, IdSource.seeded(7));
    private final IndicatorsTable table = new IndicatorsTable(model, Optional::empty);

    @Test
    void indicatorsStandUnderTheirObjectives() {
        assertThat(table.sheet().rows().stream().map(row -> row.value().name()))
                .containsExactly(
                        "4A",
                        CENTRES,
                        "4A, indicator 2",
                        "4B",
                        "4B, indicator 1",
                        DATA_SYSTEM,
                        "4B, indicator 3",
                        "4C",
                        "4D");
        assertThat(row("4B").kind()).isEqualTo(Row.Kind.GROUP);
        assertThat(((IndicatorRow.Group) row("4B").value()).counts()).isEqualTo("3 indicators");
    }

    @Test
    void columnsAreThoseOfTheEditionWithWhatCameAboutLeftOutUntilItIsTold() {
        assertThat(table.columns().stream().map(Column::title))
                .startsWith("", "Indicators", "2016 Baseline", "2017", "2018", "2019", "2020", "2021 Target")
                .contains("2017 actual", "2021 actual", "Data Source", "Reporting Timescales");
        assertThat(table.optionalColumns()).hasSize(5);
        type(CENTRES, "actual 2018", "1");
        assertThat(table.optionalColumns()).hasSize(4).doesNotContain("actual 2018");
    }

    @Test
    void aValueIsKeptAsTypedAndUnderstood() {
        type(CENTRES, "trajectory 2019", "2(?)");
        assertThat(session.plan()).isEqualTo(sample);
        type(CENTRES, "trajectory 2020", "3 [draft target]");
        assertThat(value(CENTRES, ValueKind.TRAJECTORY, 2020).stated().raw()).isEqualTo("3 [draft target]");
        assertThat(entry(CENTRES, "trajectory 2020", "3 [draft target]"))
                .isEqualTo("The number 3, with “draft target” to it.");
        assertThat(entry(DATA_SYSTEM, "target 2021", "System in place"))
                .isEqualTo("How things stand: “System in place”.");
        assertThat(entry(DATA_SYSTEM, "target 2021", "not available as yet")).isEqualTo("Said not to be there yet.");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void aDirectionIsReadByItsFirstLetterAndAnythingElseRefusedInWords() {
        type(CENTRES, IndicatorColumns.DIRECTION, "up");
        assertThat(indicator(CENTRES).direction()).isEqualTo(Direction.HIGHER);
        type(CENTRES, IndicatorColumns.DIRECTION, "");
        assertThat(indicator(CENTRES).direction()).isEqualTo(Direction.NOT_STATED);
        assertThat(column(IndicatorColumns.DIRECTION)
                        .refusal()
                        .apply(row(CENTRES).value(), "sideways"))
                .contains("“sideways” is no direction. Write Higher, Lower, or nothing.");
    }

    @Test
    void rowsAreAddedMovedDuplicatedWithTheirValuesAndRemovedEachInOneStep() {
        String first = indicator(CENTRES).id().toString();
        String added = table.rowActions().insertAfter(Optional.of(first)).orElseThrow();
        assertThat(row("4A, indicator 2").id()).isEqualTo(added);
        table.rowActions().move(List.of(added), -1);
        assertThat(row(CENTRES).id()).isEqualTo(added);
        table.rowActions().duplicate(List.of(first));
        assertThat(value("4A, indicator 3", ValueKind.TARGET, 2021).stated().raw())
                .isEqualTo("4");
        table.rowActions().remove(List.of(added));
        for (int i = 0; i < 4; i++) {
            session.undo();
        }
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void aPasteAddsIndicatorsToTheLastObjective() {
        table.add(
                2,
                List.of(change(Paste.newRow(0), "indicator", "Waits"), change(Paste.newRow(1), "target 2021", "5%")));
        assertThat(row("4D, indicator 1").value().title()).isEqualTo("Waits");
        assertThat(value("4D, indicator 2", ValueKind.TARGET, 2021).stated().isPercentage())
                .isTrue();
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void everyFindingOfTheFrameworkHasACell() {
        List<Finding> findings = Checks.of(sample).findings().stream()
                .filter(each -> each.section() == Section.OUTCOMES)
                .toList();
        assertThat(findings)
                .hasSize(13)
                .allMatch(each -> table.cell(each.place()).isPresent());
    }

    @Test
    void whatACellShowsHasAPast() {
        assertThat(table.places(new Cell(indicator(CENTRES).id().toString(), "baseline 2016")))
                .extracting(each -> each.table(), each -> each.component())
                .containsExactly(tuple("indicator_value", "stated"));
        assertThat(table.places(new Cell(indicator(CENTRES).id().toString(), "data_source")))
                .extracting(each -> each.table(), each -> each.component())
                .containsExactly(tuple("indicator", "dataSource"));
    }

    @Test
    void countsWithoutAValueAreShownAndSaidToBeCounts() {
        model.typing(
                "change counts",
                "counts",
                plan -> org.bcfplanner.change.edits.IndicatorEdits.type(
                        plan, indicator(CENTRES).id(), 2017, ValueKind.TRAJECTORY, ValuePart.NUMERATOR, "12"));
        assertThat(column("trajectory 2017").look().apply(row(CENTRES).value()).text())
                .isEqualTo("12 of ?");
    }

    private void type(String name, String column, String text) {
        table.change(List.of(change(row(name).id(), column, text)));
    }

    private static CellChange change(String row, String column, String text) {
        return new CellChange(new Cell(row, column), text);
    }

    private String entry(String name, String column, String typed) {
        return column(column).entry().apply(row(name).value(), typed).reading();
    }

    private Row<IndicatorRow> row(String name) {
        return table.sheet().rows().stream()
                .filter(each -> each.value().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Column<IndicatorRow> column(String id) {
        return table.columns().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Indicator indicator(String name) {
        return ((IndicatorRow.Line) row(name).value()).indicator();
    }

    private IndicatorValue value(String name, ValueKind kind, int year) {
        return ((IndicatorRow.Line) row(name).value()).value(kind, year);
    }
}

package org.bcfplanner.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.tables.FindingNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed or pasted wrongly stays as it was typed, and is found at its cell. */
class WrongValuesTest {
    private final Plan start = ThurrockPlan.plan();
    private final PlanSession session = new PlanSession(
            start, entry -> CompletableFuture.completedFuture(null), Runnable::run, Clock.systemUTC(), "");
    private final IdSource ids = IdSource.seeded(7);
    private final Edition edition = Editions.get(start.details().edition());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lines         | Caretrak         | 2014/15 SPEND MIN | see the note                   | A1
                    lines         | Caretrak         | 2014/15 SPEND MAX | £10,565,00                     | A1
                    lines         | Caretrak         | 2015/16 SPEND MAX | 123456789012345678901234567890 | A1
                    lines         | Caretrak         | 2014/15 SPEND MIN | (500)                          | F7
                    lines         | Caretrak         | 2014/15 SPEND MIN | 900                            | S1
                    lines         | Caretrak         | 2014/15 SPEND MAX | 1                              | S1
                    pool          | BCF              | amount            | see the note                   | A1
                    pool          | BCF              | amount            | 123456789012345678901234567890 | A1
                    pool          | BCF              | amount            | -1                             | F7
                    contributions | Thurrock Council | spending          | see the note                   | A1
                    contributions | Thurrock Council | minimum           | -20                            | F7
                    contributions | Thurrock Council | actual            | 123456789012345678901234567890 | A1
                    contingency   | Planned savings (if targets fully achieved) | YEAR    | see the note | A1
                    contingency   | Planned savings (if targets fully achieved) | ONGOING | -3           | F7
                    spend         | Thurrock CCG     | 2014/15           | see the note                   | A1
                    spend         | Thurrock CCG     | 2014/15           | -3                             | F7
                    """)
    void isKeptAsTypedAndFoundAtItsCell(String name, String row, String column, String text, String code) {
        MoneyTable<?> table = table(name);
        Cell cell = new Cell(row(table, row).id(), column);
        table.change(List.of(new CellChange(cell, text)));
        assertThat(typed(table, row, column)).isEqualTo(text);
        assertThat(findings(code))
                .filteredOn(
                        found -> FindingNotes.of(List.of(found), table::cell).containsKey(cell))
                .singleElement()
                .satisfies(found -> assertThat(table.cell(found.place())).isPresent());
        session.undo();
        assertThat(session.plan()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"140%", "-5%", "a third"})
    void aShareThatIsNoneIsKeptAndFoundAtItsField(String text) {
        PerformanceModel model = new PerformanceModel(session, edition);
        model.typeShare(text);
        assertThat(model.share()).isEqualTo(text);
        assertThat(findings("A3"))
                .singleElement()
                .satisfies(found -> assertThat(found.place()).isEqualTo(new Place.Detail("performanceShare")));
    }

    @Test
    void everyFindingOfTheSampleIsInOneOfTheTablesOrInTheFieldsBesideThem() {
        List<? extends MoneyTable<?>> tables =
                List.of(table("lines"), table("pool"), table("contributions"), table("contingency"), table("spend"));
        for (Finding finding : Checks.of(start).findings()) {
            if (finding.section() == org.bcfplanner.check.outcome.Section.FINANCE
                    && !(finding.place() instanceof Place.Detail)) {
                assertThat(tables)
                        .as(finding.heading())
                        .filteredOn(table -> table.cell(finding.place()).isPresent())
                        .hasSize(1);
            }
        }
    }

    private List<Finding> findings(String code) {
        return Checks.of(session.plan()).findings().stream()
                .filter(each -> each.code().equals(code))
                .toList();
    }

    private MoneyTable<?> table(String name) {
        return switch (name) {
            case "lines" -> new LinesViewModel(session, ids);
            case "pool" -> new FiguresModel(session, ids, new PoolTable(edition, ids));
            case "contributions" -> new FiguresModel(session, ids, new ContributionsTable(edition));
            case "contingency" -> new FiguresModel(session, ids, new ContingencyTable(edition));
            default -> new FiguresModel(session, ids, new SpendTable(edition));
        };
    }

    private static <R> String typed(MoneyTable<R> table, String row, String column) {
        return table.amount(row(table, row).value(), column).raw();
    }

    private static <R> Row<R> row(MoneyTable<R> table, String title) {
        return table.sheet().rows().stream()
                .filter(each -> each.value().toString().contains("title=" + title + ","))
                .findFirst()
                .orElseThrow();
    }
}

package org.bcfplanner.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.CommissionerSpend;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.ui.grid.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the places that checks speak of to the cells of the tables. */
class FindingPlacesTest {
    private static final FinancialYear LATER = new FinancialYear(2019);

    private final Plan plan = ThurrockPlan.plan();
    private final Edition edition = Editions.get(plan.details().edition());

    @ParameterizedTest
    @CsvSource({"holdsPool,holds-pool", "spending,spending", "minimum,minimum", "actual,actual"})
    void contributionsAreAtTheirOrganisations(String component, String column) {
        OpenTable open = contributions();
        String ccg = open.row("Thurrock Clinical Commissioning Group").id();
        UUID id = Contribution.idOf(Id.of(ccg)).value();
        assertThat(open.model.cell(new Place.Cell("contribution", id, component)))
                .hasValue(new Cell(ccg, column));
    }

    @Test
    void whatIsMissingInAColumnIsAtTheFirstOrganisationThatHasNothingThere() {
        OpenTable open = contributions();
        Place column = new Place.Column("contribution", "minimum");
        String council = open.row("Thurrock Council").id();
        String ccg = open.row("Thurrock Clinical Commissioning Group").id();
        assertThat(open.model.cell(column)).hasValue(new Cell(council, "minimum"));
        open.type("Thurrock Council", "minimum", "20");
        assertThat(open.model.cell(column)).hasValue(new Cell(ccg, "minimum"));
        open.type("Thurrock Clinical Commissioning Group", "minimum", "30");
        assertThat(open.model.cell(column)).hasValue(new Cell(council, "minimum"));
    }

    @ParameterizedTest
    @CsvSource({
        "savings,SAVINGS,YEAR",
        "ongoingSavings,SAVINGS,ONGOING",
        "support,SUPPORT,YEAR",
        "ongoingSupport,SUPPORT,ONGOING"
    })
    void contingencyAmountsAreInTheTwoRowsOfTheirOutcome(
            String component, Contingency.Figure figure, Contingency.Period period) {
        OpenTable open = new OpenTable((known, ids) -> new ContingencyTable(known));
        Contingency last = edition.finance().outcomes().getLast();
        assertThat(open.model.cell(new Place.Cell("contingency", last.id().value(), component)))
                .hasValue(new Cell(last.id() + " " + figure, period.name()));
        Contingency first = edition.finance().outcomes().getFirst();
        assertThat(open.model.cell(new Place.Column("contingency", component)))
                .hasValue(new Cell(first.id() + " " + figure, period.name()));
        assertThat(open.model.cell(new Place.Cell("contingency", last.id().value(), "outcome")))
                .hasValue(new Cell(last.id().toString(), "outcome"));
    }

    @Test
    void totalSpendIsAtItsYearOrWithoutOneAtItsCommissioner() {
        OpenTable open = new OpenTable((known, ids) -> new SpendTable(known));
        open.type("Thurrock CCG", "2014/15", "20");
        Id<Commissioner> ccg = Id.of(open.row("Thurrock CCG").id());
        assertThat(open.model.cell(spend(ccg, new FinancialYear(2014)))).hasValue(new Cell(ccg.toString(), "2014/15"));
        assertThat(open.model.cell(spend(ccg, LATER))).as("nothing is entered").isEmpty();
        open.session.apply(org.bcfplanner.change.Edit.of(
                "put in a later year",
                now -> now.withSpend(rows -> rows.with(CommissionerSpend.of(ccg, LATER, read("5"))))));
        assertThat(open.model.cell(spend(ccg, LATER))).hasValue(new Cell(ccg.toString(), "commissioner"));
        assertThat(open.model.cell(new Place.Cell("commissioner", ccg.value(), "name")))
                .hasValue(new Cell(ccg.toString(), "commissioner"));
    }

    @Test
    void aLineOfAYearThatTheTableDoesNotHaveIsAtItsScheme() {
        Line line = plan.lines().stream().findFirst().orElseThrow();
        Plan later = plan.withLines(rows -> rows.with(new Line(
                Id.derivedFrom("later"),
                line.scheme(),
                LATER,
                Kind.SPEND,
                line.investmentType(),
                read("5"),
                read("6"),
                "")));
        Place.Cell place = new Place.Cell("line", Id.derivedFrom("later").value(), "fy");
        assertThat(lines(later, place)).hasValue(new Cell(row(line), "title"));
        assertThat(lines(plan, place)).as("a line that has gone").isEmpty();
        assertThat(lines(plan, new Place.Cell("line", line.id().value(), "max")))
                .hasValue(new Cell(row(line), line.fy() + " " + line.kind() + " MAX"));
    }

    @Test
    void whatIsStatedElsewhereTooIsAtTheAmountOfTheScheme() {
        StatedAmount stated = plan.stated().stream().findFirst().orElseThrow();
        assertThat(lines(plan, new Place.Cell("stated_amount", stated.id().value(), "place")))
                .hasValueSatisfying(cell -> {
                    assertThat(cell.row()).startsWith(stated.scheme().toString());
                    assertThat(cell.column()).isEqualTo(stated.fy() + " " + stated.kind() + " " + stated.bound());
                });
    }

    @Test
    void totalsAreAtTheTopOfTheirColumnAndOtherTablesKnowNothingOfThem() {
        Place totals = new Place.Totals(new FinancialYear(2015), Kind.SPEND);
        assertThat(lines(plan, totals))
                .map(Cell::column)
                .hasValue(new MoneyColumn(new FinancialYear(2015), Kind.SPEND, Bound.MIN).id());
        assertThat(contributions().model.cell(totals)).isEmpty();
        assertThat(lines(plan, new Place.Detail("title"))).isEmpty();
    }

    private static OpenTable contributions() {
        return new OpenTable((known, ids) -> new ContributionsTable(known));
    }

    private Optional<Cell> lines(Plan of, Place place) {
        List<MoneyColumn> columns = MoneyColumn.of(edition);
        return new LinePlaces(of, columns).cell(place);
    }

    private static String row(Line line) {
        return LinesSheet.rowId(line.scheme(), line.investmentType());
    }

    private static Place spend(Id<Commissioner> commissioner, FinancialYear fy) {
        return new Place.Cell(
                "commissioner_spend", CommissionerSpend.idOf(commissioner, fy).value(), "amount");
    }

    private static Amount read(String text) {
        return Amount.read(text, Unit.THOUSANDS);
    }
}

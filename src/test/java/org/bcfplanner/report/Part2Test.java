package org.bcfplanner.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;
import org.junit.jupiter.api.Test;

class Part2Test {
    private static final Edition EDITION = Editions.get("bcf-2014");
    private static final FinancialYear FIRST = new FinancialYear(2014);

    private final IdSource ids = IdSource.seeded(3);
    private final Theme theme = new Theme(ids.create(), Rank.first(), "Close to home", "");
    private final Scheme scheme = Scheme.named(ids.create(), theme.id(), null, "Equipment")
            .withNumber("BCF01")
            .withInvestmentType(InvestmentType.RECURRENT);

    @Test
    void linesThatDoNotShareACellShareARow() {
        Plan plan = plan(
                line(scheme.id(), FIRST, InvestmentType.RECURRENT, "£10"),
                line(scheme.id(), FIRST, InvestmentType.NON_RECURRENT, "£20"),
                line(scheme.id(), new FinancialYear(2015), InvestmentType.TBC, "TBC"));
        List<Row> data = data(schemes(plan));
        assertThat(data).hasSize(1);
        assertThat(data.getFirst().values())
                .startsWith(
                        new Value.Words("BCF01 – Equipment", 0),
                        Value.empty(),
                        new Value.Money(1_000),
                        new Value.Money(2_000),
                        Value.empty(),
                        Value.empty(),
                        new Value.State("TBC"));
    }

    @Test
    void linesThatWouldShareACellTakeARowEachSoThatNoneIsLost() {
        Plan plan = plan(
                line(scheme.id(), FIRST, InvestmentType.RECURRENT, "£10"),
                line(scheme.id(), FIRST, InvestmentType.TBC, "TBC"),
                line(scheme.id(), FIRST, InvestmentType.NIL, "Nil"));
        List<Row> data = data(schemes(plan));
        assertThat(data)
                .extracting(row -> row.values().getFirst().text())
                .containsExactly("BCF01 – Equipment", "BCF01 – Equipment (Nil)", "BCF01 – Equipment (TBC)");
        assertThat(data)
                .extracting(row -> row.values().get(2))
                .containsExactly(new Value.Money(1_000), new Value.Nil(), new Value.State("TBC"));
        assertThat(excluded(schemes(plan))).isEqualTo("excludes 1 TBC");
    }

    @Test
    void aSubSchemeFollowsItsSchemeOneStepIn() {
        Scheme part = Scheme.named(ids.create(), theme.id(), scheme.id(), "Beds");
        Plan plan = plan(line(part.id(), FIRST, InvestmentType.NOT_STATED, "£5"))
                .withSchemes(schemes -> schemes.with(part));
        assertThat(data(schemes(plan)))
                .extracting(row -> row.values().getFirst())
                .containsExactly(new Value.Words("BCF01 – Equipment", 0), new Value.Words("Beds", 1));
    }

    @Test
    void whatIsWrittenBesideAnAmountIsInTheRemarks() {
        Plan plan = plan(
                line(scheme.id(), FIRST, InvestmentType.RECURRENT, "circa £10k (to review)"),
                line(scheme.id(), FIRST, InvestmentType.NON_RECURRENT, "£520k (TBC)"));
        assertThat(data(schemes(plan)).getFirst().values().getLast().text())
                .contains("2014/15 spend, Recurrent: to review")
                .contains("2014/15 spend, Recurrent: an estimate")
                .contains("2014/15 spend, Non-recurrent: written as “£520k (TBC)”");
    }

    @Test
    void aYearTheSheetHasNoColumnsForIsOnTheSheetOfRangesAndSaidSo() {
        Plan plan = plan(line(scheme.id(), new FinancialYear(2016), InvestmentType.RECURRENT, "£10"));
        SheetReport schemes = Part2.of(plan, EDITION, Drafts.MAX).sheets().get(1);
        assertThat(schemes.blocks())
                .anySatisfy(block -> assertThat(block.toString())
                        .contains(EDITION.workbook().schemes().otherYears()));
        assertThat(data(schemes).getFirst().values()).doesNotContain(new Value.Money(1_000));
        SheetReport ranges = Part2.of(plan, EDITION, Drafts.MAX).sheets().get(2);
        assertThat(data(ranges).getFirst().values()).contains(new Value.Money(1_000));
    }

    @Test
    void aMinimumOfSeveralPartsIsComparedOnlyWhenAllAreKnown() {
        Plan known = plan(line(scheme.id(), FIRST, InvestmentType.RECURRENT, "£100"))
                .withPool(pool -> pool.with(minimum("£30")).with(minimum("£40")));
        assertThat(lastRow(known).values()).contains(new Value.Difference(3, 5, 3_000));
        Plan unknown = known.withPool(pool -> pool.with(minimum("TBC")));
        assertThat(lastRow(unknown).values()).noneMatch(Value.Difference.class::isInstance);
    }

    @Test
    void aSumThatLeavesOutBothSaysBoth() {
        Plan plan = plan(
                line(scheme.id(), FIRST, InvestmentType.RECURRENT, "£10,565,00"),
                line(scheme.id(), FIRST, InvestmentType.TBC, "TBC"));
        assertThat(excluded(schemes(plan))).isEqualTo("excludes 1 TBC, 1 unreadable");
    }

    private Plan plan(Line... lines) {
        return Plan.empty(ids.create(), Details.of("bcf-2014", "A plan", Unit.POUNDS))
                .withThemes(none -> none.with(theme))
                .withSchemes(none -> none.with(scheme))
                .withLines(none -> Rows.of(List.of(lines)));
    }

    private static Line line(Id<Scheme> scheme, FinancialYear fy, InvestmentType type, String max) {
        return Line.blank(scheme, fy, Kind.SPEND, type).withAmount(Bound.MAX, Amount.read(max, Unit.POUNDS));
    }

    private PoolAmount minimum(String amount) {
        return new PoolAmount(
                ids.create(), FIRST, PoolMeasure.MINIMUM, Rank.first(), "Part", Amount.read(amount, Unit.POUNDS));
    }

    private static SheetReport schemes(Plan plan) {
        return Part2.of(plan, EDITION, Drafts.MAX).sheets().get(1);
    }

    private static Row lastRow(Plan plan) {
        return Part2.of(plan, EDITION, Drafts.MAX)
                .sheets()
                .get(2)
                .tables()
                .getFirst()
                .rows()
                .getLast();
    }

    private static List<Row> data(SheetReport sheet) {
        return sheet.tables().getFirst().rows().stream()
                .filter(row -> row.kind() == Row.Kind.DATA)
                .toList();
    }

    private static String excluded(SheetReport sheet) {
        return sheet.tables().getFirst().rows().getLast().values().get(2).text();
    }
}

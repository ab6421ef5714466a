package org.bcfplanner.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.exchange.xlsx.WrittenBook.shown;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.bcfplanner.Program;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.edits.ContingencyEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.ChecklistItem;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Source;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.Target;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every link of the checklist and of the findings leads to the cell that holds what it speaks of. */
class LinksTest {
    private static final int REFERENCE_OF_ITEM = 1;
    private static final int REFERENCE_OF_FINDING = 3;
    private static final int WHAT = 4;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyAmountIsFoundWhereItStands(Bound basis) {
        assertThat(followed(FinancePlan.plan(), basis)).isGreaterThan(30);
        assertThat(followed(ThurrockPlan.plan(), basis)).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6})
    void everyAmountOfAnyPlanIsFoundWhereItStands(long seed) {
        assertThat(followed(new RandomPlans(seed).planOfLines(200), Bound.MAX)).isGreaterThan(200);
        assertThat(followed(new RandomPlans(seed).plan(), Bound.MIN)).isPositive();
    }

    @Test
    void theFindingsOfTheSampleLeadToTheirCells() {
        WrittenBook book = checked(ThurrockPlan.plan());
        assertThat(target(book, finding(book, "A1", "“£10,565,00” is not an amount")))
                .isEqualTo("£10,565,00");
        assertThat(reference(finding(book, "S4", "Protection of Social Care is TBC")))
                .startsWith("'Investment ranges'!");
        assertThat(target(book, finding(book, "S4", "Protection of Social Care is TBC")))
                .isEqualTo("TBC");
        AreaReference totals = area(finding(book, "S3", "2014/15 lines miss the minimum"));
        assertThat(shown(cell(book, totals, 0))).isEqualTo("1,864,000");
        assertThat(shown(cell(book, totals, 1))).isEqualTo("2,555,000");
        assertThat(finding(book, "C1", "Date submitted: missing").getHyperlink())
                .isNull();
    }

    @Test
    void theChecklistLeadsToAllCellsThatAreToBeFilledIn() {
        WrittenBook book = checked(FinancePlan.plan());
        Cell actual = item(book, "Actual contribution (15/16)");
        assertThat(actual.getStringCellValue()).isEqualTo("'Finance - Summary'!E7:E8");
        assertThat(shown(cell(book, area(actual), 0))).isEqualTo("10,410,536");
        Cell minimum = item(book, "2014/15 minimum is given");
        assertThat(target(book, minimum))
                .isEqualTo(shown(book.row("Investment ranges", 1, "Minimum required value of ITF pooled budget")
                        .getCell(3)));
        Cell spend = item(checked(ThurrockPlan.plan()), "Every scheme has 2014/15 spend");
        assertThat(spend.getStringCellValue()).isEqualTo("'Finance - Schemes'!C8:D17");
        Cell title = item(book, "Title: given");
        assertThat(title.getHyperlink()).isNull();
        assertThat(title.getStringCellValue()).isEqualTo("Plan details › title");
    }

    @Test
    void aTextBesideTheTablesIsACellToo() {
        WrittenBook book = checked(ContingencyEdits.performance(ThurrockPlan.plan(), new Text("Beds come first.")));
        Cell plan = item(book, "The contingency plan has no amounts");
        assertThat(plan.getStringCellValue()).isEqualTo("'Finance - Summary'!B22:B25");
        Cell text = item(checked(ThurrockPlan.plan()), "There is no contingency plan");
        assertThat(target(book, text)).isEqualTo("Beds come first.");
    }

    @Test
    void whatTheWorkbookDoesNotShowIsSaidInWords() {
        Target elsewhere =
                new Target(List.of(Source.of("stated_amount", FinancePlan.plan().id(), "amount")), Target.Reach.VALUE);
        WrittenBook book = written(
                FinancePlan.plan(),
                Bound.MAX,
                new Assessment(
                        List.of(new ChecklistItem(
                                "Finance", "A", "Finance › somewhere", elsewhere, ChecklistItem.State.FILLED)),
                        List.of(new FoundIssue(
                                FoundIssue.Severity.NOTE, "X1", "Finance › somewhere", elsewhere, "W", ""))));
        assertThat(item(book, "A").getHyperlink()).isNull();
        assertThat(item(book, "A").getStringCellValue()).isEqualTo("Finance › somewhere");
        assertThat(finding(book, "X1", "W").getHyperlink()).isNull();
    }

    /** Follows a link to every amount of a plan that a workbook has a cell for; returns how many. */
    private int followed(Plan plan, Bound basis) {
        Map<Source, Amount> amounts = amounts(plan);
        List<ChecklistItem> items = amounts.keySet().stream()
                .map(source -> new ChecklistItem(
                        "All",
                        source.toString(),
                        "",
                        new Target(List.of(source), Target.Reach.VALUE),
                        ChecklistItem.State.FILLED))
                .toList();
        WrittenBook book = written(plan, basis, new Assessment(items, List.of()));
        amounts.forEach((source, amount) -> {
            Cell link = item(book, source.toString());
            assertThat(link.getHyperlink()).as(source.toString()).isNotNull();
            assertThat(link.getHyperlink().getAddress()).isEqualTo(link.getStringCellValue());
            AreaReference area = area(link);
            assertThat(area.isSingleCell()).isTrue();
            assertHolds(
                    cell(book, area, 0),
                    amount,
                    source.table().equals("commissioner_spend") ? Unit.THOUSANDS : Unit.POUNDS);
        });
        return amounts.size();
    }

    private static void assertHolds(Cell cell, Amount amount, Unit unit) {
        switch (amount.meaning()) {
            case Meaning.Known known ->
                assertThat(cell.getNumericCellValue()).isEqualTo(MoneyCell.number(known.pence(), unit));
            case Meaning.Nil() -> assertThat(shown(cell)).isEqualTo("Nil");
            case Meaning.Blank() -> assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
            case Meaning.Tbc() -> assertThat(shown(cell)).isEqualTo("TBC");
            case Meaning.NotApplicable() -> assertThat(shown(cell)).isEqualTo("N/A");
            case Meaning.Unreadable() -> assertThat(cell.getStringCellValue()).isEqualTo(amount.raw());
        }
    }

    private static Map<Source, Amount> amounts(Plan plan) {
        Map<Source, Amount> amounts = new LinkedHashMap<>();
        plan.lines().forEach(line -> {
            amounts.put(Source.of("line", line.id(), "min"), line.min());
            amounts.put(Source.of("line", line.id(), "max"), line.max());
        });
        plan.contributions().forEach(each -> {
            amounts.put(Source.of("contribution", each.id(), "spending"), each.spending());
            amounts.put(Source.of("contribution", each.id(), "minimum"), each.minimum());
            amounts.put(Source.of("contribution", each.id(), "actual"), each.actual());
        });
        plan.contingency().forEach(each -> {
            amounts.put(Source.of("contingency", each.id(), "savings"), each.savings());
            amounts.put(Source.of("contingency", each.id(), "ongoingSavings"), each.ongoingSavings());
            amounts.put(Source.of("contingency", each.id(), "support"), each.support());
            amounts.put(Source.of("contingency", each.id(), "ongoingSupport"), each.ongoingSupport());
        });
        plan.spend().stream()
                .filter(each -> each.fy().start() >= 2013 && each.fy().start() <= 2015)
                .forEach(each -> amounts.put(Source.of("commissioner_spend", each.id(), "amount"), each.amount()));
        plan.pool().stream()
                .filter(each -> each.fy().start() == 2014 || each.fy().start() == 2015)
                .filter(each ->
                        Pool.parts(plan.pool(), each.fy(), each.measure()).size() == 1)
                .forEach(each -> {
                    amounts.put(Source.of("pool_amount", each.id(), "amount"), each.amount());
                    amounts.put(Source.pool(each.fy(), each.measure()), each.amount());
                });
        return amounts;
    }

    private WrittenBook checked(Plan plan) {
        return written(plan, Bound.MAX, Program.tools(folder).assessor().of(plan));
    }

    private WrittenBook written(Plan plan, Bound basis, Assessment assessment) {
        Path file = folder.resolve("plan.xlsx");
        Part2Workbook.write(plan, new Submission(basis, Standing.DRAFT, assessment), file);
        return WrittenBook.read(file);
    }

    /** The reference of the first item that begins like this. */
    private static Cell item(WrittenBook book, String start) {
        for (var row : book.sheet("Checklist")) {
            if (row.getCell(0) != null && shown(row.getCell(0)).startsWith(start) && row.getCell(2) != null) {
                return row.getCell(REFERENCE_OF_ITEM);
            }
        }
        throw new AssertionError(start + " is not on the checklist");
    }

    private static Cell finding(WrittenBook book, String rule, String start) {
        for (var row : book.sheet("Findings")) {
            if (row.getCell(1) != null
                    && shown(row.getCell(1)).equals(rule)
                    && shown(row.getCell(WHAT)).startsWith(start)) {
                return row.getCell(REFERENCE_OF_FINDING);
            }
        }
        throw new AssertionError(rule + " " + start + " is not among the findings");
    }

    private static AreaReference area(Cell link) {
        return new AreaReference(link.getHyperlink().getAddress(), org.apache.poi.ss.SpreadsheetVersion.EXCEL2007);
    }

    private static Cell cell(WrittenBook book, AreaReference area, int number) {
        var reference = area.getAllReferencedCells()[number];
        return book.sheet(area.getFirstCell().getSheetName())
                .getRow(reference.getRow())
                .getCell(reference.getCol());
    }

    private static String reference(Cell link) {
        return link.getHyperlink().getAddress();
    }

    private static String target(WrittenBook book, Cell link) {
        return shown(cell(book, area(link), 0));
    }
}

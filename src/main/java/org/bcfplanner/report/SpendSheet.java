package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.CommissionerSpend;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.TotalSpend;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PreparedRows;

/** All that is spent on health and care, by commissioner and year. */
final class SpendSheet {
    private final Plan plan;
    private final Edition edition;
    private final Part2Words.SpendSheet words;
    private final TotalSpend spend;
    private final List<FinancialYear> years;

    private SpendSheet(Plan plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
        this.words = edition.workbook().spend();
        this.spend = TotalSpend.of(plan.spend());
        this.years = edition.finance().spendYears();
    }

    static SheetReport of(Plan plan, Edition edition, Standing standing) {
        return new SpendSheet(plan, edition).report(standing);
    }

    private SheetReport report(Standing standing) {
        List<Column> columns = columns();
        Body body = new Body(years.size(), columns.size());
        for (Commissioner each :
                PreparedRows.shown(plan.commissioners(), edition.finance().commissioners())) {
            Remarks remarks = new Remarks();
            List<Amount> amounts = new ArrayList<>();
            for (FinancialYear fy : years) {
                amounts.add(spend.amount(each.id(), fy));
                remarks.add(heading(fy), amounts.getLast());
            }
            body.data(List.of(Value.words(each.name())), amounts, remarks.words());
            body.shows(0, Source.of("commissioner", each.id(), "name"));
            for (int i = 0; i < years.size(); i++) {
                Id<CommissionerSpend> amount = CommissionerSpend.idOf(each.id(), years.get(i));
                body.shows(1 + i, Source.of("commissioner_spend", amount, "amount"));
            }
        }
        if (body.size() == 0) {
            body.add(Row.Kind.DATA, List.of());
        }
        Span all = new Span(0, body.size() - 1);
        body.sums(Row.Kind.TOTAL, List.of(Value.words(words.total())), all);
        body.exclusions(List.of(Value.words(edition.workbook().exclusions())), all);
        List<Block> blocks = new ArrayList<>(
                Part2.head(plan, edition, standing, words.sheet(), List.of(words.instruction()), words.unit()));
        blocks.add(new Table("Spend", 1, columns, body.rows()));
        return new SheetReport(words.sheet(), blocks);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(words.commissioner(), new Column.Kind.Words(), Column.Entry.INPUT, 40));
        for (FinancialYear fy : years) {
            columns.add(Column.of(
                    heading(fy), new Column.Kind.MoneyOrState(words.unit()), Column.Entry.INPUT, SummarySheet.WIDTH));
        }
        columns.add(Column.of(edition.workbook().remarks(), new Column.Kind.Words(), Column.Entry.INPUT, 42));
        return columns;
    }

    private String heading(FinancialYear fy) {
        return words.year().replace("{year}", fy.toString());
    }
}

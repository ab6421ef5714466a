package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Part1Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.TotalSpend;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Table;

/** The tables of all that is spent, and of where the pooled budget will be spent. */
final class Finance {
    private final Frame frame;
    private final Part1Words.Finance words;

    Finance(Frame frame) {
        this.frame = frame;
        this.words = frame.words().finance();
    }

    List<Block> blocks() {
        List<Block> told = new ArrayList<>();
        Plan plan = frame.plan();
        // as on paper, who spends is told before anybody knows how much
        boolean hasSpend = !plan.commissioners().isEmpty()
                || plan.spend().stream().anyMatch(each -> !each.amount().isBlank());
        if (hasSpend) {
            told.add(spend());
        }
        if (plan.lines().stream().anyMatch(each -> !each.isBlank())) {
            told.add(Block.Paragraph.of(Block.Role.BODY, words.investmentNote()));
            told.add(new InvestmentTable(frame).table());
        }
        if (!told.isEmpty()) {
            told.addFirst(new Block.Heading(2, Line.of(words.heading())));
        }
        return told;
    }

    private Table spend() {
        TotalSpend spend = TotalSpend.of(frame.plan().spend());
        Unit unit = frame.edition().workbook().spend().unit();
        List<FinancialYear> years = frame.edition().finance().spendYears();
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.words(2)));
        List<String> headings =
                new ArrayList<>(List.of(frame.edition().workbook().spend().commissioner()));
        List<String> totals = new ArrayList<>(List.of(words.total()));
        List<String> excluded = new ArrayList<>(List.of(words.excluded()));
        for (FinancialYear fy : years) {
            columns.add(Table.Column.figures(1));
            headings.add(frame.edition().workbook().spend().year().replace("{year}", fy.toString()));
            totals.add(MoneyWords.of(spend.total(fy), unit));
            excluded.add(MoneyWords.excluded(spend.total(fy)));
        }
        List<Table.Row> rows = new ArrayList<>(List.of(Table.Row.of(Table.Row.Kind.HEADING, headings)));
        for (Commissioner each : PreparedRows.shown(
                frame.plan().commissioners(), frame.edition().finance().commissioners())) {
            List<String> cells = new ArrayList<>(List.of(each.name()));
            years.forEach(fy -> cells.add(spend.amount(each.id(), fy).shownIn(unit)));
            rows.add(Table.Row.of(Table.Row.Kind.DATA, cells));
        }
        rows.add(Table.Row.of(Table.Row.Kind.TOTAL, totals));
        if (years.stream().anyMatch(fy -> spend.total(fy).isIncomplete())) {
            rows.add(Table.Row.of(Table.Row.Kind.TOTAL, excluded));
        }
        return new Table(words.spend(), columns, rows);
    }
}

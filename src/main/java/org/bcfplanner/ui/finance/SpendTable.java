package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.edits.SpendEdits;
import org.bcfplanner.check.outcome.Place;
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
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.tables.TableWords;

/** All that is spent on health and care. Rows have the ids of commissioners, columns of amounts those of years. */
final class SpendTable implements FigureTable {
    static final String COMMISSIONER = "commissioner";
    private static final TableWords WORDS =
            new TableWords("total-spend", "Total spend", "commissioner", "commissioners", "Add commissioner");

    private final Edition edition;
    private final List<Commissioner> prepared;
    private final List<FinancialYear> years;

    SpendTable(Edition edition) {
        this.edition = edition;
        this.prepared = edition.finance().commissioners();
        this.years = edition.finance().spendYears();
    }

    @Override
    public TableWords words() {
        return WORDS;
    }

    @Override
    public List<String> figures() {
        return years.stream().map(FinancialYear::toString).toList();
    }

    @Override
    public List<Column<FigureRow>> columns() {
        Part2Words.SpendSheet sheet = edition.workbook().spend();
        List<Column<FigureRow>> columns = new ArrayList<>();
        columns.add(FigureColumns.place());
        columns.add(FigureColumns.title(COMMISSIONER, sheet.commissioner(), 300, row -> row instanceof FigureRow.Line)
                .refusing((row, text) ->
                        text.isBlank() ? Optional.of("A commissioner needs a name.") : Optional.empty()));
        for (int i = 0; i < years.size(); i++) {
            String year = years.get(i).toString();
            columns.add(FigureColumns.amount(year, sheet.year().replace("{year}", year), 116, i));
        }
        return columns;
    }

    @Override
    public Sheet<FigureRow> sheet(Plan plan) {
        TotalSpend spend = TotalSpend.of(plan.spend());
        FigureRows rows = new FigureRows(plan.details().shownIn());
        for (Commissioner commissioner : shown(plan)) {
            rows.line(
                    commissioner.id().toString(),
                    commissioner.name(),
                    commissioner.name(),
                    "",
                    years.stream()
                            .map(fy -> spend.amount(commissioner.id(), fy))
                            .toList());
        }
        return rows.withTotals(edition.workbook().spend().total(), years.size());
    }

    @Override
    public Optional<Place.Cell> place(Cell cell) {
        Id<Commissioner> commissioner = Id.of(cell.row());
        if (cell.column().equals(COMMISSIONER)) {
            return Optional.of(new Place.Cell("commissioner", commissioner.value(), "name"));
        }
        return figures().contains(cell.column())
                ? Optional.of(new Place.Cell(
                        "commissioner_spend",
                        CommissionerSpend.idOf(commissioner, FinancialYear.parse(cell.column()))
                                .value(),
                        "amount"))
                : Optional.empty();
    }

    /** An amount of a year that the table does not have is at its commissioner. */
    @Override
    public Optional<Cell> cell(Place place, Plan plan) {
        if (!(place instanceof Place.Cell at)) {
            return Optional.empty();
        }
        return switch (at.table()) {
            case "commissioner" -> Optional.of(new Cell(at.row().toString(), COMMISSIONER));
            case "commissioner_spend" ->
                plan.spend()
                        .find(new Id<CommissionerSpend>(at.row()))
                        .map(each -> new Cell(
                                each.commissioner().toString(),
                                years.contains(each.fy()) ? each.fy().toString() : COMMISSIONER));
            default -> Optional.empty();
        };
    }

    @Override
    public Plan change(Plan plan, String row, String column, String text) {
        Id<Commissioner> id = Id.of(row);
        return column.equals(COMMISSIONER)
                ? SpendEdits.rename(plan, prepared, id, text.strip())
                : SpendEdits.amount(
                        plan,
                        prepared,
                        id,
                        FinancialYear.parse(column),
                        Amount.read(text, plan.details().shownIn()));
    }

    @Override
    public Plan add(Plan plan, String id, Optional<String> behind) {
        Commissioner commissioner = new Commissioner(Id.of(id), Rank.first(), "New commissioner");
        return SpendEdits.add(plan, prepared, commissioner, placeBehind(plan, behind.orElse("")));
    }

    @Override
    public Plan duplicate(Plan plan, String thing, String id) {
        return PreparedRows.find(plan.commissioners(), prepared, Id.<Commissioner>of(thing))
                .map(commissioner -> copied(plan, commissioner, Id.of(id)))
                .orElse(plan);
    }

    private Plan copied(Plan plan, Commissioner commissioner, Id<Commissioner> id) {
        TotalSpend spend = TotalSpend.of(plan.spend());
        Commissioner copy = new Commissioner(id, commissioner.position(), commissioner.name() + " (copy)");
        Plan result = SpendEdits.add(
                plan, prepared, copy, placeBehind(plan, commissioner.id().toString()));
        for (FinancialYear fy : years) {
            result = SpendEdits.amount(result, prepared, id, fy, spend.amount(commissioner.id(), fy));
        }
        return result;
    }

    private int placeBehind(Plan plan, String row) {
        List<String> order =
                shown(plan).stream().map(each -> each.id().toString()).toList();
        int place = order.indexOf(row);
        return place < 0 ? order.size() : place + 1;
    }

    @Override
    public Plan remove(Plan plan, String thing) {
        return SpendEdits.remove(plan, Id.of(thing));
    }

    @Override
    public Plan move(Plan plan, String thing, int places) {
        return SpendEdits.move(plan, prepared, Id.of(thing), places);
    }

    @Override
    public Optional<FigureRow> blank(Plan plan) {
        List<Amount> amounts = years.stream().map(each -> Amount.BLANK).toList();
        return Optional.of(
                new FigureRow.Line(0, "", "", "", amounts, plan.details().shownIn()));
    }

    private List<Commissioner> shown(Plan plan) {
        return PreparedRows.shown(plan.commissioners(), prepared);
    }
}

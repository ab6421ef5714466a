package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.RowActions;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.tables.TableWords;

/** The table of investment lines: what it shows, and edits of the plan from what is typed into it. */
final class LinesViewModel implements MoneyTable<LinesRow> {
    private static final TableWords WORDS =
            new TableWords("investment-lines", "Investment lines", "line", "lines", "Add scheme");

    private final PlanSession session;
    private final IdSource ids;
    private final Edition edition;
    private final LinesColumns columns;
    private final List<MoneyColumn> money;
    private LinesSheet laid;

    /** @param ids for schemes that a paste adds */
    LinesViewModel(PlanSession session, IdSource ids) {
        this.session = session;
        this.ids = ids;
        this.edition = Editions.get(session.plan().details().edition());
        this.columns = new LinesColumns(edition, this::retypeRefusal);
        this.money = MoneyColumn.of(edition);
        this.laid = LinesSheet.of(session.plan(), edition);
    }

    @Override
    public TableWords words() {
        return WORDS;
    }

    @Override
    public List<Column<LinesRow>> columns() {
        return columns.all();
    }

    @Override
    public Set<String> optionalColumns() {
        return columns.optionalIds();
    }

    @Override
    public RowActions rowActions() {
        return new LineRows(session, ids);
    }

    /** The ids of the columns of money by what they hold. */
    Map<Kind, List<String>> columnsByKind() {
        return money.stream()
                .collect(Collectors.groupingBy(
                        MoneyColumn::kind, Collectors.mapping(MoneyColumn::id, Collectors.toList())));
    }

    @Override
    public Sheet<LinesRow> sheet() {
        laid = laid.next(session.plan());
        return laid.sheet();
    }

    Unit unit() {
        return session.plan().details().shownIn();
    }

    /** Shows all money of the plan in another unit. What is stored stays the same. */
    void showIn(Unit unit) {
        if (unit != unit()) {
            session.apply(Edit.of(
                    "show amounts in " + unit.label(),
                    plan -> plan.withDetails(plan.details().shownIn(unit))));
        }
    }

    @Override
    public List<Place.Cell> places(Cell cell) {
        return new LinePast(money).places(sheet(), cell);
    }

    @Override
    public void change(List<CellChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Sheet<LinesRow> sheet = sheet();
        String label = changes.size() == 1
                ? "change " + name(sheet, changes.getFirst())
                : "change " + changes.size() + " cells";
        session.apply(Edit.of(label, plan -> changed(plan, sheet, changes)));
    }

    /** What a scheme added below the last row would be; empty while there is no row to follow. */
    @Override
    public Optional<LinesRow> blank() {
        return lastTheme().map(theme -> added(Scheme.named(ids.create(), theme, null, ""), 0));
    }

    @Override
    public void add(int rows, List<CellChange> changes) {
        Id<Theme> theme = lastTheme().orElseThrow();
        List<Scheme> schemes = Stream.generate(() -> Scheme.named(ids.create(), theme, null, "New scheme"))
                .limit(rows)
                .toList();
        List<Row<LinesRow>> known = new ArrayList<>(sheet().rows());
        for (int i = 0; i < rows; i++) {
            known.add(new Row<>(Paste.newRow(i), Row.Kind.LINE, added(schemes.get(i), known.size() + 1)));
        }
        Sheet<LinesRow> sheet = new Sheet<>(known, List.of());
        String label = rows == 1 ? "paste with 1 new scheme" : "paste with " + rows + " new schemes";
        session.apply(Edit.of(label, plan -> {
            Plan result = plan;
            for (Scheme scheme : schemes) {
                result = SchemeEdits.addScheme(result, scheme);
            }
            return changed(result, sheet, changes);
        }));
    }

    private LinesRow added(Scheme scheme, int place) {
        return new LinesRow.OfScheme(
                place,
                scheme.id(),
                scheme.name(),
                0,
                scheme.investmentType(),
                edition.label(scheme.investmentType()),
                Collections.nCopies(money.size(), Amount.BLANK),
                scheme.leadProvider(),
                scheme.fundingSource(),
                unit());
    }

    private Optional<Id<Theme>> lastTheme() {
        List<Theme> themes =
                SchemeTree.of(session.plan().themes(), session.plan().schemes()).themes();
        return themes.isEmpty()
                ? Optional.empty()
                : Optional.of(themes.getLast().id());
    }

    /** Types change last: until then the amounts put in beside one go by the type that the row had. */
    private Plan changed(Plan plan, Sheet<LinesRow> sheet, List<CellChange> changes) {
        Plan result = plan;
        for (boolean types : new boolean[] {false, true}) {
            for (CellChange change : changes) {
                if (change.cell().column().equals(LinesColumns.TYPE) == types) {
                    result = changed(result, sheet, change);
                }
            }
        }
        return result;
    }

    private Plan changed(Plan plan, Sheet<LinesRow> sheet, CellChange change) {
        int place = sheet.placeOf(change.cell().row());
        if (place < 0 || !(sheet.rows().get(place).value() instanceof LinesRow.OfScheme row)) {
            return plan;
        }
        return switch (change.cell().column()) {
            case LinesColumns.TITLE ->
                SchemeEdits.changeScheme(
                        plan,
                        row.scheme(),
                        scheme -> scheme.withName(change.text().strip()));
            case LinesColumns.LEAD_PROVIDER ->
                SchemeEdits.changeScheme(
                        plan,
                        row.scheme(),
                        scheme -> scheme.withLeadProvider(change.text().strip()));
            case LinesColumns.FUNDING_SOURCE ->
                SchemeEdits.changeScheme(
                        plan,
                        row.scheme(),
                        scheme -> scheme.withFundingSource(change.text().strip()));
            case LinesColumns.TYPE ->
                columns.type(change.text())
                        .map(type -> LineEdits.retype(plan, row.scheme(), row.type(), type))
                        .orElse(plan);
            default ->
                money(change.cell().column())
                        .map(column ->
                                LineEdits.amount(plan, cell(row, column), Amount.read(change.text(), row.unit())))
                        .orElse(plan);
        };
    }

    private Optional<String> retypeRefusal(LinesRow row, String text) {
        return row instanceof LinesRow.OfScheme scheme
                ? columns.type(text)
                        .filter(type -> !LineEdits.canRetype(session.plan(), scheme.scheme(), scheme.type(), type))
                        .map(type -> alreadyThere(scheme, type))
                : Optional.empty();
    }

    private String alreadyThere(LinesRow.OfScheme row, InvestmentType type) {
        return row.title() + " already has a " + edition.label(type)
                + " line in the same year. Put the amounts there, then clear this row.";
    }

    @Override
    public Amount amount(LinesRow row, String column) {
        return row instanceof LinesRow.OfScheme scheme
                ? money(column)
                        .map(each -> scheme.amounts().get(money.indexOf(each)))
                        .orElse(Amount.BLANK)
                : Amount.BLANK;
    }

    @Override
    public Optional<Cell> cell(Place place) {
        return new LinePlaces(session.plan(), money).cell(place);
    }

    /** The first row of a scheme; empty where it has gone. */
    Optional<String> rowOf(Id<Scheme> scheme) {
        return sheet().rows().stream()
                .filter(row -> row.value() instanceof LinesRow.OfScheme line
                        && line.scheme().equals(scheme))
                .map(Row::id)
                .findFirst();
    }

    /** The id of the first column of money. */
    String firstFigure() {
        return money.getFirst().id();
    }

    private static LineEdits.Cell cell(LinesRow.OfScheme row, MoneyColumn column) {
        return new LineEdits.Cell(row.scheme(), row.type(), column.fy(), column.kind(), column.bound());
    }

    private String name(Sheet<LinesRow> sheet, CellChange change) {
        int place = sheet.placeOf(change.cell().row());
        String row = place < 0 ? "" : sheet.rows().get(place).value().title();
        String column = columns.all().stream()
                .filter(each -> Objects.equals(each.id(), change.cell().column()))
                .map(Column::fullTitle)
                .findFirst()
                .orElse("");
        return row + ", " + column;
    }

    private Optional<MoneyColumn> money(String id) {
        return money.stream().filter(column -> column.id().equals(id)).findFirst();
    }
}

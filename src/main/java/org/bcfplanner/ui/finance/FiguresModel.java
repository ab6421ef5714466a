package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bcfplanner.change.Edit;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.RowActions;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.tables.TableWords;

/** A table of figures of an open plan: whatever is done in it at once is one edit with a label. */
final class FiguresModel implements MoneyTable<FigureRow>, RowActions {
    private final PlanSession session;
    private final IdSource ids;
    private final FigureTable table;
    private final List<Column<FigureRow>> columns;

    /** @param ids for what is added */
    FiguresModel(PlanSession session, IdSource ids, FigureTable table) {
        this.session = session;
        this.ids = ids;
        this.table = table;
        this.columns = table.columns();
    }

    @Override
    public TableWords words() {
        return table.words();
    }

    @Override
    public List<Column<FigureRow>> columns() {
        return columns;
    }

    @Override
    public Sheet<FigureRow> sheet() {
        return table.sheet(session.plan());
    }

    @Override
    public Optional<Cell> cell(Place place) {
        return table.cell(place, session.plan());
    }

    @Override
    public List<Place.Cell> places(Cell cell) {
        boolean inPlan = sheet().placeOf(cell.row()) >= 0;
        return inPlan ? table.place(cell).stream().toList() : List.of();
    }

    @Override
    public RowActions rowActions() {
        return this;
    }

    @Override
    public Amount amount(FigureRow row, String column) {
        int index = table.figures().indexOf(column);
        return row instanceof FigureRow.Line line && index >= 0 ? line.amounts().get(index) : Amount.BLANK;
    }

    @Override
    public void change(List<CellChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        String label =
                changes.size() == 1 ? "change " + name(changes.getFirst()) : "change " + changes.size() + " cells";
        session.apply(Edit.of(label, plan -> changed(plan, changes, Map.of())));
    }

    @Override
    public Optional<FigureRow> blank() {
        return table.blank(session.plan());
    }

    @Override
    public void add(int rows, List<CellChange> changes) {
        Map<String, String> added = new HashMap<>();
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            fresh.add(ids.create().toString());
            added.put(Paste.newRow(i), fresh.get(i));
        }
        String label =
                rows == 1 ? "paste with 1 new " + words().row() : "paste with " + rows + " new " + words().rows();
        session.apply(Edit.of(label, plan -> {
            Plan result = plan;
            for (String id : fresh) {
                result = table.add(result, id, Optional.empty());
            }
            return changed(result, changes, added);
        }));
    }

    private Plan changed(Plan plan, List<CellChange> changes, Map<String, String> added) {
        Plan result = plan;
        for (CellChange change : changes) {
            String row = change.cell().row();
            result = table.change(
                    result, added.getOrDefault(row, row), change.cell().column(), change.text());
        }
        return result;
    }

    @Override
    public String name() {
        return words().row();
    }

    @Override
    public Optional<String> insertAfter(Optional<String> row) {
        String id = ids.create().toString();
        session.apply(Edit.of(
                words().add().toLowerCase(Locale.UK).replaceFirst("add ", "add " + article() + " "),
                plan -> table.add(plan, id, row)));
        return Optional.of(id);
    }

    @Override
    public void remove(List<String> rows) {
        onThings("remove ", rows, table::remove);
    }

    @Override
    public void move(List<String> rows, int places) {
        List<String> order = new ArrayList<>(rows);
        if (places > 0) {
            Collections.reverse(order);
        }
        onThings("move ", order, (plan, thing) -> table.move(plan, thing, places));
    }

    @Override
    public void duplicate(List<String> rows) {
        onThings(
                "duplicate ",
                rows,
                (plan, thing) -> table.duplicate(plan, thing, ids.create().toString()));
    }

    private void onThings(String does, List<String> rows, BiFunction<Plan, String, Plan> change) {
        LinkedHashSet<String> things = new LinkedHashSet<>();
        rows.forEach(row -> things.add(table.thingOf(row)));
        String words = things.size() == 1 ? name(things.getFirst()) : things.size() + " " + words().rows();
        session.apply(Edit.of(does + words, plan -> {
            Plan result = plan;
            for (String thing : things) {
                result = change.apply(result, thing);
            }
            return result;
        }));
    }

    private String article() {
        return "aeiou".indexOf(words().row().charAt(0)) >= 0 ? "an" : "a";
    }

    private String name(CellChange change) {
        String column = columns.stream()
                .filter(each -> each.id().equals(change.cell().column()))
                .map(Column::fullTitle)
                .findFirst()
                .orElse("");
        return name(change.cell().row()) + ", " + column;
    }

    private String name(String row) {
        Sheet<FigureRow> sheet = sheet();
        int place = sheet.placeOf(row);
        String name = place < 0 ? "" : sheet.rows().get(place).value().name();
        return name.isBlank() ? "a " + words().row() : name;
    }
}

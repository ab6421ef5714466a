package org.bcfplanner.ui.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.Shape;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.RowActions;
import org.bcfplanner.ui.grid.Selected;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.tables.PlanTable;
import org.bcfplanner.ui.tables.TableWords;

/** A table of texts of an open plan: whatever is done in it at once is one edit with a label. */
final class TextsModel<T extends Ranked<T>> implements PlanTable<TextRow<T>> {
    private final PlanSession session;
    private final IdSource ids;
    private final TextTable<T> table;
    private final TextEdits<T> edits;
    private final List<Column<TextRow<T>>> columns;

    /** @param ids for what is added */
    TextsModel(PlanSession session, IdSource ids, TextTable<T> table) {
        this.session = session;
        this.ids = ids;
        this.table = table;
        this.edits = new TextEdits<>(table);
        this.columns = table.columns();
    }

    @Override
    public TableWords words() {
        return table.words();
    }

    @Override
    public List<Column<TextRow<T>>> columns() {
        return columns;
    }

    @Override
    public Sheet<TextRow<T>> sheet() {
        List<Row<TextRow<T>>> rows = new ArrayList<>();
        for (T each : edits.rows(session.plan())) {
            rows.add(new Row<>(
                    each.id().toString(), Row.Kind.LINE, new TextRow<>(rows.size() + 1, table.name(each), each)));
        }
        return new Sheet<>(rows, List.of());
    }

    @Override
    public void change(List<CellChange> changes) {
        if (!changes.isEmpty()) {
            String label = changes.size() == 1
                    ? "change " + name(changes.getFirst().cell().row()) + ", "
                            + title(changes.getFirst().cell().column())
                    : "change " + changes.size() + " cells";
            apply(label, plan -> edits.changed(plan, changes, Map.of()));
        }
    }

    @Override
    public Optional<TextRow<T>> blank() {
        return Optional.of(new TextRow<>(0, "", table.blank(Id.derivedFrom("blank", words().id()))));
    }

    @Override
    public void add(int rows, List<CellChange> changes) {
        Map<String, String> added = new HashMap<>();
        List<T> fresh = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            fresh.add(table.blank(ids.create()));
            added.put(Paste.newRow(i), fresh.get(i).id().toString());
        }
        apply("paste with " + rows + " new " + (rows == 1 ? words().row() : words().rows()), plan -> {
            Plan result = plan;
            for (T row : fresh) {
                result = edits.insert(result, row, "");
            }
            return edits.changed(result, changes, added);
        });
    }

    @Override
    public RowActions rowActions() {
        return new TextRowActions<>(table, edits, ids, this::name, this::apply);
    }

    /** There are no figures to add up. */
    @Override
    public String statistics(Selected<TextRow<T>> selected) {
        return "";
    }

    /** What is said of a whole column is at the first row that has nothing in it, else at the first. */
    @Override
    public Optional<Cell> cell(Place place) {
        if (place instanceof Place.Cell at && at.table().equals(table.table().name())) {
            return Optional.of(new Cell(at.row().toString(), column(at.component())));
        }
        return place instanceof Place.Column at
                        && at.table().equals(table.table().name())
                ? firstBlank(column(at.component()))
                : Optional.empty();
    }

    @Override
    public List<Place.Cell> places(Cell cell) {
        String name = table.table().name();
        boolean known = Shape.of(table.table().row()).components().stream()
                .anyMatch(each -> each.name().equals(cell.column()));
        return known ? List.of(new Place.Cell(name, UUID.fromString(cell.row()), cell.column())) : List.of();
    }

    private Optional<Cell> firstBlank(String column) {
        List<Row<TextRow<T>>> rows = sheet().rows();
        Column<TextRow<T>> of = columns.stream()
                .filter(each -> each.id().equals(column))
                .findFirst()
                .orElseThrow();
        return rows.stream()
                .filter(row -> of.editText().apply(row.value()).isBlank())
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(row -> new Cell(row.id(), column));
    }

    private String column(String component) {
        return columns.stream().anyMatch(each -> each.id().equals(component)) ? component : table.first();
    }

    private String title(String column) {
        return columns.stream()
                .filter(each -> each.id().equals(column))
                .map(Column::fullTitle)
                .findFirst()
                .orElse("");
    }

    private String name(String row) {
        return table.table()
                .of(session.plan())
                .find(Id.<T>of(row))
                .map(table::name)
                .filter(name -> !name.isBlank())
                .orElse("a " + words().row());
    }

    private void apply(String label, UnaryOperator<Plan> change) {
        session.apply(Edit.of(label, change));
    }
}

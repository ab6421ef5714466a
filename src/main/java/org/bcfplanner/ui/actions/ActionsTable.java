package org.bcfplanner.ui.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.RowActions;
import org.bcfplanner.ui.grid.Selected;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.tables.PlanTable;
import org.bcfplanner.ui.tables.TableWords;

/** The action plan: the actions of every objective under its name. */
final class ActionsTable implements PlanTable<ActionRow> {
    private final ActionsModel model;
    private final ActionColumns columns;
    private final ActionRowActions rows;
    private final ActionPlaces places;
    private final ActionTyping typing;

    /** @param leading the objective whose own row is the active one; empty where another row is */
    ActionsTable(ActionsModel model, Supplier<Optional<Id<Objective>>> leading) {
        this.model = model;
        this.columns = new ActionColumns(model.tables());
        this.rows = new ActionRowActions(model, leading);
        this.places = new ActionPlaces(model);
        this.typing = new ActionTyping(model, columns);
    }

    /** Called as the edition calls it, whatever the period. */
    @Override
    public TableWords words() {
        String printed = model.tables().plan().replace("{period}", "").strip();
        return new TableWords(
                "actions", printed.isEmpty() ? "Action plan" : printed, "action", "actions", "Add action");
    }

    @Override
    public List<Column<ActionRow>> columns() {
        return columns.all();
    }

    @Override
    public Set<String> optionalColumns() {
        return columns.leftOut();
    }

    @Override
    public Sheet<ActionRow> sheet() {
        return new ActionRows(model).sheet();
    }

    @Override
    public RowActions rowActions() {
        return rows;
    }

    @Override
    public void change(List<CellChange> changes) {
        if (!changes.isEmpty()) {
            model.change(typing.label(changes), typing.edit(changes, Map.of()));
        }
    }

    @Override
    public Optional<ActionRow> blank() {
        return rows.last()
                .map(objective -> new ActionRows(model)
                        .line(Action.of(Id.derivedFrom("an action to be added"), objective, Text.EMPTY), 0));
    }

    /** They belong to the last objective, whose actions stand last. */
    @Override
    public void add(int count, List<CellChange> changes) {
        rows.last().ifPresent(objective -> {
            Map<String, String> added = new HashMap<>();
            List<Id<Action>> fresh = IntStream.range(0, count)
                    .mapToObj(each -> model.ids().<Action>create())
                    .toList();
            IntStream.range(0, count)
                    .forEach(i -> added.put(Paste.newRow(i), fresh.get(i).toString()));
            var typed = typing.edit(changes, added);
            model.change("paste with " + count + " new " + (count == 1 ? "action" : "actions"), plan -> {
                Plan result = plan;
                for (Id<Action> id : fresh) {
                    result = ActionEdits.add(result, Action.of(id, objective, Text.EMPTY), Integer.MAX_VALUE);
                }
                return typed.apply(result);
            });
        });
    }

    /** Of one action how it stands; of several how many they are. */
    @Override
    public String statistics(Selected<ActionRow> selected) {
        if (selected.rows().size() == 1) {
            return switch (selected.rows().getFirst().value()) {
                case ActionRow.Group group -> group.name() + " · " + group.counts();
                case ActionRow.Line line ->
                    line.name() + " · " + Statuses.words(line.action().status())
                            + line.overdue()
                                    .map(each -> " · " + each.words().toLowerCase(java.util.Locale.UK))
                                    .orElse("");
            };
        }
        return selected.cells() == 0 ? "" : selected.cells() + " cells";
    }

    @Override
    public List<Place.Cell> places(Cell cell) {
        return places.fields(cell);
    }

    @Override
    public Optional<Cell> cell(Place place) {
        return places.cell(place);
    }
}

package org.bcfplanner.ui.outcomes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.bcfplanner.change.edits.IndicatorEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorField;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ValuePart;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.RowActions;

/** Whole indicators added, removed, moved among those of their objective, and duplicated. Each is one step of undo. */
final class IndicatorRowActions implements RowActions {
    private final OutcomesModel model;
    private final Supplier<Optional<Id<Objective>>> leading;

    /** @param leading the objective whose own row is the active one; empty where another row is */
    IndicatorRowActions(OutcomesModel model, Supplier<Optional<Id<Objective>>> leading) {
        this.model = model;
        this.leading = leading;
    }

    @Override
    public String name() {
        return "indicator";
    }

    /** Behind an indicator; first of the objective whose row is active; else last of all. */
    @Override
    public Optional<String> insertAfter(Optional<String> row) {
        Optional<Indicator> before = row.flatMap(IndicatorRows::indicator).flatMap(model::indicator);
        Optional<Id<Objective>> led = leading.get();
        Optional<Id<Objective>> objective =
                before.map(Indicator::objective).or(() -> led).or(this::last);
        if (objective.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = Indicator.named(model.ids().create(), objective.get(), "", "");
        int place = before.map(each -> model.tree().row(each)).orElse(led.isPresent() ? 0 : Integer.MAX_VALUE);
        model.change("add an indicator", plan -> IndicatorEdits.add(plan, indicator, place));
        return Optional.of(indicator.id().toString());
    }

    /** The objective that new indicators belong to where nothing else says so. */
    Optional<Id<Objective>> last() {
        List<Objective> all = model.tree().objectives();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().id());
    }

    @Override
    public void remove(List<String> rows) {
        each("remove ", rows, IndicatorEdits::remove);
    }

    @Override
    public void move(List<String> rows, int places) {
        List<String> moved = new ArrayList<>(rows);
        if (places > 0) {
            Collections.reverse(moved);
        }
        each("move ", moved, (plan, id) -> IndicatorEdits.move(plan, id, places));
    }

    /** A copy measures the same; no action is linked to it yet. */
    @Override
    public void duplicate(List<String> rows) {
        each(
                "duplicate ",
                rows,
                (plan, id) -> plan.indicators()
                        .find(id)
                        .map(from -> copied(plan, from))
                        .orElse(plan));
    }

    private Plan copied(Plan plan, Indicator from) {
        Indicator copy = Indicator.named(model.ids().create(), from.objective(), "", from.indicator())
                .with(IndicatorField.DEFINITION, from.definition().written())
                .with(IndicatorField.DATA_SOURCE, from.dataSource())
                .with(IndicatorField.TIMESCALE, from.timescale())
                .withDirection(from.direction());
        Plan result = IndicatorEdits.add(plan, copy, plan.strategy().row(from));
        for (IndicatorValue value : plan.indicatorValues()) {
            if (value.indicator().equals(from.id())) {
                for (ValuePart part : ValuePart.values()) {
                    result = IndicatorEdits.type(
                            result, copy.id(), value.forYear(), value.kind(), part, value.typed(part));
                }
            }
        }
        return result;
    }

    private void each(String does, List<String> rows, BiFunction<Plan, Id<Indicator>, Plan> change) {
        List<Id<Indicator>> ids = rows.stream()
                .map(IndicatorRows::indicator)
                .flatMap(Optional::stream)
                .toList();
        String words = ids.size() == 1 ? model.name(ids.getFirst()) : ids.size() + " indicators";
        model.change(does + words, plan -> {
            Plan result = plan;
            for (Id<Indicator> id : ids) {
                result = change.apply(result, id);
            }
            return result;
        });
    }
}

package org.bcfplanner.ui.actions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.ThurrockStrategy;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.grid.Row;

/** The actions of the sample strategy on 1 March 2017, without a toolkit; rows are found by what they are called. */
final class OpenActions {
    static final String FRAILTY = "4B, action A";
    static final String CARE_PLANS = "4B, action B";

    final PlanSession session;
    final ActionsModel model;
    final ActionsTable table;

    OpenActions() {
        this(ThurrockStrategy.plan());
    }

    OpenActions(Plan plan) {
        session = new PlanSession(
                plan,
                entry -> CompletableFuture.completedFuture(null),
                Runnable::run,
                Clock.fixed(Instant.parse("2017-03-01T09:00:00Z"), ZoneOffset.UTC),
                "Strategy officer");
        model = new ActionsModel(session, IdSource.seeded(7));
        table = new ActionsTable(model, Optional::empty);
    }

    Plan plan() {
        return session.plan();
    }

    Action action(String name) {
        return model.tree().actions().stream()
                .filter(each -> model.name(each).equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<ActionProgress> told(String name) {
        return model.log().of(action(name).id());
    }

    Row<ActionRow> row(String name) {
        return table.sheet().rows().stream()
                .filter(each -> each.value().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Column<ActionRow> column(ActionField field) {
        return table.columns().stream()
                .filter(each -> each.id().equals(ActionColumns.id(field)))
                .findFirst()
                .orElseThrow();
    }

    Look look(String name, ActionField field) {
        return column(field).look().apply(row(name).value());
    }

    CellChange change(String name, ActionField field, String text) {
        return new CellChange(new Cell(row(name).id(), ActionColumns.id(field)), text);
    }

    void type(String name, ActionField field, String text) {
        table.change(List.of(change(name, field, text)));
    }

    List<String> rows() {
        return table.sheet().rows().stream().map(each -> each.value().name()).toList();
    }
}

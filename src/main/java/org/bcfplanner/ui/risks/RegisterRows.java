package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Paste;
import org.bcfplanner.ui.grid.RowActions;
import org.bcfplanner.ui.grid.RowsToAdd;
import org.jspecify.annotations.Nullable;

/** What is done with whole rows of the register; each thing is one step of undo. */
final class RegisterRows implements RowActions, RowsToAdd<RiskRow> {
    private final RegisterModel model;

    RegisterRows(RegisterModel model) {
        this.model = model;
    }

    @Override
    public Optional<RiskRow> blank() {
        return Optional.of(
                new RegisterSheet(model.plan(), model.scale(), model.session().today())
                        .line(Risk.blank(Id.derivedFrom("a risk to be added"), null)));
    }

    @Override
    public void add(int rows, List<CellChange> changes) {
        Map<String, String> added = new HashMap<>();
        List<Id<Risk>> fresh = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Id<Risk> id = model.ids().create();
            fresh.add(id);
            added.put(Paste.newRow(i), id.toString());
        }
        model.session().apply(Edit.of("paste with " + rows + " new " + (rows == 1 ? "risk" : "risks"), plan -> {
            Plan result = plan;
            for (Id<Risk> id : fresh) {
                result = RiskEdits.add(result, Risk.blank(id, lastCategory()), Integer.MAX_VALUE);
            }
            return model.changed(result, changes, added);
        }));
    }

    @Override
    public String name() {
        return "risk";
    }

    /** Behind the risk given; without one, the last of the last category. */
    @Override
    public Optional<String> insertAfter(Optional<String> row) {
        Id<Risk> id = model.ids().create();
        Optional<Risk> before = row.flatMap(each -> model.plan().risks().find(Id.<Risk>of(each)));
        Risk risk = Risk.blank(id, before.map(Risk::category).orElseGet(this::lastCategory));
        int place = before.map(each -> model.register().under(each.category()).indexOf(each) + 1)
                .orElse(Integer.MAX_VALUE);
        model.session().apply(Edit.of("add a risk", plan -> RiskEdits.add(plan, risk, place)));
        return Optional.of(id.toString());
    }

    @Override
    public void remove(List<String> rows) {
        onRisks("remove ", rows, RiskEdits::remove);
    }

    @Override
    public void move(List<String> rows, int places) {
        List<String> moved = new ArrayList<>(rows);
        if (places > 0) {
            Collections.reverse(moved);
        }
        onRisks("move ", moved, (plan, id) -> RiskEdits.move(plan, id, places));
    }

    @Override
    public void duplicate(List<String> rows) {
        onRisks("duplicate ", rows, (plan, id) -> {
            Risk risk = plan.risks().get(id);
            Risk copy = Risk.blank(model.ids().create(), risk.category())
                    .with(draft -> draft.risk(risk.risk())
                            .cause(risk.cause())
                            .consequence(risk.consequence())
                            .rating(risk.rating())
                            .controls(risk.controls())
                            .furtherActions(risk.furtherActions())
                            .owner(risk.owner())
                            .financialImpact(risk.financialImpact())
                            .borneBy(risk.borneBy())
                            .residual(risk.residual())
                            .target(risk.target())
                            .review(risk.review()));
            int place = Register.of(plan.riskCategories(), plan.risks())
                            .under(risk.category())
                            .indexOf(risk)
                    + 1;
            return RiskEdits.add(plan, copy, place);
        });
    }

    private void onRisks(String does, List<String> rows, BiFunction<Plan, Id<Risk>, Plan> change) {
        String words = rows.size() == 1 ? model.name(Id.<Risk>of(rows.getFirst())) : rows.size() + " risks";
        model.session().apply(Edit.of(does + words, plan -> {
            Plan result = plan;
            for (String row : rows) {
                result = change.apply(result, Id.of(row));
            }
            return result;
        }));
    }

    private @Nullable Id<RiskCategory> lastCategory() {
        List<RiskCategory> categories = model.register().categories();
        return categories.isEmpty() ? null : categories.getLast().id();
    }
}

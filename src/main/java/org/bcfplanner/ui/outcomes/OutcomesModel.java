package org.bcfplanner.ui.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.Edit;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;

/** The indicators of an open plan, and the edits people make of them. Without nodes. */
final class OutcomesModel {
    private final PlanSession session;
    private final IdSource ids;
    private final StrategyTables tables;

    /** @param ids for what is added */
    OutcomesModel(PlanSession session, IdSource ids) {
        this.session = session;
        this.ids = ids;
        this.tables = Editions.get(session.plan().details().edition()).strategy();
    }

    IdSource ids() {
        return ids;
    }

    StrategyTables tables() {
        return tables;
    }

    Plan plan() {
        return session.plan();
    }

    StrategyTree tree() {
        return plan().strategy();
    }

    Optional<Indicator> indicator(Id<Indicator> id) {
        return plan().indicators().find(id);
    }

    /** The value in a cell; a blank one where nothing is stated. */
    IndicatorValue value(Id<Indicator> id, int year, ValueKind kind) {
        return plan().indicatorValues()
                .find(IndicatorValue.idOf(id, year, kind))
                .orElseGet(() -> IndicatorValue.blank(id, year, kind));
    }

    /** The actions that say they are measured by an indicator. */
    List<Action> measured(Id<Indicator> id) {
        return tree().actions().stream()
                .filter(action -> plan().actionIndicators().stream()
                        .anyMatch(link ->
                                link.indicator().equals(id) && link.action().equals(action.id())))
                .toList();
    }

    String name(Indicator indicator) {
        return tree().name(indicator);
    }

    String name(Id<Indicator> id) {
        return indicator(id).map(this::name).orElse("an indicator");
    }

    void change(String label, UnaryOperator<Plan> edit) {
        session.apply(Edit.of(label, edit));
    }

    /** Typing on in one field is one step of undo, until {@link #endTyping}. */
    void typing(String label, String field, UnaryOperator<Plan> edit) {
        session.apply(Edit.typing(label, "indicators " + field, edit));
    }

    void endTyping() {
        session.endTyping();
    }
}

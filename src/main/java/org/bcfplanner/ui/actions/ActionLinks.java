package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionIndicator;
import org.bcfplanner.plan.strategy.ActionMetric;
import org.bcfplanner.plan.strategy.ActionRisk;
import org.bcfplanner.plan.strategy.ActionScheme;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Id;

/** What actions are linked with, and what else there is to link them with. */
final class ActionLinks {
    private final ActionsModel model;

    ActionLinks(ActionsModel model) {
        this.model = model;
    }

    List<Linked> linked(Id<Action> action, LinkKind kind) {
        return all(kind).stream().filter(each -> isLinked(action, each)).toList();
    }

    List<Linked> others(Id<Action> action, LinkKind kind) {
        return all(kind).stream().filter(each -> !isLinked(action, each)).toList();
    }

    void link(Id<Action> action, Linked to) {
        model.change("link " + name(to) + " to " + model.name(action), plan -> link(plan, action, to));
    }

    void unlink(Id<Action> action, Linked from) {
        model.change("unlink " + name(from) + " from " + model.name(action), plan -> unlink(plan, action, from));
    }

    private static String name(Linked linked) {
        return linked.sign().isEmpty() ? linked.name() : linked.sign();
    }

    private List<Linked> all(LinkKind kind) {
        Plan plan = model.plan();
        return switch (kind) {
            case INDICATOR -> indicators();
            case SCHEME -> plan.schemes().stream().map(ActionLinks::scheme).toList();
            case METRIC ->
                MetricBlock.all(plan, model.edition().metrics()).stream()
                        .map(block -> new Linked(kind, block.id().value(), "", block.title()))
                        .toList();
            case RISK -> {
                Register register = Register.of(plan.riskCategories(), plan.risks());
                yield register.risks().stream()
                        .map(risk -> new Linked(
                                kind,
                                risk.id().value(),
                                register.name(risk),
                                risk.risk().written()))
                        .toList();
            }
        };
    }

    private static Linked scheme(Scheme scheme) {
        String name = scheme.name().isBlank() ? "A scheme without a name" : scheme.name();
        return new Linked(LinkKind.SCHEME, scheme.id().value(), "", name);
    }

    private List<Linked> indicators() {
        StrategyTree tree = model.tree();
        List<Linked> all = new ArrayList<>();
        for (Objective objective : tree.objectives()) {
            tree.indicators(objective.id())
                    .forEach(each -> all.add(
                            new Linked(LinkKind.INDICATOR, each.id().value(), tree.name(each), each.indicator())));
        }
        return all;
    }

    private boolean isLinked(Id<Action> action, Linked to) {
        Plan plan = model.plan();
        UUID id = to.id();
        return switch (to.kind()) {
            case INDICATOR -> plan.actionIndicators().contains(ActionIndicator.idOf(action, new Id<>(id)));
            case SCHEME -> plan.actionSchemes().contains(ActionScheme.idOf(action, new Id<>(id)));
            case METRIC -> plan.actionMetrics().contains(ActionMetric.idOf(action, new Id<>(id)));
            case RISK -> plan.actionRisks().contains(ActionRisk.idOf(action, new Id<>(id)));
        };
    }

    private Plan link(Plan plan, Id<Action> action, Linked to) {
        UUID id = to.id();
        return switch (to.kind()) {
            case INDICATOR -> ActionEdits.linkIndicator(plan, action, new Id<>(id));
            case SCHEME -> ActionEdits.linkScheme(plan, action, new Id<>(id));
            case METRIC ->
                ActionEdits.linkMetric(plan, model.edition().metrics().printed(), action, new Id<>(id));
            case RISK -> ActionEdits.linkRisk(plan, action, new Id<>(id));
        };
    }

    private static Plan unlink(Plan plan, Id<Action> action, Linked from) {
        UUID id = from.id();
        return switch (from.kind()) {
            case INDICATOR -> ActionEdits.unlinkIndicator(plan, action, new Id<>(id));
            case SCHEME -> ActionEdits.unlinkScheme(plan, action, new Id<>(id));
            case METRIC -> ActionEdits.unlinkMetric(plan, action, new Id<>(id));
            case RISK -> ActionEdits.unlinkRisk(plan, action, new Id<>(id));
        };
    }
}

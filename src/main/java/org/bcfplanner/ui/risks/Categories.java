package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Icons;

/** What can be done with the headings of the register. They are renamed by typing over them in the table. */
final class Categories {
    private final RegisterModel model;
    private final RegisterPane register;
    private final MenuButton button = new MenuButton("Categories", Icons.of("bi-collection", 14));
    private final List<Action> actions = List.of(
            Action.of("add-risk-category", ActionGroup.EDIT, "Add a category of risks", this::add)
                    .drawn("bi-plus"),
            onSelected(
                    "risk-category-up",
                    "Move the category of risks up",
                    (plan, id) -> RiskEdits.moveCategory(plan, id, -1)),
            onSelected(
                    "risk-category-down",
                    "Move the category of risks down",
                    (plan, id) -> RiskEdits.moveCategory(plan, id, 1)),
            onSelected("remove-risk-category", "Remove the category, keep its risks", RiskEdits::removeCategory));

    Categories(RegisterModel model, RegisterPane register) {
        this.model = model;
        this.register = register;
        button.setId("risk-categories");
        button.getStyleClass().add("quiet-menu");
        button.getItems().setAll(items());
        button.setOnShowing(event -> button.getItems().setAll(items()));
    }

    MenuButton button() {
        return button;
    }

    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(MenuOfActions.of(actions));
        items.add(1, new SeparatorMenuItem());
        return items;
    }

    List<Action> actions() {
        return actions;
    }

    /** The category whose row, or one of whose risks, is selected. */
    private Optional<RiskCategory> selected() {
        return register.grid()
                .activeRow()
                .map(Row::value)
                .flatMap(row -> Optional.ofNullable(
                        row instanceof RiskRow.Group group
                                ? group.category()
                                : ((RiskRow.Line) row).risk().category()))
                .flatMap(id -> model.plan().riskCategories().find(id));
    }

    private void add() {
        RiskCategory added = new RiskCategory(model.ids().create(), Rank.first(), "New category");
        model.order(RegisterOrder.CATEGORY);
        model.listAll();
        model.session()
                .apply(Edit.of(
                        "add a category of risks", plan -> RiskEdits.addCategory(plan, added, Integer.MAX_VALUE)));
        register.reveal(RegisterSheet.groupId(added), RiskColumns.RISK);
    }

    private Action onSelected(String id, String name, BiFunction<Plan, Id<RiskCategory>, Plan> change) {
        return Action.of(
                        id,
                        ActionGroup.EDIT,
                        name,
                        () -> selected()
                                .ifPresent(category -> model.session()
                                        .apply(Edit.of(
                                                name.toLowerCase(java.util.Locale.UK),
                                                plan -> change.apply(plan, category.id())))))
                .refusedBy(() -> selected().isPresent()
                        ? Optional.empty()
                        : Optional.of("Select a category, or a risk that stands under one, first."));
    }
}

package org.bcfplanner.ui.actions;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Parts;

/** The form of the selected action, in cards: how it stands, its delivery, its progress and its links. */
final class ActionAside extends VBox {
    private final ActionCard card;
    private final DeliveryCard delivery;
    private final ProgressCard progress;
    private final LinksCard links;
    private final Label nothing = Parts.label("Select an action to see its progress and its links.", "fg-muted");

    ActionAside(ActionsModel model) {
        this.card = new ActionCard(model);
        this.delivery = new DeliveryCard(model);
        this.progress = new ProgressCard(model);
        this.links = new LinksCard(model);
        setId("action-aside");
        getStyleClass().add("aside-cards");
        setMinHeight(USE_PREF_SIZE);
        nothing.setWrapText(true);
    }

    void show(Optional<Action> action) {
        if (action.isEmpty()) {
            getChildren().setAll(nothing);
            return;
        }
        action.ifPresent(each -> {
            card.show(each);
            delivery.show(each);
            progress.show(each);
            links.show(each);
        });
        if (!getChildren().contains(card)) {
            getChildren().setAll(card, delivery, progress, links);
        }
    }

    /** Puts the focus on the first field. */
    void enter() {
        card.enter();
    }

    void addProgress() {
        progress.addToday();
    }

    Optional<EntryFields> entry(Id<ActionProgress> id) {
        return progress.field(id);
    }

    void onGo(LinkKind kind, Consumer<Place> consumer) {
        links.onGo(kind, consumer);
    }
}

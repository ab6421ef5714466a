package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.Delivery;
import org.bcfplanner.plan.strategy.Milestone;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** When the selected action is delivered: the words as printed, and what is understood of them. */
final class DeliveryCard extends VBox {
    private final ActionsModel model;

    DeliveryCard(ActionsModel model) {
        this.model = model;
        setId("delivery-card");
        getStyleClass().add("aside-card");
        managedProperty().bind(visibleProperty());
    }

    void show(Action action) {
        Delivery delivery = action.delivery();
        setVisible(delivery.state() != Delivery.State.BLANK);
        List<Node> lines = new ArrayList<>();
        lines.add(Parts.label(model.tables().label(ActionField.DELIVERY), "strong"));
        lines.add(wrapped("“" + delivery.raw().strip() + "”"));
        if (delivery.state() == Delivery.State.DATED) {
            delivery.milestones().forEach(each -> lines.add(line(icon(each), DeliveryWords.words(each))));
        } else {
            String sign = delivery.state() == Delivery.State.UNREADABLE ? "bi-question-circle" : "bi-info-circle";
            DeliveryWords.lines(delivery).forEach(words -> lines.add(line(sign, words)));
        }
        model.overdue(action)
                .ifPresent(overdue -> lines.add(line(
                        "bi-exclamation-triangle-fill",
                        overdue.words() + ", on " + org.bcfplanner.plan.table.PrintedDate.words(overdue.on()))));
        getChildren().setAll(lines);
    }

    /** A day is a diamond, as in the timeline. */
    private static String icon(Milestone milestone) {
        return milestone.earliest().equals(milestone.latest()) ? "bi-diamond-fill" : "bi-calendar-range";
    }

    private static HBox line(String icon, String words) {
        HBox line = new HBox(
                7,
                Icons.of(icon, 12, icon.contains("exclamation") ? "fg-warning" : "fg-accent"),
                wrapped(words, "small"));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("delivery-line");
        return line;
    }

    static Label wrapped(String words, String... styles) {
        Label label = Parts.label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }
}

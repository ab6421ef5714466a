package org.bcfplanner.ui.risks;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bcfplanner.ui.kit.FoldingChoice;
import org.bcfplanner.ui.kit.Parts;

/** The tools over the register. As room gets scarce the button gives up its words, the choices fold, the count goes. */
final class RegisterTools extends HBox {
    private static final double LEAST_SEARCH = 110;

    private final Region search;
    private final FoldingChoice<?> orders;
    private final Label count;
    private final Labeled columns;
    private final double[] needed = new double[4];
    private int given;

    /** @param scale the text size, 1 for 100 % */
    RegisterTools(
            Region search,
            FoldingChoice<?> orders,
            FoldingChoice<?> lists,
            Label count,
            Labeled columns,
            double scale) {
        super(8);
        this.search = search;
        this.orders = orders;
        lists.foldedWidth(scale * 104);
        orders.foldedWidth(scale * 110);
        this.count = count;
        this.columns = columns;
        getStyleClass().add("tools");
        setAlignment(Pos.CENTER_LEFT);
        search.setMinWidth(LEAST_SEARCH);
        count.setMinWidth(USE_PREF_SIZE);
        count.managedProperty().bind(count.visibleProperty());
        getChildren().add(search);
        getChildren().addAll(orders, lists);
        getChildren().addAll(Parts.spacer(), count, columns);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        needed[given] = needed();
        int wanted = given;
        if (needed[given] > getWidth() && given < 3) {
            wanted = given + 1;
        } else if (given > 0 && needed[given - 1] <= getWidth()) {
            wanted = given - 1;
        }
        if (wanted != given) {
            given = wanted;
            columns.setContentDisplay(given >= 1 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            count.setVisible(given < 2);
            arrangeOrders();
            applyCss();
            layoutChildren();
            return;
        }
        super.layoutChildren();
    }

    private void arrangeOrders() {
        if (given < 3) {
            orders.unfold();
        } else {
            orders.fold();
        }
    }

    private double needed() {
        double width = LEAST_SEARCH - getSpacing();
        for (Node child : getManagedChildren()) {
            width += getSpacing() + (child.equals(search) ? 0 : child.prefWidth(-1));
        }
        return width;
    }
}

package org.bcfplanner.ui.history;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A list, and beside it what is chosen there; where there is no room for that, the list alone. */
final class ListAndCard extends Pane {
    private static final double CARD = 320;
    private static final double GAP = 16;
    private static final double LEAST_LIST = 420;

    private final Region list;
    private final Region card;
    private final double scale;

    ListAndCard(Region list, Region card, double scale) {
        this.list = list;
        this.card = card;
        this.scale = scale;
        card.setManaged(false);
        getChildren().addAll(list, card);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean beside = width >= scale * (LEAST_LIST + CARD) + GAP;
        double right = beside ? scale * CARD : 0;
        list.resizeRelocate(0, 0, width - (beside ? right + GAP : 0), getHeight());
        card.resizeRelocate(width - right, 0, right, getHeight());
        card.setVisible(beside);
    }
}

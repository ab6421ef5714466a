package org.bcfplanner.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.bcfplanner.ui.kit.Parts;

/**
 * The row of tools over a table: searching and choosing on the left, buttons on the right. Where there is no room for
 * their words, buttons with an icon are the icon alone, with the words in a tooltip.
 */
public final class GridTools extends HBox {
    private static final double GAP = 8;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final List<? extends Labeled> buttons;
    private final Map<Node, Double> widths = new HashMap<>();
    private boolean tight;

    public GridTools(List<? extends Node> left, List<? extends Labeled> right) {
        super(GAP);
        this.buttons = right;
        getStyleClass().add("tools");
        getChildren().addAll(left);
        getChildren().add(Parts.spacer());
        getChildren().addAll(right);
        for (Labeled button : right) {
            if (button.getTooltip() == null) {
                button.setTooltip(new Tooltip(button.getText()));
            }
            if (button.getAccessibleText() == null) {
                button.setAccessibleText(button.getText());
            }
        }
    }

    /** As narrow as its icons allow: the words are given up first. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        boolean needed = wanted() > getWidth();
        if (needed != tight) {
            tight = needed;
            pseudoClassStateChanged(TIGHT, tight);
            buttons.forEach(
                    button -> button.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        }
        setSpacing(tight && least() > getWidth() ? GAP / 2 : GAP);
        super.layoutChildren();
    }

    /** The width it takes with icons alone and as little room to search as there can be. */
    private double least() {
        double width = getInsets().getLeft() + getInsets().getRight() - GAP;
        for (Node child : getManagedChildren()) {
            width += GAP + child.minWidth(-1);
        }
        return width;
    }

    /** The width it takes with all words, whether they are shown now or not. */
    private double wanted() {
        double width = getInsets().getLeft() + getInsets().getRight() - GAP;
        for (Node child : getManagedChildren()) {
            boolean word = child instanceof Labeled labeled && buttons.contains(labeled);
            width += GAP + (word ? withWords((Labeled) child) : child.prefWidth(-1));
        }
        return width;
    }

    /** Measured while the words are shown, and known from then on. */
    private double withWords(Labeled button) {
        return tight
                ? widths.getOrDefault(button, 0.0)
                : widths.merge(button, button.prefWidth(-1), (before, now) -> now);
    }
}

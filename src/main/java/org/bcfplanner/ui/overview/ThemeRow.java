package org.bcfplanner.ui.overview;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bcfplanner.report.picture.ThemeSpend;
import org.bcfplanner.ui.kit.Parts;

/** The bar of a theme: its name, solid to what is sure, lighter to what may come, and both in words behind it. */
final class ThemeRow extends Region {
    private static final double BAR = 20;
    static final double GAP = 8;

    private final ThemeSpend spend;
    private final double scale;
    private final Label name;
    private final Label words;
    private final Region axis = part("theme-axis");
    private final Region least = part("pool-least");
    private final Region most = part("pool-most");
    private double left;
    private double pixel;

    ThemeRow(ThemeSpend spend, double scale) {
        this.spend = spend;
        this.scale = scale;
        name = Parts.label(spend.name(), "small");
        words = Parts.label(spend.brief(), "small", spend.most() > 0 ? "strong" : "fg-muted");
        setMouseTransparent(true);
        getChildren().addAll(axis, most, least, name, words);
        most.setVisible(spend.most() > spend.least());
        least.setVisible(spend.least() > 0);
    }

    ThemeSpend spend() {
        return spend;
    }

    double nameWidth() {
        return Math.ceil(name.prefWidth(-1));
    }

    /** The pixels of a penny with which the bar and its words fit into so much room. */
    double pixel(double room) {
        return spend.most() == 0
                ? Double.MAX_VALUE
                : Math.max(0, room - words.prefWidth(-1) - GAP) / (double) spend.most();
    }

    /** @param from where bars begin, with a name of that width before it */
    void arrange(double from, double perPenny) {
        left = from;
        pixel = perPenny;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(scale * BAR + 2 * GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double bar = Math.min(scale * 30, Math.max(scale * BAR, getHeight() - 2 * GAP));
        double y = Math.round((getHeight() - bar) / 2);
        axis.resizeRelocate(left, 0, 1, getHeight());
        least.resizeRelocate(left, y, Math.max(spend.least() > 0 ? 2 : 0, spend.least() * pixel), bar);
        most.resizeRelocate(left, y, spend.most() * pixel, bar);
        double height = name.prefHeight(-1);
        double middle = Math.round((getHeight() - height) / 2);
        double room = Math.min(nameWidth(), left - GAP);
        name.resizeRelocate(left - GAP - room, middle, room, height);
        double behind = left + spend.most() * pixel + GAP;
        words.resizeRelocate(
                behind, middle, Math.max(0, Math.min(Math.ceil(words.prefWidth(-1)), getWidth() - behind)), height);
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}

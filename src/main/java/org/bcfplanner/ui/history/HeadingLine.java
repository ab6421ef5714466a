package org.bcfplanner.ui.history;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** What was done, and at the right end who did it: the first gives way only where there is no room for the second at all. */
final class HeadingLine extends Pane {
    private static final double GAP = 16;
    /** Of the line, for who did it where the words are long. */
    private static final double LEAST = 0.22;

    private final Label words;
    private final Label who;

    HeadingLine(Label words, Label who) {
        this.words = words;
        this.who = who;
        getChildren().addAll(words, who);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(words.prefHeight(-1), who.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double whole = who.prefWidth(-1);
        double kept = Math.min(whole, Math.max(getWidth() * LEAST, getWidth() - words.prefWidth(-1) - GAP));
        double left = Math.max(0, Math.min(words.prefWidth(-1), getWidth() - kept - GAP));
        words.resizeRelocate(0, 0, left, words.prefHeight(-1));
        double baseline = words.getBaselineOffset() - who.getBaselineOffset();
        who.resizeRelocate(getWidth() - kept, Math.max(0, baseline), kept, who.prefHeight(-1));
    }
}

package org.bcfplanner.ui.chart;

import static org.bcfplanner.plan.money.MoneyFormat.thousands;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.ui.kit.Parts;

/**
 * The spend of the schemes in one year against the pool: solid up to the sum of their minimums, lighter up to that of
 * their maximums, with a tick each for the minimum of the pool and the pool, where they are known. Away where there is
 * nothing to draw.
 */
public final class PoolBar extends Region {
    private static final double BAR = 22;
    private static final double GAP = 4;
    /** How far a tick stands out of the bar on either side. */
    private static final double OUT = 5;
    /** What is left free behind the largest figure. */
    private static final double FREE = 1.06;

    private final Region track = part("pool-track");
    private final Region least = part("pool-least");
    private final Region most = part("pool-most");
    private final Mark minimum = new Mark();
    private final Mark pool = new Mark();
    private final Label leastWords = Parts.label("", "small", "strong");
    private final Label mostWords = Parts.label("", "small", "strong");
    private long leastPence;
    private long mostPence;

    /** A tick with its words. */
    private static final class Mark {
        private final Region tick = part("pool-tick");
        private final Label words = Parts.label("", "small");
        private long pence;

        private void show(String name, Reconciliation year, PoolMeasure measure) {
            boolean known = year.knows(measure);
            pence = known ? year.value(measure).pence() : 0;
            words.setText(known ? name + " " + thousands(pence) : "");
            tick.setVisible(known);
        }
    }

    public PoolBar() {
        getStyleClass().add("pool-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren()
                .addAll(track, most, least, minimum.tick, pool.tick, minimum.words, pool.words, leastWords, mostWords);
    }

    /** Shows a year; away where there is nothing to draw. */
    public void show(Reconciliation year) {
        minimum.show("Minimum", year, PoolMeasure.MINIMUM);
        pool.show("Pool", year, PoolMeasure.TOTAL);
        leastPence = Math.max(0, year.least().pence());
        mostPence = Math.max(0, year.most().pence());
        leastWords.setText(thousands(leastPence));
        mostWords.setText(mostPence == leastPence ? "" : thousands(mostPence));
        boolean drawn = furthest() > 0;
        setVisible(drawn);
        setManaged(drawn);
        setAccessibleText(String.join(
                ", ",
                List.of(
                                year.fy() + ": schemes from " + thousands(leastPence) + " to " + thousands(mostPence),
                                minimum.words.getText(),
                                pool.words.getText())
                        .stream()
                        .filter(words -> !words.isEmpty())
                        .toList()));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return minimum.words.prefHeight(-1) + mostWords.prefHeight(-1) + BAR + 2 * (OUT + GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double top = minimum.words.prefHeight(-1) + OUT + GAP;
        track.resizeRelocate(0, top, getWidth(), BAR);
        least.resizeRelocate(0, top, x(leastPence), BAR);
        most.resizeRelocate(0, top, x(mostPence), BAR);
        for (Mark mark : List.of(minimum, pool)) {
            mark.tick.resizeRelocate(snapPositionX(x(mark.pence)) - 1, top - OUT, 2, BAR + 2 * OUT);
        }
        boolean ordered = minimum.pence <= pool.pence;
        Mark first = ordered ? minimum : pool;
        Mark second = ordered ? pool : minimum;
        inOrder(first.words, x(first.pence) - half(first.words), second.words, x(second.pence) - half(second.words), 0);
        double under = top + BAR + OUT + GAP;
        inOrder(leastWords, x(leastPence) - width(leastWords), mostWords, x(mostPence) - width(mostWords), under);
    }

    /** Puts two labels where they are wanted, or as near as they can be without leaving the bar or each other. */
    private void inOrder(Label first, double wantedFirst, Label second, double wantedSecond, double y) {
        double apart = second.getText().isEmpty() ? 0 : width(second) + 2 * GAP;
        double left = clamp(wantedFirst, getWidth() - apart - width(first));
        double right = Math.max(left + width(first) + 2 * GAP, clamp(wantedSecond, getWidth() - width(second)));
        first.resizeRelocate(left, y, width(first), first.prefHeight(-1));
        second.resizeRelocate(right, y, width(second), second.prefHeight(-1));
    }

    private static double clamp(double wanted, double most) {
        return Math.max(0, Math.min(wanted, most));
    }

    private static double width(Label label) {
        return label.getText().isEmpty() ? 0 : label.prefWidth(-1);
    }

    private static double half(Label label) {
        return width(label) / 2;
    }

    private double x(long pence) {
        return furthest() == 0 ? 0 : getWidth() * pence / (furthest() * FREE);
    }

    private long furthest() {
        return Math.max(Math.max(leastPence, mostPence), Math.max(minimum.pence, pool.pence));
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }
}

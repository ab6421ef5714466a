package org.bcfplanner.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * A choice between a few values that are all in view: one is always chosen, or none if none was given. In one line, unless
 * it is let {@link #wrap}.
 */
public final class Segmented<T> extends Pane {
    private static final double GAP = 2;

    private final ToggleGroup group = new ToggleGroup();
    private Consumer<T> onChoice = value -> {};
    private boolean choosing;

    /** A segment with where it stands from the left, and in which line. */
    private record Placed(Node segment, double x, int line) {}

    /** @param name what a screen reader calls the choice */
    public Segmented(String name, List<T> values, Function<T, String> words) {
        getStyleClass().add("segmented");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        for (T value : values) {
            ToggleButton button = new ToggleButton(words.apply(value));
            button.getStyleClass().add("segment");
            button.setMinWidth(USE_PREF_SIZE);
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setOnAction(event -> button.setSelected(true));
            getChildren().add(button);
        }
        call(name);
        group.selectedToggleProperty().addListener((property, was, is) -> chosen(is));
    }

    /** Gives it another name for a screen reader, for one among several of the kind. */
    public void call(String name) {
        for (Node segment : getChildren()) {
            segment.setAccessibleText(name + ": " + ((ToggleButton) segment).getText());
        }
    }

    /** Lets it break into lines where it is given too little room for one. */
    public Segmented<T> wrap() {
        setMinWidth(USE_COMPUTED_SIZE);
        return this;
    }

    /** Takes what the user chooses, by the pointer or by arrow keys; not told of {@link #choose}. */
    public void onChoice(Consumer<T> consumer) {
        onChoice = consumer;
    }

    /** Shows a value as chosen. */
    public void choose(@Nullable T value) {
        choosing = true;
        group.selectToggle(group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(value))
                .findFirst()
                .orElse(null));
        choosing = false;
    }

    @SuppressWarnings("unchecked") // a button carries the value it was made for
    private void chosen(@Nullable Toggle toggle) {
        if (!choosing && toggle != null) {
            onChoice.accept((T) toggle.getUserData());
        }
    }

    /** The button of the chosen value, or the first where none is chosen. */
    public Node chosenButton() {
        return group.getSelectedToggle() instanceof ToggleButton chosen
                ? chosen
                : getChildren().getFirst();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The widest of its segments: as narrow as it gets where it may wrap. */
    @Override
    protected double computeMinWidth(double height) {
        return across()
                + getChildren().stream().mapToDouble(Segmented::width).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        double gaps = GAP * Math.max(0, getChildren().size() - 1);
        return across()
                + gaps
                + getChildren().stream().mapToDouble(Segmented::width).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Placed> placed = placed(width < 0 ? computePrefWidth(-1) : width);
        int lines = placed.isEmpty() ? 0 : placed.getLast().line() + 1;
        return snappedTopInset() + snappedBottomInset() + lines * lineHeight() + Math.max(0, lines - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (Placed each : placed(getWidth())) {
            double y = snappedTopInset() + each.line() * (lineHeight() + GAP);
            each.segment().resizeRelocate(snappedLeftInset() + each.x(), y, width(each.segment()), lineHeight());
        }
    }

    private List<Placed> placed(double width) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        int line = 0;
        for (Node segment : getChildren()) {
            if (x > 0 && x + width(segment) > width - across() + 0.5) {
                x = 0;
                line++;
            }
            placed.add(new Placed(segment, x, line));
            x += width(segment) + GAP;
        }
        return placed;
    }

    private double lineHeight() {
        return getChildren().stream()
                .mapToDouble(segment -> segment.prefHeight(-1))
                .max()
                .orElse(0);
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    private static double width(Node segment) {
        return Math.ceil(segment.prefWidth(-1));
    }
}

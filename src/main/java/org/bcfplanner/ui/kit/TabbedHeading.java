package org.bcfplanner.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The heading of a page that has several parts: its name, a tab for each part, and what stands at the right end. Where
 * that is wider than the page, the tabs stand in lines of their own.
 */
public final class TabbedHeading<T> extends Pane {
    private static final double GAP = 16;

    private final Label title;
    private final Region right;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private Consumer<T> onChoice = value -> {};
    private Runnable onEnter = () -> {};
    private boolean choosing;

    /** @param words what stands on the tab of a part */
    public TabbedHeading(String name, List<T> parts, Function<T, String> words, Region right) {
        this.title = Parts.fixed(name, "page-title");
        this.right = right;
        getStyleClass().add("tabbed-heading");
        getChildren().add(title);
        for (T part : parts) {
            getChildren().add(tab(part, words.apply(part)));
        }
        getChildren().add(right);
        group.selectedToggleProperty().addListener((property, was, is) -> chosen(is));
    }

    /** Takes the part that the user chooses, by the pointer or by arrow keys; not told of {@link #choose}. */
    public void onChoice(Consumer<T> consumer) {
        onChoice = consumer;
    }

    /** Run when a tab is pressed, after the choice: puts the focus where work begins. */
    public void onEnter(Runnable enter) {
        onEnter = enter;
    }

    /** Shows a part as chosen. */
    public void choose(T part) {
        choosing = true;
        tabs.stream().filter(tab -> part.equals(tab.getUserData())).findFirst().ifPresent(group::selectToggle);
        choosing = false;
    }

    /** Puts a number on the tab of a part. */
    public void count(T part, int number) {
        for (ToggleButton tab : tabs) {
            if (part.equals(tab.getUserData())) {
                Label pill = tab.getGraphic() instanceof Label shown ? shown : Parts.fixed("", "pill");
                pill.setText(Integer.toString(number));
                tab.setGraphic(pill);
                tab.setAccessibleText(tab.getText() + ", " + number);
            }
        }
    }

    private ToggleButton tab(T part, String words) {
        ToggleButton tab = new ToggleButton(words);
        tab.getStyleClass().add("heading-tab");
        tab.setContentDisplay(ContentDisplay.RIGHT);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setUserData(part);
        tab.setToggleGroup(group);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            onEnter.run();
        });
        tabs.add(tab);
        return tab;
    }

    @SuppressWarnings("unchecked") // a tab carries the part it was made for
    private void chosen(Toggle toggle) {
        if (!choosing && toggle != null) {
            onChoice.accept((T) toggle.getUserData());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Never the reason for a wider window. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return title.prefWidth(-1) + GAP + widthOf(tabs) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        return insets
                + (fits(width)
                        ? Math.max(first(), tabHeight())
                        : first() + lines(width).size() * tabHeight());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double bottom = getHeight() - snappedBottomInset();
        boolean one = fits(width);
        double first = one ? bottom : first();
        double titleWidth = Math.min(title.prefWidth(-1), width);
        place(title, 0, (first - title.prefHeight(-1)) / 2, titleWidth);
        double rightWidth = right.prefWidth(-1);
        place(right, width - rightWidth, (first - right.prefHeight(-1)) / 2, rightWidth);
        if (one) {
            line(tabs, titleWidth + GAP, bottom - tabHeight());
            return;
        }
        double y = first;
        for (List<ToggleButton> each : lines(width)) {
            line(each, 0, y);
            y += tabHeight();
        }
    }

    private void line(List<ToggleButton> line, double left, double y) {
        double x = left;
        for (ToggleButton tab : line) {
            place(tab, x, y, tab.prefWidth(-1));
            x += tab.prefWidth(-1);
        }
    }

    private static void place(Node node, double x, double y, double width) {
        node.resizeRelocate(Math.rint(x), Math.rint(y), Math.ceil(width), node.prefHeight(-1));
    }

    private boolean fits(double width) {
        return width < 0 || computePrefWidth(-1) <= width;
    }

    private List<List<ToggleButton>> lines(double width) {
        List<List<ToggleButton>> lines = new ArrayList<>();
        List<ToggleButton> line = new ArrayList<>();
        for (ToggleButton tab : tabs) {
            if (!line.isEmpty() && widthOf(line) + tab.prefWidth(-1) > width) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(tab);
        }
        lines.add(line);
        return lines;
    }

    private double first() {
        return Math.max(title.prefHeight(-1), right.prefHeight(-1)) + GAP / 2;
    }

    private double tabHeight() {
        return tabs.stream().mapToDouble(tab -> tab.prefHeight(-1)).max().orElse(0);
    }

    private static double widthOf(List<ToggleButton> line) {
        return line.stream().mapToDouble(tab -> tab.prefWidth(-1)).sum();
    }
}

package org.bcfplanner.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The heading of a page that has several parts: its name, a tab for each part, and what stands at the right end. Where
 * that is wider than the page, the tabs stand in a line of their own; where even that is too narrow for them, as with large
 * text in a small window, one button that opens the list of them stands beside the name and leaves the page its height.
 */
public final class TabbedHeading<T> extends Pane {
    private static final double GAP = 16;

    private final Label title;
    private final Region right;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final MenuButton list = new MenuButton();
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
        list.getStyleClass().addAll("quiet-menu", "heading-list");
        list.setMinWidth(USE_PREF_SIZE);
        list.setManaged(false);
        list.setVisible(false);
        getChildren().addAll(list, right);
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
        tellList();
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
        tellList();
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
        return title.prefWidth(-1) + GAP + tabsWidth() + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        return insets
                + switch (fitting(width)) {
                    case BESIDE_THE_NAME -> Math.max(first(), tabHeight());
                    case A_LINE_OF_THEIR_OWN -> first() + tabHeight();
                    case A_LIST -> Math.max(first(), list.prefHeight(-1) + GAP / 2);
                };
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double bottom = getHeight() - snappedBottomInset();
        Fitting fitting = fitting(width);
        double first = fitting == Fitting.A_LINE_OF_THEIR_OWN ? first() : bottom;
        double titleWidth = Math.min(title.prefWidth(-1), width);
        place(title, 0, (first - title.prefHeight(-1)) / 2, titleWidth);
        double rightWidth = right.prefWidth(-1);
        place(right, width - rightWidth, (first - right.prefHeight(-1)) / 2, rightWidth);
        boolean asList = fitting == Fitting.A_LIST;
        list.setVisible(asList);
        tabs.forEach(tab -> tab.setVisible(!asList));
        switch (fitting) {
            case BESIDE_THE_NAME -> line(titleWidth + GAP, bottom - tabHeight());
            case A_LINE_OF_THEIR_OWN -> line(0, first);
            case A_LIST -> {
                double room = width - rightWidth - 2 * GAP - titleWidth;
                double wide = Math.clamp(list.prefWidth(-1), 0, Math.max(room, 0));
                place(list, titleWidth + GAP, (first - list.prefHeight(-1)) / 2, wide);
            }
        }
    }

    private void line(double left, double y) {
        double x = left;
        for (ToggleButton tab : tabs) {
            place(tab, x, y, tab.prefWidth(-1));
            x += tab.prefWidth(-1);
        }
    }

    private static void place(Node node, double x, double y, double width) {
        node.resizeRelocate(Math.rint(x), Math.rint(y), Math.ceil(width), node.prefHeight(-1));
    }

    private Fitting fitting(double width) {
        if (width < 0 || computePrefWidth(-1) <= width) {
            return Fitting.BESIDE_THE_NAME;
        }
        return tabsWidth() <= width ? Fitting.A_LINE_OF_THEIR_OWN : Fitting.A_LIST;
    }

    /** Where there is room for the tabs. */
    private enum Fitting {
        BESIDE_THE_NAME,
        A_LINE_OF_THEIR_OWN,
        A_LIST
    }

    private void tellList() {
        list.getItems().setAll(tabs.stream().map(this::item).toList());
        tabs.stream().filter(ToggleButton::isSelected).findFirst().ifPresent(tab -> {
            list.setText(tab.getText());
            list.setAccessibleText(title.getText() + ", part shown: " + wordsOf(tab));
        });
    }

    private RadioMenuItem item(ToggleButton tab) {
        RadioMenuItem item = new RadioMenuItem(wordsOf(tab));
        item.setSelected(tab.isSelected());
        item.setOnAction(event -> tab.fire());
        return item;
    }

    private static String wordsOf(ToggleButton tab) {
        String told = tab.getAccessibleText();
        return told == null ? tab.getText() : told;
    }

    private double first() {
        return Math.max(title.prefHeight(-1), right.prefHeight(-1)) + GAP / 2;
    }

    private double tabHeight() {
        return tabs.stream().mapToDouble(tab -> tab.prefHeight(-1)).max().orElse(0);
    }

    private double tabsWidth() {
        return tabs.stream().mapToDouble(tab -> tab.prefWidth(-1)).sum();
    }
}

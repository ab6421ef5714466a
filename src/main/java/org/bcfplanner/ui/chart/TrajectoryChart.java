package org.bcfplanner.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.bcfplanner.report.picture.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * The way of a metric drawn: its values with their intervals, the way between them, and what it is compared with. Holds
 * the focus itself; arrow keys travel from figure to figure, Enter goes to where the figure is typed.
 */
public final class TrajectoryChart extends Region {
    private static final double HEIGHT = 300;
    private static final double LEAST = 140;

    private final double scale;
    private final Tooltip tooltip = new Tooltip();
    private Runnable onSelection = () -> {};
    private Runnable onOpen = () -> {};
    private @Nullable Trajectory shown;
    private @Nullable TrajectoryNodes nodes;
    private int selected = -1;

    /** @param scale the text size, 1 for 100 % */
    public TrajectoryChart(double scale) {
        this.scale = scale;
        getStyleClass().add("trajectory");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320 * scale);
        Tooltip.install(this, tooltip);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pointed);
        addEventHandler(MouseEvent.MOUSE_MOVED, mouse -> tell(placeAt(mouse.getX())));
    }

    /** Shows another picture; the figure of the same place stays selected. */
    public void show(Trajectory trajectory) {
        if (trajectory.equals(shown)) {
            return;
        }
        Optional<String> before = selected().map(Trajectory.Point::column);
        shown = trajectory;
        TrajectoryNodes made = new TrajectoryNodes(trajectory, scale);
        nodes = made;
        getChildren().setAll(made.all());
        List<String> columns =
                trajectory.points().stream().map(Trajectory.Point::column).toList();
        int kept = before.map(columns::indexOf).orElse(-1);
        select(kept < 0 && !columns.isEmpty() ? 0 : kept);
        requestLayout();
    }

    /** Run when another figure is selected. */
    public void onSelection(Runnable listener) {
        onSelection = listener;
    }

    /** Run when somebody asks to go to where the selected figure is typed. */
    public void onOpen(Runnable listener) {
        onOpen = listener;
    }

    /** The selected figure; empty where there is none. */
    public Optional<Trajectory.Point> selected() {
        return shown == null || selected < 0
                ? Optional.empty()
                : Optional.of(shown.points().get(selected));
    }

    /** What the selected figure says; empty where there is none. */
    String words() {
        Trajectory all = shown;
        return all == null
                ? ""
                : selected().map(point -> all.words(point) + ".").orElse("");
    }

    private void select(int place) {
        selected = place;
        if (nodes != null) {
            nodes.mark(place);
        }
        String all = shown == null ? "" : shown.spoken();
        setAccessibleText((words() + " " + all).strip());
        onSelection.run();
    }

    private void tell(int place) {
        if (shown != null && !shown.isEmpty()) {
            String way = shown.points().size() > 1 ? "\n" + Trajectory.PATH : "";
            tooltip.setText(shown.words(shown.points().get(Math.max(0, place))) + way);
        }
    }

    private int placeAt(double x) {
        return nodes == null ? -1 : nodes.nearest(x);
    }

    private void pressed(KeyEvent key) {
        int count = shown == null ? 0 : shown.points().size();
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown() || count == 0) {
            return;
        }
        switch (key.getCode()) {
            case LEFT, UP -> select(Math.max(0, selected - 1));
            case RIGHT, DOWN -> select(Math.min(count - 1, selected + 1));
            case HOME -> select(0);
            case END -> select(count - 1);
            case ENTER -> onOpen.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void pointed(MouseEvent mouse) {
        requestFocus();
        int place = placeAt(mouse.getX());
        if (place >= 0) {
            select(place);
            if (mouse.getClickCount() == 2) {
                onOpen.run();
            }
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST * scale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * scale;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 376 * scale;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (nodes != null) {
            nodes.place(getWidth(), getHeight());
        }
    }
}

package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.timeline.Timeline;
import org.bcfplanner.report.timeline.TimelineGroup;
import org.bcfplanner.report.timeline.TimelineRow;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of actions along time, objective by objective. Holds the focus itself; arrow keys travel from action to
 * action, Enter or a double click goes to its row. To a screen reader it is a list whose items say when and how they stand.
 */
final class TimelinePicture extends Region {
    private static final double GROUP = 28;

    private final double scale;
    private final List<Node> order = new ArrayList<>();
    private final List<TimelineLine> lines = new ArrayList<>();
    private final Region highlight = new Region();
    private @Nullable Timeline shown;
    private TimeScale times;
    private Runnable onSelection = () -> {};
    private Runnable onOpen = () -> {};
    private int selected = -1;

    TimelinePicture(Timeline timeline, double scale) {
        this.scale = scale;
        this.times = new TimeScale(timeline, scale);
        setId("timeline");
        getStyleClass().addAll("timeline", "bars");
        highlight.getStyleClass().add("bar-highlight");
        highlight.setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pointed);
        show(timeline);
    }

    /** Shows a timeline; the same action stays selected. */
    void show(Timeline timeline) {
        if (timeline.equals(shown)) {
            return;
        }
        shown = timeline;
        Optional<Id<Action>> before = selected().map(TimelineRow::action);
        times = new TimeScale(timeline, scale);
        lines.clear();
        order.clear();
        for (TimelineGroup group : timeline.groups()) {
            Label title = Parts.label(group.title(), "timeline-group");
            order.add(title);
            for (TimelineRow row : group.rows()) {
                TimelineLine line = new TimelineLine(row, scale);
                lines.add(line);
                order.add(line);
            }
        }
        getChildren().setAll(highlight);
        getChildren().addAll(times.lines());
        getChildren().addAll(order);
        getChildren().addAll(times.words());
        setAccessibleText("Timeline. " + timeline.reading());
        selected = -1;
        select(before.map(this::placeOf).filter(place -> place >= 0).orElse(0));
        requestLayout();
    }

    /** Run when another action is selected. */
    void onSelection(Runnable listener) {
        onSelection = listener;
    }

    /** Run when somebody asks to go to the selected action. */
    void onOpen(Runnable listener) {
        onOpen = listener;
    }

    Optional<TimelineRow> selected() {
        return selected < 0 ? Optional.empty() : Optional.of(lines.get(selected).row());
    }

    Optional<TimelineLine> selectedLine() {
        return selected < 0 ? Optional.empty() : Optional.of(lines.get(selected));
    }

    private int placeOf(Id<Action> action) {
        return lines.stream().map(line -> line.row().action()).toList().indexOf(action);
    }

    private void select(int place) {
        selectedLine().ifPresent(line -> line.select(false));
        selected = lines.isEmpty() ? -1 : Math.clamp(place, 0, lines.size() - 1);
        selectedLine().ifPresent(line -> line.select(true));
        placeHighlight();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
        onSelection.run();
    }

    private void pressed(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown() || lines.isEmpty()) {
            return;
        }
        switch (key.getCode()) {
            case UP -> select(selected - 1);
            case DOWN -> select(selected + 1);
            case HOME -> select(0);
            case END -> select(lines.size() - 1);
            case ENTER -> onOpen.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void pointed(MouseEvent mouse) {
        requestFocus();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).getBoundsInParent().contains(mouse.getX(), mouse.getY())) {
                select(i);
                if (mouse.getClickCount() == 2) {
                    onOpen.run();
                }
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 720 * scale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return times.height() + order.stream().mapToDouble(this::height).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double height(Node node) {
        return node instanceof TimelineLine line ? line.height() : Math.rint(GROUP * scale);
    }

    @Override
    protected void layoutChildren() {
        Timeline timeline = shown;
        if (timeline == null) {
            return;
        }
        Frame frame = Frame.of(timeline, getWidth(), scale);
        double y = times.height();
        for (Node node : order) {
            double height = height(node);
            if (node instanceof TimelineLine line) {
                line.arrange(frame);
            }
            node.resizeRelocate(0, y, getWidth(), height);
            y += height;
        }
        times.place(frame, y);
        placeHighlight();
    }

    private void placeHighlight() {
        highlight.setVisible(selected >= 0);
        selectedLine()
                .ifPresent(line -> highlight.resizeRelocate(0, line.getLayoutY(), line.getWidth(), line.getHeight()));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> lines.size();
            case ITEM_AT_INDEX -> lines.get((Integer) parameters[0]);
            case FOCUS_ITEM -> selectedLine().orElse(null);
            case SELECTED_ITEMS ->
                FXCollections.<Node>observableArrayList(selectedLine().stream().toList());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.timeline.Timeline;
import org.bcfplanner.report.timeline.TimelineGroup;
import org.bcfplanner.report.timeline.TimelineRow;
import org.bcfplanner.ui.chart.RowTravel;
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
    private final RowTravel<TimelineLine> travel = new RowTravel<>(this, TimelineLine::select, false);
    private @Nullable Timeline shown;
    private TimeScale times;

    TimelinePicture(Timeline timeline, double scale) {
        this.scale = scale;
        this.times = new TimeScale(timeline, scale);
        setId("timeline");
        getStyleClass().addAll("timeline", "bars");
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
        getChildren().setAll(travel.highlight());
        getChildren().addAll(times.lines());
        getChildren().addAll(order);
        getChildren().addAll(times.words());
        setAccessibleText("Timeline. " + timeline.reading());
        travel.show(lines, before.map(this::placeOf).orElse(0));
        requestLayout();
    }

    /** Run when another action is selected. */
    void onSelection(Runnable listener) {
        travel.onSelection(listener);
    }

    /** Run when somebody asks to go to the selected action. */
    void onOpen(Runnable listener) {
        travel.onOpen(listener);
    }

    Optional<TimelineRow> selected() {
        return travel.selected().map(TimelineLine::row);
    }

    Optional<TimelineLine> selectedLine() {
        return travel.selected();
    }

    private int placeOf(Id<Action> action) {
        return lines.stream().map(line -> line.row().action()).toList().indexOf(action);
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
        travel.placeHighlight();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object told = travel.accessible(attribute, parameters);
        return told == null ? super.queryAccessibleAttribute(attribute, parameters) : told;
    }
}

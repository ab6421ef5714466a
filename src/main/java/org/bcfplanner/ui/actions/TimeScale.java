package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.report.timeline.Timeline;
import org.bcfplanner.report.timeline.TimelinePeriod;
import org.bcfplanner.ui.kit.Parts;

/** The periods over the picture of a timeline, the lines between them, and the day it is looked at. */
final class TimeScale {
    private final Timeline timeline;
    private final double scale;
    private final List<Label> names = new ArrayList<>();
    private final List<Line> edges = new ArrayList<>();
    private final Line day = line("timeline-now");
    private final Label dayName;

    TimeScale(Timeline timeline, double scale) {
        this.timeline = timeline;
        this.scale = scale;
        this.dayName = Parts.fixed(PrintedDate.words(timeline.on()), "timeline-now-name");
        for (TimelinePeriod period : timeline.periods()) {
            names.add(Parts.label(period.name(), "timeline-period"));
            edges.add(line("timeline-edge"));
        }
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        line.setManaged(false);
        line.setMouseTransparent(true);
        return line;
    }

    /** The lines, which stand behind the actions. */
    List<Node> lines() {
        List<Node> nodes = new ArrayList<>(edges);
        nodes.add(day);
        return nodes;
    }

    List<Node> words() {
        List<Node> nodes = new ArrayList<>(names);
        nodes.add(dayName);
        return nodes;
    }

    double height() {
        return Math.rint(dayName.prefHeight(-1) + names.getFirst().prefHeight(-1) + 10 * scale);
    }

    void place(Frame frame, double foot) {
        double second = Math.rint(dayName.prefHeight(-1) + 4 * scale);
        List<TimelinePeriod> periods = timeline.periods();
        for (int i = 0; i < periods.size(); i++) {
            double from = frame.x(periods.get(i).first());
            double to = frame.end(periods.get(i).last());
            Label name = names.get(i);
            double wide = name.prefWidth(-1);
            name.setVisible(wide <= to - from);
            name.resizeRelocate(Math.rint((from + to - wide) / 2), second, wide, name.prefHeight(-1));
            set(edges.get(i), from, second, foot);
        }
        double now = frame.x(timeline.on());
        set(day, now, dayName.prefHeight(-1), foot);
        double wide = Math.ceil(dayName.prefWidth(-1));
        double x = Math.clamp(now - wide / 2, frame.left(), Math.max(frame.left(), frame.right() - wide));
        dayName.resizeRelocate(Math.rint(x), 0, wide, dayName.prefHeight(-1));
    }

    private static void set(Line line, double x, double from, double to) {
        line.setStartX(x + 0.5);
        line.setEndX(x + 0.5);
        line.setStartY(from);
        line.setEndY(to);
    }
}

package org.bcfplanner.ui.actions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bcfplanner.report.timeline.TimelineMark;
import org.bcfplanner.ui.kit.Parts;

/** What a milestone is drawn with: a bar for a stretch, a diamond for a day, and its words over it. */
final class MarkNodes {
    private static final double BAR = 10;
    private static final double DIAMOND = 11;
    private static final double LEAST = 6;

    private final TimelineMark mark;
    private final Region shape = new Region();
    private final Label words;

    MarkNodes(TimelineMark mark, String style) {
        this.mark = mark;
        this.words = Parts.label(mark.label(), "timeline-words");
        shape.getStyleClass().addAll(mark.isDay() ? "timeline-day" : "timeline-stretch", style);
        if (mark.alternative()) {
            shape.getStyleClass().add("alternative");
            words.getStyleClass().add("fg-muted");
        }
    }

    List<Node> nodes() {
        return List.of(shape, words);
    }

    double wordsHeight() {
        return words.prefHeight(-1);
    }

    /**
     * Places it with its words.
     *
     * @param y    where its words begin
     * @param from where words can begin, as others stand before it
     * @param to   where they must end, as others stand behind it
     * @return where its words end; {@code from} where they have no room, and only the shape is drawn
     */
    double place(Frame frame, double y, double from, double to, double scale) {
        double start = frame.x(mark.first());
        double top = y + words.prefHeight(-1) + 2 * scale;
        if (mark.isDay()) {
            double size = Math.rint(DIAMOND * scale);
            double middle = (start + frame.end(mark.last())) / 2;
            shape.resizeRelocate(Math.rint(middle - size / 2), top - 0.5 * scale, size, size);
            start = middle - size / 2;
        } else {
            double width = Math.max(LEAST * scale, frame.end(mark.last()) - start);
            shape.resizeRelocate(start + 1, top, width - 2, Math.rint(BAR * scale));
        }
        double wide = Math.ceil(words.prefWidth(-1));
        double x = Math.max(from, Math.min(start - 2 * scale, to - wide));
        boolean fits = x + wide <= to + 1;
        words.setVisible(fits);
        words.resizeRelocate(Math.rint(x), y, wide, words.prefHeight(-1));
        return fits ? x + wide : from;
    }

    /** Where it begins. */
    double start(Frame frame) {
        return frame.x(mark.first());
    }
}

package org.bcfplanner.ui.actions;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.report.timeline.TimelineRow;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** An action of the picture: what it is, its milestones along time, and how it stands. */
final class TimelineLine extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double HEIGHT = 42;
    private static final double SIGN = 30;
    private static final double PADDING = 8;

    private final TimelineRow row;
    private final double scale;
    private final Label sign;
    private final Label title;
    private final Label state = Parts.label("", "timeline-state");
    private final Label undated;
    private final List<MarkNodes> marks;
    private @Nullable Frame frame;
    private boolean selected;

    TimelineLine(TimelineRow row, double scale) {
        this.row = row;
        this.scale = scale;
        this.sign = Parts.label(row.sign(), "timeline-sign");
        this.title = Parts.label(row.title(), "timeline-title");
        this.undated = Parts.label(row.undated(), "timeline-words", "fg-muted");
        String style = row.overdue().isPresent() ? "overdue" : row.status() == ActionStatus.DONE ? "done" : "open";
        this.marks =
                row.marks().stream().map(mark -> new MarkNodes(mark, style)).toList();
        getStyleClass().add("timeline-line");
        title.setWrapText(true);
        showState();
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(row.words());
        Tooltip.install(this, new Tooltip(row.words()));
        getChildren().addAll(sign, title, state);
        if (!row.undated().isEmpty()) {
            getChildren().add(undated);
        }
        marks.forEach(mark -> getChildren().addAll(mark.nodes()));
    }

    private void showState() {
        state.setText(row.state());
        boolean overdue = row.overdue().isPresent();
        if (overdue) {
            state.setGraphic(Icons.of("bi-exclamation-triangle-fill", 12, "fg-warning"));
            state.getStyleClass().add("fg-warning");
        } else if (row.status() != ActionStatus.NOT_STATED) {
            state.setGraphic(Icons.of(Statuses.icon(row.status()), 12, Statuses.ink(row.status())));
        }
    }

    TimelineRow row() {
        return row;
    }

    double height() {
        return Math.rint(HEIGHT * scale);
    }

    void arrange(Frame now) {
        frame = now;
        requestLayout();
    }

    void select(boolean now) {
        selected = now;
        pseudoClassStateChanged(SELECTED, now);
    }

    @Override
    protected void layoutChildren() {
        Frame at = frame;
        if (at == null) {
            return;
        }
        double height = getHeight();
        double pad = PADDING * scale;
        centred(sign, pad, SIGN * scale - 4, height);
        double names = at.left() - pad - SIGN * scale - pad;
        double high = Math.min(title.prefHeight(names), height);
        title.resizeRelocate(pad + SIGN * scale, Math.rint((height - high) / 2), names, high);
        state.setContentDisplay(at.terse() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        centred(state, at.state(), at.width() - at.state() - (at.terse() ? 0 : pad), height);
        centred(undated, at.left(), Math.min(undated.prefWidth(-1), at.right() - at.left()), height);
        double from = at.left();
        for (int i = 0; i < marks.size(); i++) {
            MarkNodes mark = marks.get(i);
            double y = Math.rint((height - mark.wordsHeight() - 13 * scale) / 2);
            double next = i + 1 < marks.size() ? marks.get(i + 1).start(at) - 6 * scale : at.right();
            from = mark.place(at, y, from, Math.max(next, from), scale) + 6 * scale;
        }
    }

    private static void centred(Label label, double x, double room, double height) {
        double high = label.prefHeight(-1);
        label.resizeRelocate(Math.rint(x), Math.rint((height - high) / 2), Math.max(0, room), high);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}

package org.bcfplanner.ui.chart;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bcfplanner.report.picture.Bar;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** A bar with its name: beside it where there is room, otherwise above. */
final class BarRow extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double PADDING = 7;
    private static final double BETWEEN = 3;
    static final double INDENT = 10;

    private final Bar bar;
    private final double scale;
    private final Label name;
    private final List<LaneNodes> lanes;
    private boolean beside = true;
    private Scale across = new Scale(0, 0, 0);
    private boolean selected;

    BarRow(Bar bar, double scale) {
        this.bar = bar;
        this.scale = scale;
        this.name = Parts.label(bar.name(), "bar-name");
        this.lanes =
                bar.lanes().stream().map(lane -> new LaneNodes(lane, scale)).toList();
        if (bar.part() == Bar.Part.MEASURE || bar.part() == Bar.Part.SUM) {
            name.getStyleClass().add("strong");
        }
        getStyleClass().add("bar-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(bar.words());
        getChildren().add(name);
        lanes.forEach(lane -> getChildren().addAll(lane.nodes()));
    }

    Bar bar() {
        return bar;
    }

    List<LaneNodes> lanes() {
        return lanes;
    }

    double nameWidth() {
        return Math.ceil(name.prefWidth(-1));
    }

    void arrange(boolean nameBeside, Scale scaleAcross) {
        beside = nameBeside;
        across = scaleAcross;
        requestLayout();
    }

    void select(boolean now) {
        selected = now;
        pseudoClassStateChanged(SELECTED, now);
    }

    /** The height it needs; more makes its bars thicker. */
    double height(boolean nameBeside) {
        double lane = lanes.stream().mapToDouble(LaneNodes::wordsHeight).max().orElse(0);
        double bars = lanes.size() * lane + (lanes.size() - 1) * BETWEEN * scale;
        return Math.ceil(bars + 2 * PADDING * scale + (nameBeside ? 0 : name.prefHeight(-1) + BETWEEN * scale));
    }

    /** How far its lines begin below its top. */
    double top() {
        return PADDING * scale + (beside ? 0 : name.prefHeight(-1) + BETWEEN * scale);
    }

    double bottom() {
        return getHeight() - PADDING * scale;
    }

    @Override
    protected void layoutChildren() {
        double top = top();
        double room = bottom() - top - (lanes.size() - 1) * BETWEEN * scale;
        double height = Math.rint(room / lanes.size());
        double nameHeight = name.prefHeight(-1);
        double nameY = beside ? Math.rint((getHeight() - nameHeight) / 2) : PADDING * scale;
        double nameX = beside ? INDENT * scale : across.left() + BETWEEN * scale;
        double nameRoom = (beside ? across.left() : getWidth()) - nameX;
        name.resizeRelocate(nameX, nameY, Math.min(nameWidth(), nameRoom), nameHeight);
        for (LaneNodes lane : lanes) {
            lane.place(across, Math.rint(top), height);
            top += height + BETWEEN * scale;
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}

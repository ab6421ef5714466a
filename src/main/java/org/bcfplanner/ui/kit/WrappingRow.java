package org.bcfplanner.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Fields beside each other as long as there is room, then under each other. In each line the fields share what is left
 * in proportion to their preferred widths; none gets narrower than its minimum unless it stands alone. A line is as high
 * as its highest field needs at the width it has there.
 */
public final class WrappingRow extends Pane {
    private static final double GAP_ACROSS = 12;
    private static final double GAP_DOWN = 14;

    public WrappingRow(Region... fields) {
        getChildren().addAll(fields);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Never the reason for a page that scrolls sideways. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return across()
                + getManagedChildren().stream()
                        .mapToDouble(field -> field.prefWidth(-1) + GAP_ACROSS)
                        .sum()
                - GAP_ACROSS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = -GAP_DOWN;
        double known = (width < 0 ? computePrefWidth(-1) : width) - across();
        for (List<Node> line : lines(known)) {
            height += lineHeight(line, widths(line, known)) + GAP_DOWN;
        }
        return snappedTopInset() + snappedBottomInset() + Math.max(0, height);
    }

    @Override
    protected void layoutChildren() {
        double y = snappedTopInset();
        double known = getWidth() - across();
        for (List<Node> line : lines(known)) {
            double[] widths = widths(line, known);
            double height = lineHeight(line, widths);
            double x = snappedLeftInset();
            for (int i = 0; i < line.size(); i++) {
                line.get(i).resizeRelocate(x, y, widths[i], height);
                x += widths[i] + GAP_ACROSS;
            }
            y += height + GAP_DOWN;
        }
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    private static double[] widths(List<Node> line, double width) {
        double wanted = line.stream().mapToDouble(field -> field.prefWidth(-1)).sum();
        double room = width - GAP_ACROSS * (line.size() - 1);
        double left = room;
        double[] widths = new double[line.size()];
        for (int i = 0; i < line.size(); i++) {
            Node field = line.get(i);
            double share = Math.floor(room * field.prefWidth(-1) / wanted);
            double others = minimum(line.subList(i + 1, line.size()));
            widths[i] = i == line.size() - 1 ? left : Math.max(field.minWidth(-1), Math.min(share, left - others));
            left -= widths[i];
        }
        return widths;
    }

    private List<List<Node>> lines(double width) {
        List<List<Node>> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node field : getManagedChildren()) {
            double taken = minimum(line) + GAP_ACROSS * line.size();
            if (!line.isEmpty() && taken + field.minWidth(-1) > width) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(field);
        }
        lines.add(line);
        return lines;
    }

    private static double minimum(List<Node> fields) {
        return fields.stream().mapToDouble(field -> field.minWidth(-1)).sum();
    }

    private static double lineHeight(List<Node> line, double[] widths) {
        double height = 0;
        for (int i = 0; i < line.size(); i++) {
            height = Math.max(height, line.get(i).prefHeight(widths[i]));
        }
        return height;
    }
}

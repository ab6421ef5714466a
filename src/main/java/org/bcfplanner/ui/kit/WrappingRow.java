package org.bcfplanner.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Fields beside each other as long as there is room, then under each other. In each line the fields share what is left
 * in proportion to their preferred widths; none gets narrower than its minimum unless it stands alone.
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

    @Override
    protected double computeMinWidth(double height) {
        return getChildren().stream()
                .mapToDouble(field -> field.minWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream()
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
        for (List<Node> line : lines(width < 0 ? computePrefWidth(-1) : width)) {
            height += lineHeight(line) + GAP_DOWN;
        }
        return Math.max(0, height);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (List<Node> line : lines(getWidth())) {
            double height = lineHeight(line);
            layoutLine(line, y, height);
            y += height + GAP_DOWN;
        }
    }

    private void layoutLine(List<Node> line, double y, double height) {
        double wanted = line.stream().mapToDouble(field -> field.prefWidth(-1)).sum();
        double room = getWidth() - GAP_ACROSS * (line.size() - 1);
        double x = 0;
        double left = room;
        for (int i = 0; i < line.size(); i++) {
            Node field = line.get(i);
            double share = Math.floor(room * field.prefWidth(-1) / wanted);
            double others = minimum(line.subList(i + 1, line.size()));
            double width = i == line.size() - 1 ? left : Math.max(field.minWidth(-1), Math.min(share, left - others));
            field.resizeRelocate(x, y, width, height);
            x += width + GAP_ACROSS;
            left -= width;
        }
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

    private static double lineHeight(List<Node> line) {
        return line.stream().mapToDouble(field -> field.prefHeight(-1)).max().orElse(0);
    }
}

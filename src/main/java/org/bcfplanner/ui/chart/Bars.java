package org.bcfplanner.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.Region;
import org.bcfplanner.report.picture.Bar;
import org.bcfplanner.report.picture.Picture;
import org.jspecify.annotations.Nullable;

/**
 * The bars of a picture one under the other. Holds the focus itself; arrow keys travel from bar to bar, Enter or a double
 * click goes to what a bar shows. To a screen reader it is a list whose items say what the bars show.
 */
final class Bars extends Region {
    /** How much of the width names may take before they stand above their bars. */
    private static final double NAMES = 0.3;

    private static final double TALLEST = 46;

    private final double scale;
    private final List<BarRow> rows = new ArrayList<>();
    private final Guides guides;
    private final RowTravel<BarRow> travel = new RowTravel<>(this, BarRow::select, true);

    Bars(double scale) {
        this.scale = scale;
        this.guides = new Guides();
        getStyleClass().add("bars");
    }

    /** Shows a picture; the bar of the same place stays selected where the pictures are of one kind. */
    void show(Picture picture) {
        Optional<String> before = selected().map(Bar::name);
        rows.clear();
        picture.bars().forEach(bar -> rows.add(new BarRow(bar, scale)));
        getChildren().setAll(travel.highlight());
        getChildren().addAll(guides.of(rows));
        getChildren().addAll(rows);
        setAccessibleText(picture.title() + ". " + picture.reading());
        travel.show(rows, before.map(this::placeOf).orElse(0));
        requestLayout();
    }

    void onSelection(Runnable listener) {
        travel.onSelection(listener);
    }

    void onOpen(Runnable listener) {
        travel.onOpen(listener);
    }

    Optional<Bar> selected() {
        return travel.selected().map(BarRow::bar);
    }

    /** The node of the selected bar. */
    Optional<BarRow> selectedRow() {
        return travel.selected();
    }

    private int placeOf(String name) {
        return rows.stream().map(row -> row.bar().name()).toList().indexOf(name);
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
        boolean beside = beside(width < 0 ? computePrefWidth(-1) : width);
        return rows.stream().mapToDouble(row -> row.height(beside)).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean beside = beside(getWidth());
        Scale across = across(beside);
        double needed = rows.stream().mapToDouble(row -> row.height(beside)).sum();
        double spare = rows.isEmpty() ? 0 : Math.max(0, (getHeight() - needed) / rows.size());
        double y = 0;
        for (BarRow row : rows) {
            double height = row.height(beside);
            height = Math.floor(Math.max(height, Math.min(height + spare, tallest(row))));
            row.arrange(beside, across);
            row.resizeRelocate(0, y, getWidth(), height);
            y += height;
        }
        guides.place(across, y);
        travel.placeHighlight();
    }

    private double tallest(BarRow row) {
        return TALLEST * scale * (row.lanes().size() == 1 ? 1 : 1.5);
    }

    private boolean beside(double width) {
        return names() <= width * NAMES;
    }

    private double names() {
        return rows.stream().mapToDouble(BarRow::nameWidth).max().orElse(0) + 2 * BarRow.INDENT * scale;
    }

    /** As wide as the words behind the bars allow. */
    private Scale across(boolean beside) {
        double left = Math.rint(beside ? names() + 4 * scale : BarRow.INDENT * scale);
        double room = getWidth() - left - BarRow.INDENT * scale;
        List<LaneNodes> lanes =
                rows.stream().flatMap(row -> row.lanes().stream()).toList();
        long low = Math.min(
                0, lanes.stream().mapToLong(lane -> lane.lane().low()).min().orElse(0));
        double pixel = Double.MAX_VALUE;
        for (LaneNodes lane : lanes) {
            double length = (double) lane.lane().high() - low;
            if (length > 0) {
                pixel = Math.min(pixel, Math.max(0, room - lane.tail()) / length);
            }
        }
        return new Scale(left, low, pixel == Double.MAX_VALUE ? 0 : pixel);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object told = travel.accessible(attribute, parameters);
        return told == null ? super.queryAccessibleAttribute(attribute, parameters) : told;
    }
}

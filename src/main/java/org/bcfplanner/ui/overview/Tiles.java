package org.bcfplanner.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The sections as equal tiles: name, how much is there, and the state in a word and a shape. In lines of equal length. */
final class Tiles extends Pane {
    private static final double GAP = 12;
    private static final double LEAST = 132;

    private final double scale;
    private final Consumer<String> open;
    private List<Tile> shown = List.of();

    /**
     * @param scale the text size, 1 for 100 %
     * @param open  shows the section of a name
     */
    Tiles(double scale, Consumer<String> open) {
        this.scale = scale;
        this.open = open;
    }

    void show(List<Tile> tiles) {
        if (tiles.equals(shown)) {
            return;
        }
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            boolean same =
                    i < shown.size() && i < getChildren().size() && tiles.get(i).equals(shown.get(i));
            nodes.add(same ? getChildren().get(i) : tile(tiles.get(i)));
        }
        shown = List.copyOf(tiles);
        int focused = focused();
        getChildren().setAll(nodes);
        if (0 <= focused && focused < nodes.size()) {
            nodes.get(focused).requestFocus();
        }
    }

    /** The place of the tile that has the focus; -1 where none has. */
    int focused() {
        return getChildren().stream().map(Node::isFocused).toList().indexOf(true);
    }

    private WayIn tile(Tile tile) {
        Label name = Parts.label(tile.name(), "strong");
        HBox heading = new HBox(8, Icons.of(tile.icon(), 14), name);
        heading.setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar(tile.share());
        bar.getStyleClass().addAll("share-bar", tile.state().shape().style());
        bar.setFocusTraversable(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        Label state = Parts.label(tile.state().words(), "small", "fg-muted");
        state.setGraphic(
                Icons.of(tile.state().shape().icon(), 12, tile.state().shape().style()));
        VBox content = new VBox(heading, bar, state);
        content.getStyleClass().add("tile-content");
        WayIn way = new WayIn(content, tile.spoken(), () -> open.accept(tile.name()));
        way.getStyleClass().addAll("panel", "tile");
        way.setId("tile-" + tile.name().replace(' ', '-'));
        return way;
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
        return getChildren().size() * (LEAST * scale + GAP) - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        int lines = lines(width < 0 ? computePrefWidth(-1) : width);
        return lines * (height() + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        int inLine = inLine(getWidth());
        double width = (getWidth() + GAP) / inLine - GAP;
        for (int i = 0; i < count; i++) {
            int line = i / inLine;
            double left = Math.rint(i % inLine * (width + GAP));
            double right = Math.rint(i % inLine * (width + GAP) + width);
            getChildren().get(i).resizeRelocate(left, line * (height() + GAP), right - left, height());
        }
    }

    private int lines(double width) {
        int fitting = Math.max(1, (int) ((width + GAP) / (LEAST * scale + GAP)));
        return Math.max(1, (getChildren().size() + fitting - 1) / fitting);
    }

    private int inLine(double width) {
        int lines = lines(width);
        return Math.max(1, (getChildren().size() + lines - 1) / lines);
    }

    private double height() {
        return Math.ceil(getChildren().stream()
                .mapToDouble(tile -> tile.prefHeight(-1))
                .max()
                .orElse(0));
    }
}

package org.bcfplanner.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.bcfplanner.ui.grid.Grid;

/**
 * What a part has besides its table.
 *
 * @param tools    stand behind the field that searches
 * @param switches stand before the button that adds a row
 * @param above    stand over the tools
 * @param below    stand under the table
 * @param rowHeight in pixels at usual text size
 */
public record Furnishing<R>(
        List<Function<Grid<R>, Node>> tools,
        List<ToggleButton> switches,
        List<Beside> above,
        List<Beside> below,
        double rowHeight) {
    private static final double ONE_LINE = 28;

    public static <R> Furnishing<R> none() {
        return new Furnishing<>(List.of(), List.of(), List.of(), List.of(), ONE_LINE);
    }

    public Furnishing<R> tool(Function<Grid<R>, Node> tool) {
        return new Furnishing<>(with(tools, tool), switches, above, below, rowHeight);
    }

    public Furnishing<R> toggle(ToggleButton toggle) {
        return new Furnishing<>(tools, with(switches, toggle), above, below, rowHeight);
    }

    public Furnishing<R> above(Beside node) {
        return new Furnishing<>(tools, switches, with(above, node), below, rowHeight);
    }

    public Furnishing<R> below(Beside node) {
        return new Furnishing<>(tools, switches, above, with(below, node), rowHeight);
    }

    /** Rows of this height, as for texts of two lines. */
    public Furnishing<R> rowsOf(double height) {
        return new Furnishing<>(tools, switches, above, below, height);
    }

    List<Beside> all() {
        List<Beside> all = new ArrayList<>(above);
        all.addAll(below);
        return all;
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}

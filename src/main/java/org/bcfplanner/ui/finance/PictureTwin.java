package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.report.picture.Bar;
import org.bcfplanner.report.picture.Picture;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;

/** The figures of a picture as a table to read, select and copy from. */
final class PictureTwin {
    private static final String NAME = "name";
    private static final String FIGURE = "figure ";

    private final Grid<Bar> grid;
    private final List<String> headings;

    /** @param selected run when another block is selected */
    PictureTwin(Picture picture, double scale, Runnable selected) {
        headings = picture.headings();
        grid = new Grid<>(columns(picture), scale);
        grid.setId("picture-table");
        grid.onSelection(selected);
        show(picture);
    }

    /** Whether it has the columns for a picture. */
    boolean suits(Picture picture) {
        return headings.equals(picture.headings());
    }

    void show(Picture picture) {
        List<Row<Bar>> rows = new ArrayList<>();
        for (Bar bar : picture.bars()) {
            rows.add(new Row<>("bar " + rows.size(), Row.Kind.LINE, bar));
        }
        grid.setAccessibleText(picture.title());
        grid.show(new Sheet<>(rows, List.of()));
    }

    Node view() {
        return grid;
    }

    void enter() {
        if (grid.active().isEmpty()) {
            grid.select(new Cell("bar 0", NAME));
        }
        grid.requestFocus();
    }

    /** What the status bar says of the selected figures. */
    String statistics() {
        return AmountStatistics.ofTotals(grid.selected(), PictureTwin::figure);
    }

    private static Total figure(Bar bar, String column) {
        return column.startsWith(FIGURE)
                ? bar.figures().get(Integer.parseInt(column.substring(FIGURE.length())))
                : Total.NOTHING;
    }

    private static List<Column<Bar>> columns(Picture picture) {
        List<Column<Bar>> columns = new ArrayList<>();
        columns.add(Column.<Bar>reading(NAME, "What", 230, PictureTwin::name).kept());
        List<String> headings = picture.headings();
        for (int i = 0; i < headings.size(); i++) {
            int index = i;
            columns.add(Column.<Bar>reading(
                            FIGURE + i,
                            headings.get(i),
                            Math.max(110, headings.get(i).length() * 7),
                            bar -> AmountLooks.total(bar.figures().get(index), picture.unit(), "–"))
                    .ofNumbers());
        }
        columns.add(Column.reading("remark", "Remark", 260, bar -> Look.of(bar.remark())));
        return columns;
    }

    private static Look name(Bar bar) {
        Look look = Look.of(bar.name());
        return switch (bar.part()) {
            case MEASURE, SUM -> look.styled("strong");
            case STEP, SINGLE -> look;
        };
    }
}

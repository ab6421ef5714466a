package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The nodes of a table but for its entry bar and editor, and where they stand. */
final class Drawing<R> {
    private static final double LINE = 1;
    private static final double SHADOW = 6;
    private static final double DROP_WIDTH = 3;

    private final Arrangement<R> arrangement;
    private final ColumnSet<R> columns;
    private final Viewport viewport;
    private final Geometry<R> geometry;
    private final Metrics metrics;
    private final CellNotes notes = new CellNotes();
    private final Body<R> body;
    private final Body<R> foot;
    private final FootWindow footWindow;
    private final Headings<R> headings;
    private final Marks frozenMarks;
    private final Marks movingMarks;
    private final ScrollBars bars;
    private final Runnable onScroll;
    private final Region shadow = region("grid-frozen-shadow");
    private final Region frame = region("grid-frame");
    private final Region drop = region("grid-drop");
    private int frozen;
    private Selection.@Nullable Range previewed;

    /** @param onScroll run after something has been scrolled */
    Drawing(
            Arrangement<R> arrangement,
            ColumnSet<R> columns,
            Viewport viewport,
            Geometry<R> geometry,
            Metrics metrics,
            Runnable onScroll) {
        this.arrangement = arrangement;
        this.columns = columns;
        this.viewport = viewport;
        this.geometry = geometry;
        this.metrics = metrics;
        this.onScroll = onScroll;
        this.body = new Body<>(columns, notes, "grid-body");
        this.foot = new Body<>(columns, notes, "grid-foot");
        this.footWindow = new FootWindow(onScroll);
        this.headings = new Headings<>(columns);
        this.frozenMarks = new Marks(body.frozen(), true);
        this.movingMarks = new Marks(body.moving(), false);
        this.bars = new ScrollBars(viewport, onScroll);
        this.frozen = columns.frozen();
        frame.setViewOrder(-2); // also over an entry bar that lies over the headings
        drop.setVisible(false);
    }

    CellNotes notes() {
        return notes;
    }

    /** All nodes from the lowest to the uppermost. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(body.halves());
        nodes.addAll(foot.halves());
        nodes.addAll(headings.halves());
        nodes.add(shadow);
        nodes.addAll(bars.nodes());
        nodes.add(footWindow.bar());
        nodes.add(drop);
        return nodes;
    }

    /** The frame around the table, over all. */
    Region frame() {
        return frame;
    }

    Headings<R> headings() {
        return headings;
    }

    Body<R> body() {
        return body;
    }

    /** How high the table is when all its rows are in view. */
    double fullHeight() {
        Sheet<R> sheet = arrangement.sheet();
        return metrics.entry()
                + headings.lines() * metrics.heading()
                + (sheet.rows().size() + sheet.totals().size()) * metrics.row()
                + metrics.scaled(Geometry.BAR)
                + 2 * LINE;
    }

    /** Makes the cells and headings of other columns. */
    void rebuild() {
        frozen = columns.frozen();
        body.rebuild();
        foot.rebuild();
        headings.rebuild();
        headings.mark(arrangement.sort());
    }

    void layout(double width, double height, Tints tints) {
        Sheet<R> sheet = arrangement.sheet();
        columns.fit(width);
        metrics.fit(height, headings.lines(), sheet);
        double bar = metrics.scaled(Geometry.BAR);
        double top = geometry.rowsTop();
        footWindow.measure(sheet.totals().size(), height - top - bar - LINE, metrics.row());
        double footHeight = footWindow.height() + LINE;
        double rowsHeight = Math.max(0, height - top - footHeight - bar);
        boolean scrolls = sheet.rows().size() * metrics.row() > rowsHeight || footWindow.isCut();
        double rowsWidth = scrolls ? width - bar : width;
        columns.fit(rowsWidth);
        if (columns.frozen() != frozen) {
            rebuild();
        }
        viewport.measure(
                rowsWidth - columns.frozenWidth(),
                rowsHeight,
                columns.movingWidth(),
                sheet.rows().size(),
                metrics.row());
        headings.place(0, metrics.entry(), width, metrics.heading(), viewport.x());
        body.place(0, top, width, rowsHeight);
        foot.place(0, top + rowsHeight + bar, width, footHeight);
        body.show(sheet.rows(), viewport.firstRow(), viewport.rowsInView(), viewport, viewport.y(), tints);
        foot.show(
                sheet.totals(),
                (int) (footWindow.offset() / metrics.row()),
                Math.min(sheet.totals().size(), footWindow.rows() + 1),
                viewport,
                footWindow.offset() - LINE,
                Tints.NONE);
        shadow.resizeRelocate(columns.frozenWidth(), metrics.entry(), SHADOW, rowsHeight + geometry.headingsHeight());
        shadow.setVisible(viewport.x() > 0 && columns.frozen() > 0);
        bars.place(columns.frozenWidth(), top, width, bar);
        footWindow.place(width, top + rowsHeight + bar + LINE, bar);
        frame.resizeRelocate(0, 0, width, height);
    }

    /** Shows the outlines of what is selected, and of a fill under way. */
    void mark(Optional<Selection.Range> range, Optional<Place> active) {
        for (Marks marks : List.of(frozenMarks, movingMarks)) {
            marks.show(range, active, columns, viewport);
            marks.showFill(range, previewed(), columns, viewport);
        }
    }

    /** Lets the outline of a fill under way be shown from the next layout; none for null. */
    void preview(Selection.@Nullable Range range) {
        previewed = range;
    }

    Optional<Selection.Range> previewed() {
        return Optional.ofNullable(previewed);
    }

    /** Whether a point is on the handle at the end of the selected block. */
    boolean isOnHandle(double x, double y) {
        return frozenMarks.isOnHandle(x, y - geometry.rowsTop())
                || movingMarks.isOnHandle(x - columns.frozenWidth(), y - geometry.rowsTop());
    }

    /** Shows where dragged columns would be put down: the left edge of what would then stand behind them. */
    void showDrop(double x) {
        double top = metrics.entry();
        drop.resizeRelocate(x - Math.ceil(DROP_WIDTH / 2), top, DROP_WIDTH, geometry.rowsBottom() - top);
        drop.setVisible(true);
    }

    void hideDrop() {
        drop.setVisible(false);
    }

    /** Scrolls what is under this height: the rows at the foot where they are cut, else the table. */
    void scroll(double y, double dx, double dy) {
        if (footWindow.isCut() && y > geometry.rowsBottom()) {
            footWindow.scrollBy(dy);
            viewport.scrollTo(viewport.x() + dx, viewport.y());
        } else {
            viewport.scrollTo(viewport.x() + dx, viewport.y() + dy);
        }
        onScroll.run();
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }
}

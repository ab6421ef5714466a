package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A table for people who live in spreadsheets: frozen identity columns, group rows with subtotals, totals that stay at
 * the foot, one editor that commits whenever it is left. Knows no money and no plan: a section gives it columns and
 * sheets, and makes edits of the changes it hands back.
 *
 * <p>The grid itself holds the focus; its cells are labels that are used again as rows scroll.
 */
public final class Grid<R> extends Region {
    private static final double BAR = 10;
    private static final double LINE = 1;
    /** The column that carries the mark by which a group is folded. */
    static final int FOLD_COLUMN = 1;

    private static final double FOLD_WIDTH = 24;

    private final ColumnSet<R> columns;
    private final Body<R> body;
    private final Body<R> foot;
    private final Headings<R> headings;
    private final Marks frozenMarks;
    private final Marks movingMarks;
    private final Editing<R> editing;
    private final Blocks<R> blocks;
    private final Viewport viewport = new Viewport();
    private final Selection selection = new Selection();
    private final ScrollBars bars = new ScrollBars(viewport, this::requestLayout);
    private final Region shadow = new Region();
    private final Region frame = new Region();
    private final Metrics metrics;

    private final RowOrder<R> order;
    private Sheet<R> whole = Sheet.empty();
    private Sheet<R> sheet = Sheet.empty();
    private Optional<RowActions> rowActions = Optional.empty();
    private Optional<Selection.Range> previewed = Optional.empty();
    private Consumer<List<CellChange>> onChanges = changes -> {};
    private Runnable onSelection = () -> {};

    /** @param scale the text size, 1 for 100 % */
    public Grid(List<Column<R>> columns, double scale) {
        this(columns, new Metrics(scale, Metrics.BAR));
        new GridInput<>(this, editing, blocks).listen();
    }

    private Grid(List<Column<R>> columns, Metrics metrics) {
        this.columns = new ColumnSet<>(columns, metrics.scale());
        this.metrics = metrics;
        this.editing = new Editing<>(this, this.columns);
        this.blocks = new Blocks<>(this, this.columns, editing);
        this.body = new Body<>(this.columns, "grid-body");
        this.foot = new Body<>(this.columns, "grid-foot");
        this.headings = new Headings<>(this.columns);
        this.order = new RowOrder<>(columns);
        this.frozenMarks = new Marks(body.frozen(), true);
        this.movingMarks = new Marks(body.moving(), false);
        getStyleClass().add("grid");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setFocusTraversable(true);
        shadow.getStyleClass().add("grid-frozen-shadow");
        shadow.setManaged(false);
        shadow.setMouseTransparent(true);
        getChildren().add(editing.bar());
        getChildren().addAll(body.halves());
        getChildren().addAll(foot.halves());
        getChildren().addAll(headings.halves());
        frame.getStyleClass().add("grid-frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        getChildren().add(shadow);
        getChildren().addAll(bars.nodes());
        getChildren().addAll(editing.editor().field(), frame);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        new HeadingInput<>(this, this.columns).listen();
        focusWithinProperty().addListener((property, was, is) -> showMarks());
    }

    /** A table only to look at: without an entry bar, selection or focus. */
    public static <R> Grid<R> reading(List<Column<R>> columns) {
        Grid<R> grid = new Grid<>(columns, new Metrics(1, 0));
        grid.getChildren().removeAll(grid.editing.bar(), grid.editing.editor().field());
        grid.setFocusTraversable(false);
        new GridInput<>(grid, grid.editing, grid.blocks).listenToWheel();
        return grid;
    }

    /** How high it is when all its rows are in view. */
    public double fullHeight() {
        return rowsTop()
                + (sheet.rows().size() + sheet.totals().size()) * metrics.row()
                + metrics.scaled(BAR)
                + 2 * LINE;
    }

    /** Shows another state of the table. What is selected and what is being edited stay on their cells. */
    public void show(Sheet<R> next) {
        whole = next;
        arrange();
    }

    /** The rows shown: filtered, sorted and folded. */
    public Sheet<R> sheet() {
        return sheet;
    }

    /** Shows only lines in which some column holds this text; empty text shows all. Commits an edit first. */
    public void filter(String text) {
        if (commitPending()) {
            order.filter(text, whole);
            arrange();
        }
    }

    /** Whether all rows are shown; false while a filter or a folded group leaves some out. */
    public boolean showsAllRows() {
        return order.showsAll();
    }

    /** Makes whole rows something that can be added, removed and moved. */
    public void rowActions(RowActions actions) {
        rowActions = Optional.of(actions);
    }

    Blocks<R> blocks() {
        return blocks;
    }

    Optional<RowActions> rowActions() {
        return rowActions;
    }

    /** Adds a row behind the active one, and selects where its typing begins. */
    public void insertRow() {
        if (rowActions.isPresent() && commitPending()) {
            Optional<String> behind = selectedLines().stream().reduce((one, next) -> next);
            rowActions.get().insertAfter(behind).ifPresent(this::selectFirstText);
        }
    }

    /** Removes the rows of the selection. */
    void removeRows() {
        onRows(RowActions::remove);
    }

    void moveRows(int places) {
        onRows((actions, rows) -> actions.move(rows, places));
    }

    void duplicateRows() {
        onRows(RowActions::duplicate);
    }

    private void onRows(BiConsumer<RowActions, List<String>> action) {
        List<String> rows = selectedLines();
        if (rowActions.isPresent() && !rows.isEmpty() && commitPending()) {
            action.accept(rowActions.get(), rows);
        }
    }

    private List<String> selectedLines() {
        return selected().rows().stream()
                .filter(row -> row.kind() == Row.Kind.LINE)
                .map(Row::id)
                .toList();
    }

    private void selectFirstText(String row) {
        int place = sheet.placeOf(row);
        for (int column = 0; place >= 0 && column < columns.size(); column++) {
            if (isEditable(place, column)) {
                select(new Place(place, column));
                requestFocus();
                return;
            }
        }
    }

    void sortBy(int column) {
        if (commitPending()) {
            order.sortBy(columns.get(column).id(), whole);
            arrange();
            headings.mark(order.sort());
        }
    }

    void fold(String group) {
        if (commitPending()) {
            order.fold(group);
            arrange();
        }
    }

    private void arrange() {
        Optional<Place> active = activePlace();
        sheet = whole.showing(order.arrange(whole.rows())).sharing(sheet);
        columns.widenFor(sheet);
        editing.keepTo(sheet);
        if (active.isPresent() && activePlace().isEmpty() && !sheet.rows().isEmpty()) {
            Place place = active.get();
            select(new Place(Math.min(place.row(), sheet.rows().size() - 1), place.column()));
        }
        requestLayout();
        tellSelection();
    }

    /** The columns in the order shown. */
    public List<Column<R>> columns() {
        return columns.all();
    }

    /** Takes the texts typed by the user; the list is one step of undo. */
    public void onChanges(Consumer<List<CellChange>> consumer) {
        onChanges = consumer;
    }

    /** Takes the pastes that need a look before they are done; without it, what is doubtful is left out. */
    public void onPaste(Consumer<PasteRequest<R>> preview) {
        blocks.onPaste(preview);
    }

    /** Lets a paste add the rows that lie beyond the last. */
    public void rowsToAdd(RowsToAdd<R> rows) {
        blocks.rowsToAdd(rows);
    }

    /** Run whenever another block is selected or the selected cells may show something else. */
    public void onSelection(Runnable listener) {
        onSelection = listener;
    }

    public Selected<R> selected() {
        return range().map(range -> new Selected<>(
                        sheet.rows().subList(range.top(), range.bottom() + 1),
                        columns.all().subList(range.left(), range.right() + 1)))
                .orElseGet(() -> new Selected<>(List.of(), List.of()));
    }

    /** The active cell, into which typing goes. */
    public Optional<Cell> active() {
        return selection.active();
    }

    /** The row of the active cell. */
    public Optional<Row<R>> activeRow() {
        return activePlace().map(place -> sheet.rows().get(place.row()));
    }

    /** Puts the focus on the table, and the selection on its first figure that can be typed into if there is none. */
    public void enter() {
        if (activePlace().isEmpty()) {
            firstFigure().ifPresent(this::select);
        }
        requestFocus();
    }

    /** Makes a cell the active one and brings it into view. */
    public void select(Cell cell) {
        Selection.place(cell, sheet, columns).ifPresent(this::select);
    }

    /**
     * Ends an edit under way and hands its text over. Returns false where the column cannot take the text at all: then
     * the editor stays open, with the reason.
     */
    public boolean commitPending() {
        boolean ended = editing.commit();
        showMarks();
        return ended;
    }

    /** Starts editing the active cell, if it can be typed into: with {@code seed}, or with what it holds. */
    void edit(Optional<String> seed) {
        activePlace().filter(place -> isEditable(place.row(), place.column())).ifPresent(place -> {
            reveal(place);
            layout();
            editing.begin(place, seed);
            requestLayout();
            showMarks();
        });
    }

    void handOver(List<CellChange> changes) {
        onChanges.accept(changes);
    }

    void go(Travel.Way way, boolean extending) {
        if (sheet.rows().isEmpty() || columns.size() == 0) {
            return;
        }
        Travel travel = new Travel(sheet.rows().size(), columns.size(), this::isEditable, this::isFilled);
        Optional<Place> from =
                extending ? selection.corner().flatMap(cell -> Selection.place(cell, sheet, columns)) : activePlace();
        Place to = from.map(place -> travel.go(place, way, viewport.page())).orElse(new Place(0, 0));
        if (extending) {
            selection.extend(cellAt(to));
            reveal(to);
            changedSelection();
        } else {
            select(to);
        }
    }

    void selectAll() {
        if (!sheet.rows().isEmpty()) {
            selection.select(cellAt(new Place(0, 0)));
            selection.extend(cellAt(new Place(sheet.rows().size() - 1, columns.size() - 1)));
            changedSelection();
        }
    }

    void extendTo(Place place) {
        selection.extend(cellAt(place));
        reveal(place);
        changedSelection();
    }

    void selectBlock(Selection.Range range) {
        selection.select(cellAt(new Place(range.top(), range.left())));
        selection.extend(cellAt(new Place(range.bottom(), range.right())));
        changedSelection();
    }

    /** The same as {@link #extendTo} without bringing the place into view. */
    void stretchTo(Place place) {
        selection.extend(cellAt(place));
        changedSelection();
    }

    /** Shows the outline of a fill under way; none for null. */
    void preview(Selection.@Nullable Range range) {
        previewed = Optional.ofNullable(range);
        requestLayout();
    }

    Optional<Selection.Range> previewed() {
        return previewed;
    }

    void select(Place place) {
        selection.select(cellAt(place));
        reveal(place);
        changedSelection();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** Empties the selected cells that can be typed into. */
    void clear() {
        range().ifPresent(range -> handOver(IntStream.rangeClosed(range.top(), range.bottom())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(range.left(), range.right())
                        .filter(column -> isEditable(row, column) && isFilled(row, column))
                        .filter(column -> columns.get(column)
                                .refusal()
                                .apply(sheet.rows().get(row).value(), "")
                                .isEmpty())
                        .mapToObj(column -> new CellChange(cellAt(new Place(row, column)), "")))
                .toList()));
    }

    void scrollBy(double dx, double dy) {
        viewport.scrollTo(viewport.x() + dx, viewport.y() + dy);
        requestLayout();
    }

    double rowHeight() {
        return metrics.row();
    }

    /** The place under a point of the grid; empty outside the rows. */
    Optional<Place> hit(double x, double y) {
        double top = rowsTop();
        if (y < top || y >= top + viewport.height() || x < 0) {
            return Optional.empty();
        }
        boolean inFrozen = x < columns.frozenWidth();
        int column = columns.at(inFrozen ? x : x - columns.frozenWidth() + viewport.x(), inFrozen);
        int row = viewport.rowAt(y - top);
        return column < 0 || row < 0 || row >= sheet.rows().size() || x >= getWidth() - BAR
                ? Optional.empty()
                : Optional.of(new Place(row, column));
    }

    /** The place under the point of the rows' window that is nearest to a point. */
    Optional<Place> nearest(double x, double y) {
        int rows = sheet.rows().size();
        if (rows == 0) {
            return Optional.empty();
        }
        int row = viewport.rowAt(Math.clamp(y - rowsTop(), 0, Math.max(0, viewport.height() - 1)));
        double right = columns.frozenWidth() + viewport.width();
        double inside = Math.clamp(x, 0, Math.max(0, right - 1));
        boolean inFrozen = inside < columns.frozenWidth();
        int column = columns.at(inFrozen ? inside : inside - columns.frozenWidth() + viewport.x(), inFrozen);
        return Optional.of(new Place(Math.clamp(row, 0, rows - 1), column < 0 ? columns.size() - 1 : column));
    }

    /** How far to scroll down at once while a drag is beyond the upper or lower edge; 0 within. */
    double edgeY(double y) {
        return y < rowsTop() ? -metrics.row() : y >= rowsTop() + viewport.height() ? metrics.row() : 0;
    }

    /** The same to the right. The frozen columns are an edge only beyond the left end of the table. */
    double edgeX(double x) {
        double step = metrics.row();
        return x < 0 ? -step : x >= columns.frozenWidth() + viewport.width() ? step : 0;
    }

    /** Whether a point is on the handle at the end of the selected block. */
    boolean isOnHandle(double x, double y) {
        return frozenMarks.isOnHandle(x, y - rowsTop())
                || movingMarks.isOnHandle(x - columns.frozenWidth(), y - rowsTop());
    }

    @Override
    protected void layoutChildren() {
        double barWidth = metrics.scaled(BAR);
        double headingHeight = headings.height(metrics.heading());
        double footHeight = sheet.totals().size() * metrics.row() + LINE;
        double top = rowsTop();
        double width = getWidth();
        double height = Math.max(0, getHeight() - top - footHeight - barWidth);
        boolean scrolls = sheet.rows().size() * metrics.row() > height;
        double rowsWidth = scrolls ? width - barWidth : width;
        columns.fit(rowsWidth);
        viewport.measure(
                rowsWidth - columns.frozenWidth(),
                height,
                columns.movingWidth(),
                sheet.rows().size(),
                metrics.row());
        editing.bar().resizeRelocate(0, 0, width, metrics.entry());
        headings.place(0, metrics.entry(), width, metrics.heading(), viewport.x());
        body.place(0, top, width, height);
        foot.place(0, top + height + barWidth, width, footHeight);
        body.show(sheet.rows(), viewport.firstRow(), viewport.rowsInView(), viewport, viewport.y(), range());
        foot.show(sheet.totals(), 0, sheet.totals().size(), viewport, -LINE, Optional.empty());
        shadow.resizeRelocate(columns.frozenWidth(), metrics.entry(), 6, height + headingHeight);
        shadow.setVisible(viewport.x() > 0);
        bars.place(columns.frozenWidth(), top, width, barWidth);
        frame.resizeRelocate(0, 0, width, getHeight());
        editing.place(viewport, top);
        showMarks();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> sheet.rows().size();
            case COLUMN_COUNT -> columns.size();
            case CELL_AT_ROW_COLUMN -> body.cell((Integer) parameters[0], (Integer) parameters[1]);
            case FOCUS_ITEM ->
                activePlace()
                        .map(place -> body.cell(place.row(), place.column()))
                        .orElse(null);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    boolean isSelected(Place place) {
        return range().filter(range -> range.contains(place.row(), place.column()))
                .isPresent();
    }

    /** Whether a point is on the mark that folds a group. */
    boolean isFoldMark(Place place, double x) {
        return sheet.rows().get(place.row()).kind().leads()
                && place.column() == FOLD_COLUMN
                && x - columns.start(place.column()) < metrics.scaled(FOLD_WIDTH);
    }

    /** The column under a point of the headings, or -1; and how the pointer stands to its right edge. */
    int headingAt(double x, double y) {
        if (y < metrics.entry() || y >= rowsTop()) {
            return -1;
        }
        boolean inFrozen = x < columns.frozenWidth();
        return columns.at(inFrozen ? x : x - columns.frozenWidth() + viewport.x(), inFrozen);
    }

    /** Whether the point is in the upper of two headings. */
    boolean isUpperHeading(int column, double y) {
        return !columns.get(column).group().isEmpty() && y < metrics.entry() + metrics.heading();
    }

    /** Where the right edge of a column is drawn. */
    double rightEdge(int column) {
        double end = columns.start(column) + columns.width(column);
        return columns.isFrozen(column) ? end : end + columns.frozenWidth() - viewport.x();
    }

    private double rowsTop() {
        return metrics.entry() + headings.height(metrics.heading());
    }

    private void reveal(Place place) {
        viewport.revealRow(place.row());
        if (!columns.isFrozen(place.column())) {
            viewport.revealColumn(columns.start(place.column()), columns.width(place.column()));
        }
        requestLayout();
    }

    private void changedSelection() {
        requestLayout();
        tellSelection();
    }

    private void tellSelection() {
        editing.tell();
        onSelection.run();
    }

    private void showMarks() {
        frozenMarks.show(range(), activePlace(), columns, viewport);
        movingMarks.show(range(), activePlace(), columns, viewport);
        frozenMarks.showFill(range(), previewed, columns, viewport);
        movingMarks.showFill(range(), previewed, columns, viewport);
    }

    private Optional<Place> firstFigure() {
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).numeric() && isEditable(row, column)) {
                    return Optional.of(new Place(row, column));
                }
            }
        }
        return Optional.empty();
    }

    Optional<Selection.Range> range() {
        return selection.range(sheet, columns);
    }

    Optional<Place> activePlace() {
        return selection.active().flatMap(cell -> Selection.place(cell, sheet, columns));
    }

    private Cell cellAt(Place place) {
        return new Cell(
                sheet.rows().get(place.row()).id(), columns.get(place.column()).id());
    }

    private boolean isEditable(int row, int column) {
        return columns.get(column).editable().test(sheet.rows().get(row).value());
    }

    private boolean isFilled(int row, int column) {
        return !columns.get(column)
                .look()
                .apply(sheet.rows().get(row).value())
                .text()
                .isEmpty();
    }
}

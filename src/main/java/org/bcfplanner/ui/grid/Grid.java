package org.bcfplanner.ui.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.bcfplanner.session.Settings;
import org.jspecify.annotations.Nullable;

/**
 * A table for people who live in spreadsheets: frozen identity columns, group rows with subtotals, totals that stay at
 * the foot, one editor that commits whenever it is left. Knows no money and no plan: a section gives it columns and
 * sheets, and makes edits of the changes it hands back.
 *
 * <p>The grid itself holds the focus; its cells are labels that are used again as rows scroll.
 */
public final class Grid<R> extends Region {
    private final GridParts<R> parts;
    private final GridAccess<R> access;
    private final List<Runnable> onSelection = new ArrayList<>();
    private final List<Runnable> onColumns = new ArrayList<>();
    private Optional<CellPast> past = Optional.empty();
    private Consumer<List<CellChange>> onChanges = changes -> {};

    /** @param scale the text size, 1 for 100 % */
    public Grid(List<Column<R>> columns, double scale) {
        this(columns, scale, Metrics.ROW);
    }

    /**
     * A table whose rows have another height than the usual.
     *
     * @param rowHeight in pixels at a text size of 100 %
     */
    public Grid(List<Column<R>> columns, double scale, double rowHeight) {
        this(columns, new Metrics(scale, Metrics.BAR, rowHeight));
        getChildren().add(0, parts.editing().bar());
        getChildren().add(getChildren().size() - 1, parts.editing().editor().field());
        setFocusTraversable(true);
        new GridInput<>(this).listen();
    }

    private Grid(List<Column<R>> columns, Metrics metrics) {
        this.parts = GridParts.of(this, columns, metrics, this::changedSelection);
        this.access = new GridAccess<>(this, parts.drawing());
        getStyleClass().add("grid");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        getChildren().addAll(parts.drawing().nodes());
        getChildren().add(parts.drawing().frame());
        setClip(Half.windowOf(this));
        focusWithinProperty().addListener((property, was, is) -> showMarks());
    }

    /** A table only to look at: without an entry bar, selection or focus. */
    public static <R> Grid<R> reading(List<Column<R>> columns, double scale) {
        return Pointer.listenToWheel(new Grid<>(columns, new Metrics(scale, 0, Metrics.ROW)));
    }

    double scale() {
        return parts.metrics().scale();
    }

    /** How high it is when all its rows are in view. */
    public double fullHeight() {
        return parts.drawing().fullHeight();
    }

    /** Shows another state of the table. What is selected and what is being edited stay on their cells. */
    public void show(Sheet<R> next) {
        arrange(() -> parts.arrangement().show(next));
    }

    /** The rows shown: filtered, sorted and folded. */
    public Sheet<R> sheet() {
        return parts.arrangement().sheet();
    }

    /** Shows only lines in which some column holds this text; empty text shows all. Commits an edit first. */
    public void filter(String text) {
        rearrange(() -> parts.arrangement().filter(text));
    }

    /** Whether all rows are shown; false while a filter or a folded group leaves some out. */
    public boolean showsAllRows() {
        return parts.arrangement().showsAll();
    }

    /** Says something of cells beside what they show; those of before are taken away. */
    public void notes(Map<Cell, CellNote> notes) {
        if (parts.drawing().notes().set(notes)) {
            requestLayout();
        }
    }

    /** Makes whole rows something that can be added, removed and moved. */
    public void rowActions(RowActions actions) {
        parts.rows().actions(actions);
    }

    /** Adds a row behind the active one, and selects where its typing begins. */
    public void insertRow() {
        parts.rows().insert();
    }

    /** Lets the menu show the selected row as a form. */
    public void onRowForm(Runnable show) {
        parts.rows().onForm(show);
    }

    /** Lets the menu, and Ctrl+Shift+H, show the past of cells and rows. */
    public void past(CellPast shows) {
        past = Optional.of(shows);
    }

    Optional<CellPast> past() {
        return past;
    }

    /** The columns in the order shown. */
    public List<Column<R>> columns() {
        return parts.columnSet().shown();
    }

    /** All columns as the table was made, hidden ones among them. */
    public List<Column<R>> allColumns() {
        return parts.columnSet().order().all();
    }

    /** Lets the heading of a column say more than its title, such as a date that the plan gives. */
    public void heading(String column, String words) {
        parts.commands().heading(column, words);
    }

    /** Leaves columns out until somebody asks for them; to be called before {@link #remember}. */
    public void optionalColumns(Collection<String> ids) {
        parts.commands().optional(ids);
    }

    /** Leaves columns out; those that are kept in view stay. Commits an edit first. */
    public void hideColumns(Collection<String> ids) {
        parts.commands().hide(ids);
    }

    /** Brings columns back to their places. */
    public void showColumns(Collection<String> ids) {
        parts.commands().show(ids);
    }

    /** Takes up order, visibility and widths of the columns as they were left, and remembers what is made of them. */
    public void remember(Settings settings, String key) {
        parts.commands().remember(settings.get(key), text -> settings.put(key, text));
    }

    /** Run whenever other columns are shown, or in another order. */
    public void onColumns(Runnable listener) {
        onColumns.add(listener);
    }

    /** Takes the texts typed by the user; the list is one step of undo. */
    public void onChanges(Consumer<List<CellChange>> consumer) {
        onChanges = consumer;
    }

    /** Takes the pastes that need a look before they are done; without it, what is doubtful is left out. */
    public void onPaste(Consumer<PasteRequest<R>> preview) {
        parts.blocks().onPaste(preview);
    }

    /** Lets a paste add the rows that lie beyond the last. */
    public void rowsToAdd(RowsToAdd<R> added) {
        parts.blocks().rowsToAdd(added);
    }

    /** Run whenever another block is selected or the selected cells may show something else. */
    public void onSelection(Runnable listener) {
        onSelection.add(listener);
    }

    public Selected<R> selected() {
        return parts.selecting().selected();
    }

    /** The active cell, into which typing goes. */
    public Optional<Cell> active() {
        return parts.selecting().active();
    }

    /** The row of the active cell. */
    public Optional<Row<R>> activeRow() {
        return parts.selecting().activePlace().map(place -> sheet().rows().get(place.row()));
    }

    /** Puts the focus on the table, and the selection on its first figure, or else its first cell, that can be typed into if there is none. */
    public void enter() {
        parts.selecting().selectFirst();
        requestFocus();
    }

    /** Whether a filter leaves a row out. */
    public boolean leavesOut(String row) {
        return parts.arrangement().leavesOut(row);
    }

    /**
     * Makes a cell the active one and brings it into view: unfolds its group, and shows its column where it is hidden.
     * One that a filter leaves out, or that is gone, changes nothing.
     */
    public void select(Cell cell) {
        parts.arrangement()
                .foldedAround(cell.row())
                .ifPresent(group -> rearrange(() -> parts.arrangement().fold(group)));
        if (parts.columnSet().indexOf(cell.column()) < 0) {
            showColumns(List.of(cell.column()));
        }
        parts.selecting().select(cell);
    }

    /**
     * Ends an edit under way and hands its text over. Returns false where the column cannot take the text at all: then
     * the editor stays open, with the reason.
     */
    public boolean commitPending() {
        boolean ended = parts.editing().commit();
        showMarks();
        return ended;
    }

    void handOver(List<CellChange> changes) {
        onChanges.accept(changes);
    }

    /** Filters, sorts or folds, after an edit is committed; not at all where it cannot be. */
    void rearrange(Runnable change) {
        if (commitPending()) {
            arrange(change);
        }
    }

    private void arrange(Runnable change) {
        Optional<Place> active = parts.selecting().activePlace();
        change.run();
        parts.columnSet().widenFor(sheet());
        parts.find().changed();
        parts.selecting().keep(active);
        requestLayout();
        tellSelection();
        parts.editing().keep();
    }

    void changedColumns(Optional<Place> active) {
        parts.find().changed();
        parts.selecting().keep(active);
        requestLayout();
        tellSelection();
        onColumns.forEach(Runnable::run);
    }

    private void changedSelection() {
        requestLayout();
        tellSelection();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
    }

    private void tellSelection() {
        parts.editing().tell();
        onSelection.forEach(Runnable::run);
    }

    GridParts<R> parts() {
        return parts;
    }

    @Override
    protected void layoutChildren() {
        parts.layOut(getWidth(), getHeight());
    }

    void showMarks() {
        parts.mark();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return access.knows(attribute)
                ? access.answer(attribute, parameters)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}

package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What is done with the whole rows of the selected block. */
final class WholeRows<R> {
    private final Grid<R> grid;
    private @Nullable RowActions actions;
    private Optional<Runnable> form = Optional.empty();

    WholeRows(Grid<R> grid) {
        this.grid = grid;
    }

    void actions(RowActions rowActions) {
        actions = rowActions;
    }

    /** What can be done, where the section lets anything be done. */
    Optional<RowActions> actions() {
        return Optional.ofNullable(actions);
    }

    void onForm(Runnable show) {
        form = Optional.of(show);
    }

    /** Shows the active row as a form, where the section has one. */
    Optional<Runnable> form() {
        return form;
    }

    /** Adds a row behind the last of the block, and selects where its typing begins. */
    void insert() {
        if (actions != null && grid.commitPending()) {
            Optional<String> behind = selectedLines().stream().reduce((one, next) -> next);
            actions.insertAfter(behind).ifPresent(this::selectFirstText);
        }
    }

    void remove() {
        onRows(RowActions::remove);
    }

    void move(int places) {
        onRows((each, rows) -> each.move(rows, places));
    }

    void duplicate() {
        onRows(RowActions::duplicate);
    }

    /** Whether there is a row in the block to which this can be done. */
    boolean isSelected() {
        return !selectedLines().isEmpty();
    }

    private void onRows(BiConsumer<RowActions, List<String>> action) {
        List<String> rows = selectedLines();
        if (actions != null && !rows.isEmpty() && grid.commitPending()) {
            action.accept(actions, rows);
        }
    }

    private List<String> selectedLines() {
        return grid.selected().rows().stream()
                .filter(row -> row.kind() == Row.Kind.LINE)
                .map(Row::id)
                .toList();
    }

    private void selectFirstText(String row) {
        int place = grid.sheet().placeOf(row);
        Selecting<R> selecting = grid.parts().selecting();
        for (int column = 0; place >= 0 && column < grid.columns().size(); column++) {
            if (selecting.isEditable(place, column)) {
                selecting.select(new Place(place, column));
                grid.requestFocus();
                return;
            }
        }
    }
}

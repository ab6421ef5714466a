package org.bcfplanner.ui.tables;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Traced;

/** One page of a section, which may have several behind tabs. */
public interface Part {
    /** What stands on its tab. */
    String name();

    /** The number on its tab; empty without. */
    default OptionalInt count() {
        return OptionalInt.empty();
    }

    Node view();

    /** Shows the plan as it is now. Called when the tab comes to the front and after every change while it is there. */
    void show();

    /** What it says of the selection, for the status bar; empty where there is nothing to say. */
    String selection();

    /** Puts the focus where work begins. */
    void enter();

    /** Puts the focus where something can be added to it. */
    default void enterToAdd() {
        enter();
    }

    /**
     * Makes a cell the active one and puts the focus on its table, whatever hides it there: a filter, a folded group, a
     * column that is left out. One that is gone changes nothing.
     */
    void reveal(String row, String column);

    /** The cell in which a place that the checks speak of is; empty where it is not in this part. */
    Optional<Cell> cell(Place place);

    /** Whether a filter leaves the row of a cell out; {@link #reveal} clears it then. */
    default boolean leavesOut(Cell cell) {
        return false;
    }

    /** The field beside the table in which a place that the checks speak of is; empty where it is in none. */
    default Optional<Node> field(Place place) {
        return Optional.empty();
    }

    /** Takes what is asked of the past of its cells. */
    default void onHistory(Consumer<Traced> consumer) {}

    /** Marks what the checks find in it. */
    void mark(List<Finding> found);

    /** Ends an edit under way. Returns false where that cannot be done and the reason is on the screen. */
    boolean commitPending();

    /** What can be gone to in it by its name, beside what the plan says. Its {@code go} is run when the part is at the front. */
    default List<Findable> findables(String icon) {
        return List.of();
    }
}

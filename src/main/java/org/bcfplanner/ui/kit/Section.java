package org.bcfplanner.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;

/** A section of the plan as the window shows it. */
public interface Section {
    /** Its name in the rail and over its page. */
    String name();

    /** The code of its icon. */
    String icon();

    /**
     * How far it is, said in words and by a shape; without words where there is nothing to say. Asked for again after every
     * change of the plan.
     */
    Progress progress();

    /** Its page. */
    Node view();

    /** What its page says of the selection, for the status bar; empty where there is nothing to say. */
    String selection();

    /** Called when the section comes to the front: puts the focus where work begins. */
    void enter();

    /**
     * What can be gone to in it by its name, beside what the plan says, which is found by its place. Its {@code go} is
     * run when the section is at the front.
     */
    default List<Findable> findables() {
        return List.of();
    }

    /** Goes to where a finding is and puts the focus there. What hides it there is opened, or cleared. */
    default Arrival reveal(Place place) {
        return Arrival.NOWHERE;
    }

    /** Why a place that the checks speak of cannot be gone to, as a sentence; empty where it can. */
    default Optional<String> refusal(Place place) {
        return Optional.empty();
    }

    /** Takes what is asked of the past of cells and rows. */
    default void onHistory(Consumer<Traced> consumer) {}

    /** Marks what the checks find in it. Called whenever they find something else. */
    default void mark(List<Finding> found) {}

    /** What can be done in it, from any section. Its work is run when the section is at the front. */
    default List<Action> actions() {
        return List.of();
    }

    /** A version of the plan was named. */
    default void versionNamed() {}

    /** Whether its page and what can be done in it are there; a section that is not so far says its name only. */
    default boolean isMade() {
        return true;
    }

    /** Makes what {@link #isMade} tells of. */
    default void make() {}

    /** All sections of the plan are made: each can say how far it is. */
    default void allMade() {}

    /** Ends an edit under way. Returns false where that cannot be done and the reason is on the screen. */
    boolean commitPending();

    /** Stops watching the plan. */
    void close();
}

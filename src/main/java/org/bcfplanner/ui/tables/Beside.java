package org.bcfplanner.ui.tables;

import java.util.Optional;
import javafx.scene.Node;
import org.bcfplanner.check.outcome.Place;

/** Something that stands over or under the table of a part, and is shown anew with it. */
public interface Beside {
    Node view();

    void show();

    /** The field in which a place that the checks speak of is; empty where it is not here. */
    default Optional<Node> field(Place place) {
        return Optional.empty();
    }
}

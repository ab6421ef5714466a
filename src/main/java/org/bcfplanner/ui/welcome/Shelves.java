package org.bcfplanner.ui.welcome;

import java.util.List;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.PlanSummary;

/**
 * What the library holds.
 *
 * @param plans the last changed first
 * @param bin   the last that came there first
 */
public record Shelves(List<PlanSummary> plans, List<PlanSummary> bin) {
    public Shelves {
        plans = List.copyOf(plans);
        bin = List.copyOf(bin);
    }

    /** Asks the library, and waits for what is being written. */
    public static Shelves of(PlanStore store) {
        return new Shelves(store.plans(), store.bin());
    }
}

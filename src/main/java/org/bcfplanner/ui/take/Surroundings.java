package org.bcfplanner.ui.take;

import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.contribute.TakeBack;

/** What the page asks of the window. */
public interface Surroundings {
    /** Makes the result the plan, as one edit. */
    void take(TakeBack.Result result);

    /** Shows what a finding speaks of, as far as it is in the plan now. */
    void goTo(Finding finding);

    /** Leaves the page; nothing is taken. */
    void back();
}

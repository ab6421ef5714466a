package org.bcfplanner.ui.history;

import org.bcfplanner.history.Told;
import org.bcfplanner.plan.Plan;

/** What the section asks of the window around it. */
public interface Around {
    /** Goes to where something was changed. */
    void goTo(Told told);

    /** Shows a state of the plan that cannot be edited; {@code what} says which: {@code Version v0.6 of 3 November}. */
    void openAsItWas(String what, Plan then);

    /** Asks what the present state of the plan is to be called. */
    void nameVersion();

    /** Asks who edits. */
    void sayWho();

    /** Says in the status bar why something cannot be done. */
    void refused(String reason);
}

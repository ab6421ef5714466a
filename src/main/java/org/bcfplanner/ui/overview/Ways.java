package org.bcfplanner.ui.overview;

import java.util.Optional;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.risk.Matrix;

/** Where the overview leads, and what of the window can be done from it. */
public interface Ways {
    /** Shows the section of this name. */
    void open(String section);

    /** Goes to a place of the section of this name. */
    void goTo(String section, Place place);

    /** Goes to where a finding is. */
    void goTo(Finding finding);

    /** Why a finding cannot be gone to, as a sentence; empty where it can. */
    Optional<String> refusalToGo(Finding finding);

    /** Shows the risks of a square of the matrix. */
    void goTo(Matrix.Cell cell);

    /** Shows the checks of the whole plan. */
    void showChecks();

    /** Asks what this state of the plan is to be called. */
    void nameVersion();
}

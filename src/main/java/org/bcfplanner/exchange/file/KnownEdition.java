package org.bcfplanner.exchange.file;

import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;

/** The edition by which a plan is laid out. */
public final class KnownEdition {
    private KnownEdition() {}

    /** That of a plan; one that this program does not know is a {@link Problem}. */
    public static Edition of(Plan plan) {
        String code = plan.details().edition();
        return Editions.find(code)
                .orElseThrow(() -> new Problem(
                        "This program does not know the template edition “" + code + "”.",
                        "Nothing was written, and the plan is safe.",
                        "A newer version of the program may know it."));
    }
}

package org.bcfplanner.check.signing;

import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.signoff.Signature;
import org.jspecify.annotations.Nullable;

/** How the signatures of a plan stand. The plan is read only where there is a signature to compare it with. */
public final class Standings {
    private final Plan plan;
    private @Nullable Seal seal;
    private final @Nullable Seal earlier;

    private Standings(Plan plan, @Nullable Seal earlier) {
        this.plan = plan;
        this.earlier = earlier;
    }

    /** How the signatures of a plan stand; it is sealed once, when first asked. */
    public static Standings of(Plan plan) {
        return new Standings(plan, null);
    }

    /** Those of another state of the plan, at the price of what changed. */
    public Standings after(Plan next) {
        return new Standings(next, seal == null ? earlier : seal);
    }

    /** How one of its signatures stands. */
    public Standing of(Signature signature) {
        return Standing.of(signature, this::seal);
    }

    /** Of the plan as it is now. */
    public Seal seal() {
        if (seal == null) {
            seal = earlier == null ? Seal.of(plan) : earlier.after(plan);
        }
        return seal;
    }
}

package org.bcfplanner.check.signing;

import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;

/** What people call those who sign. */
public final class SignatoryWords {
    private SignatoryWords() {}

    /** {@code CCG}, {@code council}, {@code health and wellbeing board}. */
    public static String of(Signatory kind) {
        return switch (kind) {
            case CLINICAL_COMMISSIONING_GROUP -> "CCG";
            case COUNCIL -> "council";
            case HEALTH_AND_WELLBEING_BOARD -> "health and wellbeing board";
        };
    }

    /** The name of the body, or {@code A council without a name}. */
    public static String name(Signature signature) {
        return signature.body().isBlank()
                ? "A " + of(signature.kind()) + " without a name"
                : signature.body().strip();
    }
}

package org.bcfplanner.session;

import java.util.Optional;
import org.bcfplanner.plan.Problem;

/**
 * The cause of a {@link Problem} that a password can cure: the library, or a backup of it, is protected and no password
 * was given, or another one. Callers look for it with {@link #of} to ask.
 */
public final class PasswordAsked extends Exception {
    /** Why it is asked for. */
    public enum Why {
        /** None was given. */
        NONE_GIVEN,
        /** What was given is not the one. */
        ANOTHER_GIVEN
    }

    private final Why why;

    public PasswordAsked(Why why) {
        super("A password is needed");
        this.why = why;
    }

    /** The question behind a problem; empty where it has another cause. */
    public static Optional<PasswordAsked> of(Problem problem) {
        return problem.getCause() instanceof PasswordAsked asked ? Optional.of(asked) : Optional.empty();
    }

    public Why why() {
        return why;
    }
}

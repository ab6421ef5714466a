package org.bcfplanner.plan;

/**
 * Something a person asked for that cannot be done, told in their words: what happened, what is safe, what to do next.
 * Each is one or two whole sentences; {@code safe} and {@code next} may be empty.
 */
public final class Problem extends RuntimeException {
    private final String what;
    private final String safe;
    private final String next;

    public Problem(String what, String safe, String next) {
        this(what, safe, next, null);
    }

    public Problem(String what, String safe, String next, @org.jspecify.annotations.Nullable Throwable cause) {
        super((what + " " + safe + " " + next).strip().replaceAll(" +", " "), cause);
        this.what = what;
        this.safe = safe;
        this.next = next;
    }

    public String what() {
        return what;
    }

    public String safe() {
        return safe;
    }

    public String next() {
        return next;
    }
}

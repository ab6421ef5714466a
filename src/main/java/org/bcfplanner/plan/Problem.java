package org.bcfplanner.plan;

/**
 * Something a person asked for that cannot be done, told in their words: what happened, what is safe, what to do next.
 * Each is one or two whole sentences; {@code safe} and {@code next} may be empty.
 */
public final class Problem extends RuntimeException {
    private final String what;
    private final String safe;
    private final String next;

    /** A problem that nothing else caused. */
    public Problem(String what, String safe, String next) {
        this(what, safe, next, null);
    }

    public Problem(String what, String safe, String next, @org.jspecify.annotations.Nullable Throwable cause) {
        super((what + " " + safe + " " + next).strip().replaceAll(" +", " "), cause);
        this.what = what;
        this.safe = safe;
        this.next = next;
    }

    /** What is wrong, and where, as a sentence. */
    public String what() {
        return what;
    }

    /** What has become of the work, as a sentence; empty where nothing was at risk. */
    public String safe() {
        return safe;
    }

    /** What to do, as a sentence. */
    public String next() {
        return next;
    }
}

package org.bcfplanner.check;

/**
 * How much of what the edition asks for is there.
 *
 * @param filled how many of the fields that must be filled are
 * @param needed how many there are
 */
public record Progress(int filled, int needed) {
    public static final Progress NOTHING = new Progress(0, 0);

    /** Both taken together. */
    public Progress plus(Progress other) {
        return new Progress(filled + other.filled, needed + other.needed);
    }

    /** From 0 to 100, rounded down, so that 100 is reached only when nothing is missing; 100 where nothing is needed. */
    public int percent() {
        return needed == 0 ? 100 : (int) (100L * filled / needed);
    }
}

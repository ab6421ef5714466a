package org.bcfplanner.compare.board;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.check.outcome.Place;

/**
 * A line of what changed since the last board.
 *
 * @param place   where it stands now; where it stood, if it is gone
 * @param subject what it is about: {@code 4B, action C}
 * @param what    what of it: {@code Progress}, {@code 2018 actual}, {@code New action}
 * @param before  in words; empty where nothing was said
 * @param now     in words; empty where nothing is said any more
 */
public record BoardChange(Place place, String subject, String what, String before, String now) {
    public BoardChange {
        requireNonNull(place);
        requireNonNull(subject);
        requireNonNull(what);
        requireNonNull(before);
        requireNonNull(now);
    }
}

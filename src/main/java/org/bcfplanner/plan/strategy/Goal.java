package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;

/**
 * A goal of the strategy. Documents call one and the same goal by a number, by a letter, or by both.
 *
 * @param number  as printed: {@code 4}; empty where it has none
 * @param letter  as printed: {@code D}; empty where it has none
 * @param sponsor the post that answers for it
 */
public record Goal(Id<Goal> id, Rank position, String number, String letter, String title, String sponsor)
        implements Ranked<Goal> {
    public Goal {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(number);
        requireNonNull(letter);
        requireNonNull(title);
        requireNonNull(sponsor);
    }

    /** A goal without a sponsor, at the first place. */
    public static Goal named(Id<Goal> id, String number, String letter, String title) {
        return new Goal(id, Rank.first(), number, letter, title, "");
    }

    /** By number and letter: {@code 4 (D)}, {@code A}; empty for a goal that has neither. */
    public String sign() {
        boolean both = !number.isBlank() && !letter.isBlank();
        return both ? number + " (" + letter + ")" : number + letter;
    }

    public Goal numbered(String changedNumber, String changedLetter) {
        return new Goal(id, position, changedNumber, changedLetter, title, sponsor);
    }

    public Goal withTitle(String changed) {
        return new Goal(id, position, number, letter, changed, sponsor);
    }

    public Goal withSponsor(String changed) {
        return new Goal(id, position, number, letter, title, changed);
    }

    @Override
    public Goal withPosition(Rank place) {
        return new Goal(id, place, number, letter, title, sponsor);
    }
}

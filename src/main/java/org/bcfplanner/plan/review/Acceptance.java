package org.bcfplanner.plan.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;

/**
 * That somebody lets a finding stand, and why. It holds while the figures are those that were accepted: what the checks
 * find with other figures has another fingerprint, and is asked about again. Its id is made from rule and place, so that
 * two people who accept the same finding on two laptops have accepted it once.
 *
 * @param rule        the code of the rule, {@code S8}
 * @param place       the key of the place in the plan
 * @param fingerprint of the figures that were accepted
 * @param reason      in words of whoever accepted it; never blank
 * @param author      who accepted it
 * @param acceptedOn  the day
 */
public record Acceptance(
        Id<Acceptance> id,
        String rule,
        String place,
        String fingerprint,
        Text reason,
        String author,
        LocalDate acceptedOn)
        implements Entity<Acceptance> {
    public Acceptance {
        requireNonNull(id);
        requireNonNull(rule);
        requireNonNull(place);
        requireNonNull(fingerprint);
        requireNonNull(reason);
        requireNonNull(author);
        requireNonNull(acceptedOn);
    }

    /** The id of the one acceptance there can be for these two. */
    public static Id<Acceptance> idOf(String rule, String place) {
        return Id.derivedFrom("acceptance", rule, place);
    }
}

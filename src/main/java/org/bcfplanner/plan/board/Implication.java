package org.bcfplanner.plan.board;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Keyed;
import org.bcfplanner.plan.table.Text;

/**
 * What a report's proposals mean in one respect. Its id is made from the kind, so that there is one for each.
 *
 * @param kind       the key that the edition gives it: {@code financial}
 * @param verifiedBy the post that verified it
 */
public record Implication(Id<Implication> id, String kind, Text text, String verifiedBy) implements Keyed<Implication> {
    public Implication {
        requireNonNull(id);
        requireNonNull(kind);
        requireNonNull(text);
        requireNonNull(verifiedBy);
    }

    /** One about which nothing is written yet. */
    public static Implication blank(String kind) {
        return new Implication(idOf(kind), kind, Text.EMPTY, "");
    }

    /** The id that the implication of a kind has in every plan, so that there is one at most. */
    public static Id<Implication> idOf(String kind) {
        return Id.derivedFrom("implication", kind);
    }

    @Override
    public Id<Implication> ownId() {
        return idOf(kind);
    }

    public Implication withText(Text changed) {
        return new Implication(id, kind, changed, verifiedBy);
    }

    public Implication withVerifier(String post) {
        return new Implication(id, kind, text, post);
    }

    public boolean isBlank() {
        return text.isEmpty() && verifiedBy.isEmpty();
    }
}

package org.bcfplanner.ui.risks;

import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.plan.risk.Due;
import org.bcfplanner.plan.risk.Risk;

/**
 * Which risks a review goes through: of those that somebody still looks after all, those that are due, or those of one
 * post.
 *
 * @param owner the post; empty unless it is one post's review
 */
record ReviewScope(Kind kind, String owner) {
    static final ReviewScope ALL = new ReviewScope(Kind.ALL, "");
    static final ReviewScope DUE = new ReviewScope(Kind.DUE, "");

    /** What the risks have in common. */
    enum Kind {
        ALL,
        /** Their review date has passed, or is within a month. */
        DUE,
        OWNER
    }

    static ReviewScope ofOwner(String owner) {
        return new ReviewScope(Kind.OWNER, owner);
    }

    /** The posts that own risks, in the order in which the register names them first. */
    static List<String> owners(List<Risk> register) {
        return ALL.of(register, LocalDate.EPOCH).stream()
                .map(risk -> risk.owner().strip())
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .toList();
    }

    /** The risks to go through, in the order of the register. */
    List<Risk> of(List<Risk> register, LocalDate today) {
        return register.stream()
                .filter(risk -> risk.status().isLive())
                .filter(risk -> switch (kind) {
                    case ALL -> true;
                    case DUE -> isDue(Due.of(risk, today));
                    case OWNER -> risk.owner().strip().equals(owner);
                })
                .toList();
    }

    private static boolean isDue(Due due) {
        return due == Due.OVERDUE || due == Due.SOON;
    }
}

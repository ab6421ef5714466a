package org.bcfplanner.change;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;

/**
 * One edit of a plan, whoever makes it: a keystroke, a paste, an import, a repair.
 *
 * @param label  what it does, in words that follow “Undo”: {@code change Caretrak 2014/15 spend, Max}
 * @param field  names the one field that is being typed into, so that typing on in it is one step of undo; empty for
 *     an edit that stands alone
 * @param change the plan after, from the plan before. Returns the same plan where there is nothing to do
 */
public record Edit(String label, String field, UnaryOperator<Plan> change) {
    public Edit {
        requireNonNull(label);
        requireNonNull(field);
        requireNonNull(change);
    }

    /** An edit that is one step of undo by itself. */
    public static Edit of(String label, UnaryOperator<Plan> change) {
        return new Edit(label, "", change);
    }

    /** An edit that belongs together with the ones just before it in the same field. */
    public static Edit typing(String label, String field, UnaryOperator<Plan> change) {
        return new Edit(label, field, change);
    }
}

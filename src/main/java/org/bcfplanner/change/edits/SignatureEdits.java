package org.bcfplanner.change.edits;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.signoff.Parties;
import org.bcfplanner.plan.signoff.Party;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Ranked;

/** Edits of the places for signatures and of what is signed. What is gone stays gone. */
public final class SignatureEdits {
    private SignatureEdits() {}

    /** The places for signatures in their order. */
    public static List<Signature> signatures(Plan plan) {
        return plan.signatures().stream().sorted(Ranked.order()).toList();
    }

    /** Adds a place behind those of its kind; CCGs stand before councils, boards last. */
    public static Plan add(Plan plan, Signature signature) {
        List<Signature> all = signatures(plan);
        int index = all.size();
        while (index > 0 && all.get(index - 1).kind().compareTo(signature.kind()) > 0) {
            index--;
        }
        int place = index;
        return plan.withSignatures(rows -> Ordered.insert(rows, all, place, signature));
    }

    /** Adds a place for everybody who has to sign and has none. */
    public static Plan addMissing(Plan plan, IdSource ids) {
        Plan result = plan;
        for (Party each : Parties.of(plan.organisations(), plan.details().board(), plan.signatures())
                .missing()) {
            result = add(result, Signature.of(ids.create(), each.kind(), each.body()));
        }
        return result;
    }

    /** The plan with the place to sign changed; as it is where the place is gone. */
    public static Plan change(Plan plan, Id<Signature> id, UnaryOperator<Signature> change) {
        return plan.signatures()
                .find(id)
                .map(signature -> plan.withSignatures(rows -> rows.with(change.apply(signature))))
                .orElse(plan);
    }

    /**
     * Signs the plan.
     *
     * @param version what the plan is called
     * @param seal    stands for its content; empty where that is not known
     */
    public static Plan sign(Plan plan, Id<Signature> id, PrintedDate on, String version, String seal) {
        return change(plan, id, signature -> signature.sign(on, version, seal));
    }

    /** Takes a signature back, and with it its ratification. */
    public static Plan takeBack(Plan plan, Id<Signature> id) {
        return change(
                plan,
                id,
                signature ->
                        signature.sign(PrintedDate.NONE, "", "").delegated(signature.delegated(), PrintedDate.NONE));
    }

    /** Says that the body ratified what was signed on its behalf. */
    public static Plan ratify(Plan plan, Id<Signature> id, PrintedDate on) {
        return change(plan, id, signature -> signature.delegated(true, on));
    }

    public static Plan remove(Plan plan, Id<Signature> id) {
        return plan.withSignatures(rows -> rows.without(id));
    }

    /** Moves a place by so many places, stopping at the first and the last. */
    public static Plan move(Plan plan, Id<Signature> id, int places) {
        return plan.withSignatures(rows -> Ordered.move(rows, signatures(plan), id, places));
    }
}

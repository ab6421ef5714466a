package org.bcfplanner.plan.signoff;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;

/**
 * A place for a signature, signed or not.
 *
 * @param body        the council, CCG or board; empty until it is named
 * @param byPost      the post that signs
 * @param position    among the signatures
 * @param role        the position as the document prints it, where that is said apart from the post; empty otherwise
 * @param signed      when it was signed; {@link PrintedDate#NONE} until then
 * @param version     what the authors called the plan when it was signed; empty until then
 * @param fingerprint of the plan as it was signed; empty until then
 * @param delegated   whether somebody signed for the body who is to be confirmed by it
 * @param ratified    when the body confirmed it; {@link PrintedDate#NONE} until then
 */
public record Signature(
        Id<Signature> id,
        Rank position,
        Signatory kind,
        String body,
        String byPost,
        String role,
        PrintedDate signed,
        String version,
        String fingerprint,
        boolean delegated,
        PrintedDate ratified)
        implements Ranked<Signature> {
    public Signature {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(kind);
        requireNonNull(body);
        requireNonNull(byPost);
        requireNonNull(role);
        requireNonNull(signed);
        requireNonNull(version);
        requireNonNull(fingerprint);
        requireNonNull(ratified);
    }

    /** A place for a signature that nobody has signed. */
    public static Signature of(Id<Signature> id, Signatory kind, String body) {
        return new Signature(id, Rank.first(), kind, body, "", "", PrintedDate.NONE, "", "", false, PrintedDate.NONE);
    }

    /** Whether it bears a date of signing, whatever the plan has become since. */
    public boolean isSigned() {
        return !signed.equals(PrintedDate.NONE);
    }

    public Signature withBody(String changed) {
        return new Signature(
                id, position, kind, changed, byPost, role, signed, version, fingerprint, delegated, ratified);
    }

    public Signature withPost(String post, String printed) {
        return new Signature(
                id, position, kind, body, post, printed, signed, version, fingerprint, delegated, ratified);
    }

    /** Signs a state of the plan; {@link PrintedDate#NONE} takes the signature back. */
    public Signature sign(PrintedDate on, String called, String seal) {
        boolean taken = on.equals(PrintedDate.NONE);
        return new Signature(
                id,
                position,
                kind,
                body,
                byPost,
                role,
                on,
                taken ? "" : called,
                taken ? "" : seal,
                delegated,
                ratified);
    }

    public Signature delegated(boolean whether, PrintedDate confirmed) {
        return new Signature(id, position, kind, body, byPost, role, signed, version, fingerprint, whether, confirmed);
    }

    @Override
    public Signature withPosition(Rank place) {
        return new Signature(id, place, kind, body, byPost, role, signed, version, fingerprint, delegated, ratified);
    }
}

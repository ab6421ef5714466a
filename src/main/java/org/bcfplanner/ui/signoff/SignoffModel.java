package org.bcfplanner.ui.signoff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.SignatureEdits;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.check.signing.Standing;
import org.bcfplanner.check.signing.Standings;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.signoff.Parties;
import org.bcfplanner.plan.signoff.Party;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.session.PlanSession;

/** The signatures of an open plan and what people do with them. Without nodes. */
final class SignoffModel {
    private final PlanSession session;
    private final IdSource ids;
    private Standings standings;

    /** @param ids for what is added */
    SignoffModel(PlanSession session, IdSource ids) {
        this.session = session;
        this.ids = ids;
        this.standings = Standings.of(session.plan());
    }

    /** The places for signatures, in their order. */
    List<Signature> signatures() {
        return SignatureEdits.signatures(session.plan());
    }

    Optional<Signature> signature(Id<Signature> id) {
        return session.plan().signatures().find(id);
    }

    Standing standing(Signature signature) {
        return standings().of(signature);
    }

    private Standings standings() {
        standings = standings.after(session.plan());
        return standings;
    }

    Told told(Signature signature) {
        return Told.of(signature, standing(signature));
    }

    /** How many of the places are signed, and still hold. */
    long held() {
        return signatures().stream()
                .filter(each ->
                        standing(each) instanceof Standing.Current || standing(each) instanceof Standing.Unknown)
                .count();
    }

    /** Those who have to sign and have no place. */
    List<Party> missing() {
        Plan plan = session.plan();
        return Parties.of(plan.organisations(), plan.details().board(), plan.signatures())
                .missing();
    }

    void addMissing() {
        change("add places for signatures", plan -> SignatureEdits.addMissing(plan, ids));
    }

    /** Adds a place and returns its id. */
    Id<Signature> add(Signatory kind, String body) {
        Signature place = Signature.of(ids.create(), kind, body);
        change("add a place to sign for a " + SignatoryWords.of(kind), plan -> SignatureEdits.add(plan, place));
        return place.id();
    }

    /** Signs the plan as it is now, today. */
    void sign(Id<Signature> id) {
        PrintedDate today = SignatureField.printed(session.today());
        session.apply(Edit.of("sign for " + name(id), signing(id, today)));
    }

    private UnaryOperator<Plan> signing(Id<Signature> id, PrintedDate on) {
        String version = session.plan().details().version();
        String seal = standings().seal().written();
        return plan -> SignatureEdits.sign(plan, id, on, version, seal);
    }

    void takeBack(Id<Signature> id) {
        change("take back the signature of " + name(id), plan -> SignatureEdits.takeBack(plan, id));
    }

    /** Says that the body ratified today what was signed for it. */
    void ratify(Id<Signature> id) {
        PrintedDate today = SignatureField.printed(session.today());
        change("ratify the signature of " + name(id), plan -> SignatureEdits.ratify(plan, id, today));
    }

    void delegate(Id<Signature> id) {
        change(
                "mark the signature of " + name(id) + " as delegated",
                plan -> SignatureEdits.change(plan, id, each -> each.delegated(true, each.ratified())));
    }

    /** A signature of the body's own needs no ratification. */
    void noLongerDelegate(Id<Signature> id) {
        change(
                "mark the signature of " + name(id) + " as its own",
                plan -> SignatureEdits.change(plan, id, each -> each.delegated(false, PrintedDate.NONE)));
    }

    void remove(Id<Signature> id) {
        change("remove the place to sign of " + name(id), plan -> SignatureEdits.remove(plan, id));
    }

    void move(Id<Signature> id, int places) {
        change("move the place to sign of " + name(id), plan -> SignatureEdits.move(plan, id, places));
    }

    /**
     * Typing on in one field is one step of undo, until {@link #endTyping}. A first date signs the plan as it is now; a
     * date corrected signs nothing anew; a date cleared takes the signature back.
     */
    void type(Id<Signature> id, SignatureField field, String typed) {
        Optional<Signature> current = signature(id);
        if (current.isEmpty() || field.text(current.get()).equals(typed)) {
            return;
        }
        boolean first = field == SignatureField.SIGNED && !current.get().isSigned();
        session.apply(Edit.typing(
                "change " + field.label(current.get().kind()).toLowerCase(Locale.UK),
                "signature " + id + " " + field.component(),
                first
                        ? signing(id, PrintedDate.read(typed))
                        : plan -> SignatureEdits.change(plan, id, each -> with(each, field, typed))));
    }

    private static Signature with(Signature signature, SignatureField field, String typed) {
        return switch (field) {
            case BODY -> signature.withBody(typed);
            case POST -> signature.withPost(typed, signature.role());
            case POSITION -> signature.withPost(signature.byPost(), typed);
            case SIGNED ->
                typed.isBlank()
                        ? signature.sign(PrintedDate.NONE, "", "").delegated(signature.delegated(), PrintedDate.NONE)
                        : signature.sign(PrintedDate.read(typed), signature.version(), signature.fingerprint());
            case VERSION -> signature.sign(signature.signed(), typed, signature.fingerprint());
            case RATIFIED -> signature.delegated(signature.delegated(), PrintedDate.read(typed));
        };
    }

    void endTyping() {
        session.endTyping();
    }

    private String name(Id<Signature> id) {
        return signature(id).map(SignatoryWords::name).orElse("");
    }

    private void change(String label, UnaryOperator<Plan> change) {
        session.apply(Edit.of(label, change));
    }
}

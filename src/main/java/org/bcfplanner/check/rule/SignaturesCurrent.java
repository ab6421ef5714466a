package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.check.signing.Standing;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Ranked;

/** G1: the plan is still what was signed. */
final class SignaturesCurrent implements Rule {
    private static final Reads EVERYTHING = Reads.everything();

    @Override
    public String code() {
        return "G1";
    }

    @Override
    public Reads reads() {
        return EVERYTHING;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        subject.plan().signatures().stream().sorted(Ranked.order()).forEach(signature -> {
            if (subject.standings().of(signature) instanceof Standing.Outdated outdated) {
                outcomes.add(outcome(signature, outdated, subject));
            }
        });
        return outcomes;
    }

    private static Outcome outcome(Signature signature, Standing.Outdated outdated, Subject subject) {
        String version = signature.version().isBlank() ? "" : " of " + Words.shortened(signature.version());
        return Finding.of(
                "G1",
                subject.edition().demands().signatures().current(),
                Section.SIGN_OFF,
                Place.Cell.of(Tables.SIGNATURES, signature, "signed"),
                Words.shortened(SignatoryWords.name(signature)) + ": the signature is out of date",
                "Changed since the signature" + version + ": " + outdated.where()
                        + ". Have it signed again, or take the changes back.",
                Figures.of("changed", outdated.where()).and("seal", signature.fingerprint()));
    }
}

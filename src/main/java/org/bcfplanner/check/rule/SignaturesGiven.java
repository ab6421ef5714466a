package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.check.signing.Standing;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.signoff.Parties;
import org.bcfplanner.plan.signoff.Party;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Ranked;

/** G1: every CCG, every council and the board sign, with name, post and date. */
final class SignaturesGiven implements Rule {
    @Override
    public String code() {
        return "G1";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .andAllOf(Tables.SIGNATURES.name())
                .andAllOf(Tables.ORGANISATIONS.name())
                .and(Reads.DETAILS, "board");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        Plan plan = subject.plan();
        List<Outcome> outcomes = new ArrayList<>();
        for (Party party : Parties.of(plan.organisations(), plan.details().board(), plan.signatures())
                .missing()) {
            outcomes.add(withoutPlace(party, subject));
        }
        plan.signatures().stream()
                .sorted(Ranked.order())
                .forEach(signature -> outcomes.add(outcome(signature, subject)));
        return outcomes;
    }

    private static Finding withoutPlace(Party party, Subject subject) {
        String kind = SignatoryWords.of(party.kind());
        return Finding.of(
                "G1",
                subject.edition().demands().signatures().given(),
                Section.SIGN_OFF,
                new Place.Column(Tables.SIGNATURES.name(), party.kind().name()),
                party.body().isEmpty() ? "No " + kind + " signs" : Words.shortened(party.body()) + ": no place to sign",
                "Every CCG, every council and the board sign the plan. Add a place for its signature.",
                figures(0).and("body", party.body()));
    }

    private static Outcome outcome(Signature signature, Subject subject) {
        List<Place.Cell> missing = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean unsigned = subject.standings().of(signature) instanceof Standing.Unsigned;
        add(signature, signature.body().isBlank() || isPrompt(signature.body()), "body", "name", missing, words);
        add(signature, signature.byPost().isBlank() || isPrompt(signature.byPost()), "byPost", "post", missing, words);
        add(signature, unsigned, "signed", "date", missing, words);
        String name = Words.shortened(SignatoryWords.name(signature));
        if (missing.isEmpty()) {
            return new Pass(
                    "G1",
                    Section.SIGN_OFF,
                    Place.Cell.of(Tables.SIGNATURES, signature, "signed"),
                    name + ": signed",
                    Words.shortened(signature.byPost()) + ".",
                    figures(1));
        }
        return Finding.of(
                        "G1",
                        subject.edition().demands().signatures().given(),
                        Section.SIGN_OFF,
                        unsigned ? Place.Cell.of(Tables.SIGNATURES, signature, "signed") : missing.getFirst(),
                        name + (unsigned ? ": not signed" : ": the signature is not complete"),
                        "To be filled in: " + Words.list(words) + ".",
                        figures(0).and("missing", String.join(" ", words)))
                .marking(missing);
    }

    /** Whether what the template prints to ask for it still stands there. */
    private static boolean isPrompt(String text) {
        return text.strip().startsWith("<");
    }

    private static void add(
            Signature signature,
            boolean lacks,
            String component,
            String word,
            List<Place.Cell> missing,
            List<String> words) {
        if (lacks) {
            missing.add(Place.Cell.of(Tables.SIGNATURES, signature, component));
            words.add(word);
        }
    }

    private static Figures figures(int filled) {
        return Figures.of(Figures.NEEDED, 1).and(Figures.FILLED, filled);
    }
}

package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.signoff.Parties;
import org.bcfplanner.plan.signoff.Signature;

/** G3: whoever signs is one of the councils and CCGs of the plan, or its board. */
final class SignatoriesOfThePlan implements Rule {
    @Override
    public String code() {
        return "G3";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .and(Tables.SIGNATURES.name(), "body", "kind", "position")
                .andAllOf(Tables.ORGANISATIONS.name())
                .and(Reads.DETAILS, "board");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        Plan plan = subject.plan();
        List<Outcome> outcomes = new ArrayList<>();
        for (Signature each : Parties.of(plan.organisations(), plan.details().board(), plan.signatures())
                .strangers()) {
            outcomes.add(Finding.of(
                    "G3",
                    subject.edition().demands().signatures().bodies(),
                    Section.SIGN_OFF,
                    Place.Cell.of(Tables.SIGNATURES, each, "body"),
                    Words.shortened(SignatoryWords.name(each)) + " signs, but the plan is not of it",
                    "No " + SignatoryWords.of(each.kind())
                            + " of the plan is called so. Correct the name here, or in the plan's details.",
                    Figures.of("body", each.body())));
        }
        return outcomes;
    }
}

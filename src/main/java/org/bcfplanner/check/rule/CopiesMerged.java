package org.bcfplanner.check.rule;

import java.util.List;
import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;

/** V2: nothing is open of what two copies did not agree on. Of a plan that was never merged there is nothing to say. */
final class CopiesMerged implements Rule {
    /** Whether a difference is still one depends on the row it is about. */
    private static final Reads EVERYTHING = Reads.everything();

    @Override
    public String code() {
        return "V2";
    }

    @Override
    public Reads reads() {
        return EVERYTHING;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        int open = Settlement.open(subject.plan()).size();
        if (open == 0) {
            return List.of();
        }
        return List.of(Finding.of(
                "V2",
                Severity.ERROR,
                Section.DETAILS,
                new Place.Column(Tables.MERGE_CONFLICTS.name(), "mine"),
                open == 1
                        ? "1 difference between two copies is not settled"
                        : open + " differences between two copies are not settled",
                "Until then what this copy says stands, and the plan may say what one of you has taken back.",
                Figures.of("open", open)));
    }
}

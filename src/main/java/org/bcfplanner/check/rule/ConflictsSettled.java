package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bcfplanner.change.Table;
import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.merge.MergeConflict;

/** V2: what two copies of the plan that were brought together did not agree on is settled. */
final class ConflictsSettled implements Rule {
    /** A difference about a row that has gone since is none any more. */
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
        List<Outcome> outcomes = new ArrayList<>();
        for (MergeConflict conflict : Settlement.open(subject.plan())) {
            outcomes.add(finding(conflict));
        }
        return outcomes;
    }

    private Finding finding(MergeConflict conflict) {
        Table<?> table = Table.named(conflict.entity());
        return table == null
                ? finding(conflict, Section.ofDetail(conflict.field()), new Place.Detail(conflict.field()))
                : finding(
                        conflict,
                        Section.of(table),
                        new Place.Cell(table.name(), UUID.fromString(conflict.entityId()), conflict.field()));
    }

    private Finding finding(MergeConflict conflict, Section section, Place place) {
        return Finding.of(
                code(),
                Severity.WARNING,
                section,
                place,
                heading(conflict),
                reason(conflict),
                Figures.of("mine", conflict.mine()).and("theirs", conflict.theirs()));
    }

    private static String heading(MergeConflict conflict) {
        return switch (conflict.kind()) {
            case FIELD -> "Two copies do not agree on a value";
            case REMOVED_HERE, REMOVED_THERE -> "One copy removed what the other changed";
            case TWINS -> "Two copies added something of one name";
        };
    }

    private static String reason(MergeConflict conflict) {
        return switch (conflict.kind()) {
            case FIELD -> "The merge left it open. Until it is settled, what this copy had stands.";
            case REMOVED_HERE, REMOVED_THERE -> "The merge left it open. Until it is settled, it stays.";
            case TWINS -> "The merge left it open whether they are one. Until it is settled, there are two.";
        };
    }
}

package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.merge.MergeConflict;

/** V2: what two copies of the plan that were brought together did not agree on is settled. */
final class ConflictsSettled implements Rule {
    @Override
    public String code() {
        return "V2";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.andAllOf(Tables.MERGE_CONFLICTS.name());
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (MergeConflict conflict : subject.plan().mergeConflicts()) {
            finding(conflict).ifPresent(outcomes::add);
        }
        return outcomes;
    }

    /** Of a conflict about a table that this program does not have there is nothing to say. */
    private Optional<Finding> finding(MergeConflict conflict) {
        if (conflict.entity().equals(MergeConflict.DETAILS)) {
            return Optional.of(finding(conflict, Section.DETAILS, new Place.Detail(conflict.field())));
        }
        Table<?> table = Table.named(conflict.entity());
        Optional<UUID> row = id(conflict.entityId());
        return row.isEmpty() || table == null
                ? Optional.empty()
                : Optional.of(finding(
                        conflict,
                        Section.of(Objects.requireNonNull(table)),
                        new Place.Cell(table.name(), row.get(), conflict.field())));
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

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

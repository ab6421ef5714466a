package org.bcfplanner.contribute;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.merge.Part;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.compare.ChangeKind;
import org.bcfplanner.compare.FieldChange;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** What a change that is told in words is made of, so that it can be left. */
public final class Parts {
    private static final String PASSAGE = "passage";

    private final Diff diff;
    private final Plan plan;

    /** @param take whose changes are told */
    public Parts(TakeBack take) {
        this.diff = Diff.between(take.before(), take.copy().plan());
        this.plan = take.before();
    }

    /** All that a row changed; of a text all its paragraphs. */
    public Set<Part> of(RowChange row) {
        if (row.isText()) {
            return texts(row);
        }
        if (row.place() instanceof Place.Cell cell) {
            return Set.of(Part.whole(cell.table(), cell.row()));
        }
        Set<Part> parts = new HashSet<>();
        row.fields().forEach(field -> parts.addAll(of(row, field)));
        return parts;
    }

    /**
     * What one field of a row changed. It can be left by itself, unless the row came or went, or the field is a
     * paragraph that went; then there is nothing.
     */
    public Set<Part> of(RowChange row, FieldChange field) {
        if (field.place() instanceof Place.Detail detail) {
            return Set.of(new Part(Part.DETAILS, plan.id().value(), detail.component()));
        }
        if (!(field.place() instanceof Place.Cell cell)) {
            return Set.of();
        }
        if (row.isText()) {
            boolean isOne = cell.table().equals(PASSAGE) && field.kind() != ChangeKind.REMOVED;
            return isOne ? Set.of(Part.whole(PASSAGE, cell.row())) : Set.of();
        }
        boolean whole = row.kind() == ChangeKind.ADDED || row.kind() == ChangeKind.REMOVED;
        String component = field.kind() == ChangeKind.MOVED ? "position" : cell.component();
        return whole ? Set.of() : Set.of(new Part(cell.table(), cell.row(), component));
    }

    private Set<Part> texts(RowChange row) {
        Set<Part> parts = new HashSet<>();
        for (Change<?> change : diff.changes()) {
            if (isIn(change.before(), row.place()) || isIn(change.after(), row.place())) {
                parts.add(Part.whole(PASSAGE, change.id().value()));
            }
        }
        return parts;
    }

    private boolean isIn(@Nullable Object row, Place text) {
        if (!(row instanceof Passage passage) || !(text instanceof Place.Cell cell)) {
            return false;
        }
        String section = passage.section();
        return switch (cell.table()) {
            case PASSAGE -> section.equals(sectionOf(cell));
            case "scheme" -> Scheme.isSection(section) && cell.row().equals(idOf(section));
            case "chapter" -> Chapter.idOf(section).value().equals(cell.row());
            default -> ConditionAnswer.idOf(section).value().equals(cell.row());
        };
    }

    private static @Nullable UUID idOf(String section) {
        Id<Scheme> scheme = Scheme.ofSection(section);
        return scheme == null ? null : scheme.value();
    }

    private String sectionOf(Place.Cell cell) {
        for (Change<?> change : diff.changes()) {
            if (change.id().value().equals(cell.row())) {
                Object row = change.after() == null ? change.before() : change.after();
                return row instanceof Passage passage ? passage.section() : "";
            }
        }
        return plan.passages().stream()
                .filter(each -> each.id().value().equals(cell.row()))
                .findFirst()
                .map(Passage::section)
                .orElse("");
    }
}

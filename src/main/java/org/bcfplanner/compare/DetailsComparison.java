package org.bcfplanner.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Shape;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Details;

/** Tells what happened to the plan's own fields, each under the part of the window where it is worked on. */
final class DetailsComparison {
    private DetailsComparison() {}

    static List<RowChange> of(Diff diff, Side before, Side after) {
        if (!diff.changesDetails()) {
            return List.of();
        }
        RowComparison rows = new RowComparison(before, after);
        Map<Topic, List<FieldChange>> fields = new EnumMap<>(Topic.class);
        for (Shape.Component component : Shape.of(Details.class).components()) {
            Place place = new Place.Detail(component.name());
            fields.computeIfAbsent(Topic.ofDetail(component.name()), none -> new ArrayList<>())
                    .add(rows.field(Labels.DETAILS, component, diff.detailsBefore(), diff.detailsAfter(), place));
        }
        List<RowChange> changes = new ArrayList<>();
        fields.forEach((topic, all) -> {
            List<FieldChange> changed = all.stream()
                    .filter(field -> field.kind() != ChangeKind.SAME)
                    .toList();
            List<FieldChange> told = all.stream()
                    .filter(field ->
                            field.kind() != ChangeKind.SAME || !field.after().isEmpty())
                    .toList();
            if (!changed.isEmpty()) {
                changes.add(new RowChange(
                        ChangeKind.CHANGED,
                        topic,
                        changed.getFirst().place(),
                        Labels.of(Labels.DETAILS),
                        topic.label(),
                        told));
            }
        });
        return changes;
    }
}

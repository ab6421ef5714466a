package org.bcfplanner.contribute;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.change.merge.Part;
import org.bcfplanner.plan.merge.MergeConflict;

/** Who gave which value what it says. */
final class Attribution {
    private final Map<UUID, List<Origin>> byRow;

    Attribution(List<Origin> origins) {
        byRow = origins.stream().collect(groupingBy(Origin::row));
    }

    /** Of a whole row, somebody who changed it. */
    Optional<Origin> of(Part part) {
        return byRow.getOrDefault(part.row(), List.of()).stream()
                .filter(each -> each.entity().equals(part.entity())
                        && (part.component().isEmpty() || isOf(each.column(), part.component())))
                .findFirst();
    }

    /** The name and the part of who changed what a conflict is about; empty where that is not known. */
    Optional<String> of(MergeConflict conflict) {
        return of(new Part(conflict.entity(), UUID.fromString(conflict.entityId()), conflict.field()))
                .map(origin -> origin.author().words())
                .filter(words -> !words.isBlank());
    }

    /** A column is called as the component in small letters, or begins so. */
    private static boolean isOf(String column, String component) {
        String name = component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return column.isEmpty() || column.equals(name) || column.startsWith(name + "_");
    }
}

package org.bcfplanner.store;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.PastOrigin;
import org.jspecify.annotations.Nullable;

/** Who gave the values what they say that an edit took from a copy. */
final class Origins {
    private static final String WHOLE = "";

    private final Map<UUID, List<Origin>> byRow;

    Origins(Entry entry) {
        this.byRow = entry.taking() == null
                ? Map.of()
                : entry.taking().origins().stream().collect(groupingBy(Origin::row));
    }

    /**
     * Some values of a row that are of one origin.
     *
     * @param origin null for those that the edit itself gave
     */
    record Share(Predicate<String> columns, @Nullable PastOrigin origin) {
        boolean has(String column) {
            return columns.test(column);
        }
    }

    /** A row that came or went as a whole. */
    List<Share> whole(String entity, Id<?> row) {
        return List.of(new Share(column -> true, byColumn(entity, row).get(WHOLE)));
    }

    /** The values of a row, those of one origin together. */
    List<Share> shares(String entity, Id<?> row) {
        Map<String, PastOrigin> byColumn = byColumn(entity, row);
        Map<PastOrigin, List<String>> grouped = new LinkedHashMap<>();
        byColumn.forEach((column, origin) ->
                grouped.computeIfAbsent(origin, ignored -> new ArrayList<>()).add(column));
        List<Share> shares = new ArrayList<>();
        shares.add(new Share(column -> !byColumn.containsKey(column), null));
        grouped.forEach((origin, columns) -> shares.add(new Share(columns::contains, origin)));
        return shares;
    }

    private Map<String, PastOrigin> byColumn(String entity, Id<?> row) {
        Map<String, PastOrigin> byColumn = new HashMap<>();
        for (Origin each : byRow.getOrDefault(row.value(), List.of())) {
            if (each.entity().equals(entity)) {
                byColumn.put(each.column(), new PastOrigin(each.at(), each.author()));
            }
        }
        return byColumn;
    }
}

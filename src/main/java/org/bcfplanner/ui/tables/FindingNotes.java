package org.bcfplanner.ui.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.CellNote;

/** What the checks find, as notes on the cells of a table. */
public final class FindingNotes {
    private FindingNotes() {}

    /**
     * The notes of those findings that are in the table: of a cell with several the gravest, and all their words.
     *
     * @param cells the cell of a place, if it is in the table
     */
    public static Map<Cell, CellNote> of(List<Finding> findings, Function<Place, Optional<Cell>> cells) {
        Map<Cell, List<Finding>> byCell = new HashMap<>();
        for (Finding finding : findings) {
            places(finding).stream()
                    .flatMap(at -> cells.apply(at).stream())
                    .distinct()
                    .forEach(cell -> byCell.computeIfAbsent(cell, ignored -> new ArrayList<>())
                            .add(finding));
        }
        Map<Cell, CellNote> notes = new HashMap<>();
        byCell.forEach((cell, found) -> notes.put(cell, note(found)));
        return notes;
    }

    /** The cells in which the cause lies; a value of the pool that has none, as one that is missing, is a cell itself. */
    private static List<? extends Place> places(Finding finding) {
        return finding.cells().isEmpty() && finding.place() instanceof Place.PoolValue value
                ? List.of(value)
                : finding.cells();
    }

    private static CellNote note(List<Finding> findings) {
        Severity gravest = findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(Severity.NOTE);
        String words = String.join(
                "\n",
                findings.stream()
                        .map(each -> each.heading() + ". " + each.reason())
                        .toList());
        return switch (gravest) {
            case ERROR -> new CellNote("noted-error", "bi-x-octagon-fill", words);
            case WARNING -> new CellNote("noted-warning", "bi-exclamation-triangle-fill", words);
            case NOTE -> new CellNote("noted-note", "", words);
        };
    }
}

package org.bcfplanner.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.history.Telling;
import org.bcfplanner.history.Told;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PastEdit;
import org.bcfplanner.session.PastOrigin;

/** {@code bcf history PLAN}: an edit to a row. */
final class HistoryListing {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());
    private static final List<Field> FIELDS = List.of(
            Field.text("edit", "Edit"),
            Field.text("time", "When"),
            Field.text("author", "Who"),
            Field.text("role", "Role"),
            Field.text("label", "What"),
            Field.text("rows", "Rows"),
            Field.text("changes", "Changes"),
            Field.text("origins", "Done in a copy by"));

    private HistoryListing() {}

    static Listing of(Plan now, List<PastEdit> edits) {
        Telling telling = new Telling(now);
        return new Listing(
                now.details().shownIn(),
                FIELDS,
                edits.stream().map(edit -> row(edit, telling)).toList());
    }

    private static List<Cell> row(PastEdit edit, Telling telling) {
        Role role = edit.author().role();
        List<Told> told = telling.of(edit);
        return List.of(
                new Cell.Count(edit.number()),
                new Cell.Said(edit.at().toString(), WHEN.format(edit.at())),
                Cell.text(edit.author().name()),
                role == null ? Cell.text("") : Cell.constant(role, role.label()),
                Cell.text(edit.label()),
                new Cell.Count(edit.rows()),
                Cell.text(told.stream().map(Told::words).collect(Collectors.joining("\n"))),
                origins(told));
    }

    /** A line for each change, empty for what the edit did itself; nothing at all where it did everything itself. */
    private static Cell origins(List<Told> told) {
        if (told.stream().allMatch(each -> each.origin() == null)) {
            return Cell.text("");
        }
        return new Cell.Said(
                lines(told, origin -> origin.at() + " " + origin.author().words()),
                lines(
                        told,
                        origin ->
                                WHEN.format(origin.at()) + " " + origin.author().words()));
    }

    private static String lines(List<Told> told, Function<PastOrigin, String> words) {
        return told.stream()
                .map(each ->
                        each.origin() == null ? "" : words.apply(each.origin()).strip())
                .collect(Collectors.joining("\n"));
    }
}

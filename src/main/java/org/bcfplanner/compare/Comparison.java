package org.bcfplanner.compare;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Entity;

/**
 * Two states of a plan beside each other, told in words by the parts of the window. Immutable; may be made on any thread.
 *
 * @param sentence what changed in one sentence: {@code 12 lines, +£138k; 3 risks re-scored; 2 sections rewritten}
 * @param totals   of whatever either state has, changed or not
 * @param parts    those in which something differs, in the order of the window
 */
public record Comparison(String sentence, List<TotalChange> totals, List<Part> parts) {
    private static final String STRANGERS =
            "No scheme of one is in the other, so these look like two plans and not like two states of one: ";

    public Comparison {
        requireNonNull(sentence);
        totals = List.copyOf(totals);
        parts = List.copyOf(parts);
    }

    /** What differs in one part of the plan, in the plan's order. */
    public record Part(Topic topic, List<RowChange> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    public static Comparison between(Plan before, Plan after) {
        Side old = Side.of(before);
        Side now = Side.of(after);
        List<RowChange> rows = new ArrayList<>();
        Diff diff = Diff.between(before, after);
        rows.addAll(DetailsComparison.of(diff, old, now));
        changes(diff).forEach((table, changes) -> rows.addAll(compared(changes, old, now)));
        rows.sort(RowOrder.of(before, after));
        String words = new Sentence(rows, before, after).words();
        return new Comparison(shareNone(before, after) ? STRANGERS + words : words, Totals.of(old, now), parts(rows));
    }

    private static boolean shareNone(Plan before, Plan after) {
        return !before.schemes().isEmpty()
                && !after.schemes().isEmpty()
                && before.schemes().stream().noneMatch(each -> after.schemes().contains(each.id()));
    }

    /** Whether nothing differs that a person would see. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** All that differs, part after part. */
    public List<RowChange> rows() {
        return parts.stream().flatMap(part -> part.rows().stream()).toList();
    }

    private static Map<Table<?>, List<Change<?>>> changes(Diff diff) {
        Map<Table<?>, List<Change<?>>> changes = new LinkedHashMap<>();
        for (Change<?> change : diff.changes()) {
            if (Components.tables().contains(change.table())) {
                changes.computeIfAbsent(change.table(), none -> new ArrayList<>())
                        .add(change);
            }
        }
        return changes;
    }

    @SuppressWarnings("unchecked") // the changes are those of one table
    private static <T extends Entity<T>> List<RowChange> compared(List<Change<?>> all, Side before, Side after) {
        List<Change<T>> changes = new ArrayList<>();
        all.forEach(each -> changes.add((Change<T>) each));
        Table<T> table = changes.getFirst().table();
        Families<T> families = new Families<>(table, before.plan(), after.plan());
        if (table.row() == Passage.class) {
            return texts((List<Change<Passage>>) (List<?>) changes, (Families<Passage>) families, before, after);
        }
        RowComparison rows = new RowComparison(before, after);
        List<RowChange> compared = new ArrayList<>();
        changes.forEach(change -> rows.of(change, families).ifPresent(compared::add));
        return compared;
    }

    private static List<RowChange> texts(
            List<Change<Passage>> changes, Families<Passage> families, Side before, Side after) {
        TextComparison texts = new TextComparison(before, after, families);
        return TextComparison.sections(changes).stream()
                .flatMap(section -> texts.of(section).stream())
                .toList();
    }

    private static List<Part> parts(List<RowChange> rows) {
        List<Part> parts = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<RowChange> here =
                    rows.stream().filter(row -> row.topic() == topic).toList();
            if (!here.isEmpty()) {
                parts.add(new Part(topic, here));
            }
        }
        return parts;
    }
}

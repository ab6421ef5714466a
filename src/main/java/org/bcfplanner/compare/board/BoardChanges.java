package org.bcfplanner.compare.board;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.compare.ChangeKind;
import org.bcfplanner.compare.Comparison;
import org.bcfplanner.compare.FieldChange;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.compare.Topic;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ProgressLog;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Id;

/**
 * What changed in strategy, actions and outcome framework between the state that a board saw and another: a line for each
 * field, progress with what was told before. The report itself is not among it, as a new one is written for each board.
 */
public final class BoardChanges {
    private static final Set<Topic> TOLD = EnumSet.of(Topic.STRATEGY, Topic.ACTIONS, Topic.OUTCOMES);
    private static final String PROGRESS = "action_progress";

    private final Plan before;
    private final Plan now;
    private final List<BoardChange> changes = new ArrayList<>();

    private BoardChanges(Plan before, Plan now) {
        this.before = before;
        this.now = now;
    }

    /** In the order of strategy, actions and framework; what was done to one row stands together. */
    public static List<BoardChange> between(Plan before, Plan now) {
        BoardChanges all = new BoardChanges(before, now);
        Comparison.between(before, now).rows().stream()
                .filter(row -> TOLD.contains(row.topic()))
                .forEach(all::add);
        return List.copyOf(all.changes);
    }

    private void add(RowChange row) {
        if (row.place() instanceof Place.Cell at && at.table().equals(PROGRESS)) {
            progress(row, new Id<>(at.row()));
        } else if (row.place() instanceof Place.Cell at && at.table().equals("indicator_value")) {
            value(row);
        } else if (row.place() instanceof Place.Cell at && at.table().startsWith("action_")) {
            link(row);
        } else if (row.kind() == ChangeKind.ADDED) {
            String what = "New " + row.what().toLowerCase(Locale.UK);
            changes.add(new BoardChange(row.place(), row.name(), what, "", first(row, FieldChange::after)));
        } else if (row.kind() == ChangeKind.REMOVED) {
            removed(row);
        } else {
            row.fields()
                    .forEach(field -> changes.add(
                            new BoardChange(field.place(), row.name(), field.label(), field.before(), field.after())));
        }
    }

    /** What went with what it belonged to is not told beside it. */
    private void removed(RowChange row) {
        boolean own = row.place() instanceof Place.Cell at
                && Set.of("goal", "objective", "action", "indicator").contains(at.table());
        if (own) {
            String what = row.what() + " removed";
            changes.add(new BoardChange(row.place(), row.name(), what, first(row, FieldChange::before), ""));
        }
    }

    /** {@code 4B, action C} and {@code Caretrak}, which are one name to those who compare; of a removed action nothing. */
    private void link(RowChange row) {
        StrategyTree tree = now.strategy();
        tree.actions().stream()
                .map(tree::name)
                .filter(name -> row.name().startsWith(name + ", "))
                .findFirst()
                .ifPresent(name -> {
                    String other = row.name().substring(name.length() + 2);
                    boolean added = row.kind() != ChangeKind.REMOVED;
                    changes.add(new BoardChange(
                            row.place(),
                            name,
                            added ? "Linked to" : "No longer linked to",
                            added ? "" : other,
                            added ? other : ""));
                });
    }

    private void progress(RowChange row, Id<ActionProgress> id) {
        Optional<ActionProgress> told = now.actionProgress().find(id);
        Optional<Id<Action>> action =
                told.or(() -> before.actionProgress().find(id)).map(ActionProgress::action);
        Optional<Action> stands = action.flatMap(each -> now.actions().find(each));
        if (stands.isPresent()) {
            String last = told.filter(each -> row.kind() == ChangeKind.ADDED)
                    .map(each -> latest(before, each.action()))
                    .or(() -> before.actionProgress().find(id).map(BoardChanges::said))
                    .orElse("");
            changes.add(new BoardChange(
                    row.place(),
                    now.strategy().name(stands.get()),
                    told.isPresent() ? "Progress" : "Progress taken back",
                    last,
                    told.map(BoardChanges::said).orElse("")));
        }
    }

    private static String latest(Plan plan, Id<Action> action) {
        return ProgressLog.of(plan.actionProgress())
                .latest(action)
                .map(BoardChanges::said)
                .orElse("");
    }

    /** {@code 18 January 2017: the posts are filled}. */
    private static String said(ActionProgress entry) {
        String when = entry.on().said();
        return (when.isBlank() ? "" : when + ": ") + entry.said().written();
    }

    /** {@code 4B, indicator 2} and {@code 2018 actual}, which are one name to those who compare. */
    private void value(RowChange row) {
        int comma = row.name().lastIndexOf(", ");
        String subject = comma < 0 ? row.name() : row.name().substring(0, comma);
        String column = comma < 0 ? row.what() : row.name().substring(comma + 2);
        for (FieldChange field : row.fields()) {
            if (field.place() instanceof Place.Cell at
                    && !Set.of("forYear", "kind").contains(at.component())
                    && !Set.of("Year", "Kind").contains(field.label())) {
                boolean isValue = field.label().equals("Value");
                changes.add(new BoardChange(
                        row.place(),
                        subject,
                        isValue ? column : column + ", " + field.label().toLowerCase(Locale.UK),
                        field.before(),
                        field.after()));
            }
        }
    }

    private static String first(RowChange row, java.util.function.Function<FieldChange, String> side) {
        return row.fields().stream()
                .map(side)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }
}

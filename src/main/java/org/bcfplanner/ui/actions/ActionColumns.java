package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Delivery;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.tables.OneLine;

/**
 * The columns of the action plan: reference, status and action stay in view; behind them those of the edition's usual set,
 * in its order, so that a table of a document can be pasted as it is; then the others.
 */
final class ActionColumns {
    static final String ACTION = id(ActionField.ACTION);
    static final String PROGRESS = id(ActionField.PROGRESS);
    static final String LINK = id(ActionField.LINK);
    private static final List<ActionField> KEPT =
            List.of(ActionField.REFERENCE, ActionField.STATUS, ActionField.ACTION);

    private final StrategyTables tables;

    ActionColumns(StrategyTables tables) {
        this.tables = tables;
    }

    static String id(ActionField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** The field of a column; empty for one that there is not. */
    static Optional<ActionField> field(String column) {
        return Stream.of(ActionField.values())
                .filter(field -> id(field).equals(column))
                .findFirst();
    }

    List<Column<ActionRow>> all() {
        Set<ActionField> fields = new LinkedHashSet<>(KEPT);
        fields.addAll(printed());
        fields.addAll(List.of(ActionField.values()));
        List<Column<ActionRow>> columns = new ArrayList<>();
        for (ActionField field : fields) {
            columns.add(KEPT.contains(field) ? column(field).kept() : column(field));
        }
        return columns;
    }

    /** The columns that the edition's usual set does not have; none where it has no set. */
    Set<String> leftOut() {
        List<ActionField> printed = printed();
        return printed.isEmpty()
                ? Set.of()
                : Stream.of(ActionField.values())
                        .filter(field -> !KEPT.contains(field) && !printed.contains(field))
                        .map(ActionColumns::id)
                        .collect(Collectors.toSet());
    }

    /** The heading of a column; short where it is our own and narrow. */
    String heading(ActionField field) {
        return field == ActionField.REFERENCE && !printed().contains(field) ? "Ref." : tables.label(field);
    }

    private List<ActionField> printed() {
        return tables.set("").stream()
                .flatMap(set -> set.columns().stream())
                .map(StrategyTables.Heading::field)
                .toList();
    }

    private Column<ActionRow> column(ActionField field) {
        Column<ActionRow> column = Column.<ActionRow>reading(
                        id(field), heading(field), width(field), row -> ActionLooks.of(row, field))
                .typed(ActionRow.Line.class::isInstance, row -> text(row, field))
                .explained((row, typed) -> entry(row, field, typed));
        return switch (field) {
            case REFERENCE -> column.sorted(by(ActionRow.Line::place));
            case STATUS ->
                column.sorted(Comparator.comparing(ActionColumns::status))
                        .refusing((row, typed) ->
                                Statuses.read(typed).isPresent() ? Optional.empty() : Optional.of(Statuses.refusal()));
            case DELIVERY -> column.sorted(by(line -> day(line.action().delivery())));
            case PROGRESS -> column.refusing(ActionColumns::refused);
            default -> column;
        };
    }

    private static double width(ActionField field) {
        return switch (field) {
            case REFERENCE -> 48;
            case STATUS -> 112;
            case ACTION -> 220;
            case OUTCOME -> 150;
            case LEAD -> 112;
            case DELIVERY -> 150;
            case PROGRESS -> 300;
            case LINK -> 230;
            case STRATEGIES -> 290;
        };
    }

    /** What an edit of the cell starts from: of longer texts, on one line. */
    static String text(ActionRow row, ActionField field) {
        return switch (row) {
            case ActionRow.Group ignored -> "";
            case ActionRow.Line line -> text(line, field);
        };
    }

    private static String text(ActionRow.Line line, ActionField field) {
        Action action = line.action();
        return switch (field) {
            case PROGRESS ->
                line.latest().map(ActionProgress::said).map(OneLine::of).orElse("");
            case ACTION -> OneLine.of(action.action());
            case OUTCOME -> OneLine.of(action.outcome());
            case LINK -> OneLine.of(action.linkNote());
            default -> action.typed(field);
        };
    }

    private Entry entry(ActionRow row, ActionField field, String typed) {
        String heading = heading(field);
        return switch (field) {
            case DELIVERY ->
                new Entry(
                        row.name(),
                        heading,
                        typed,
                        DeliveryWords.sentence(Delivery.parse(typed)),
                        "",
                        false,
                        List.of());
            case STATUS ->
                new Entry(
                        row.name(),
                        heading,
                        typed,
                        "",
                        "",
                        false,
                        row instanceof ActionRow.Line ? offers(typed) : List.of());
            case PROGRESS -> new Entry(row.name(), heading, typed, told(row), "", false, List.of());
            default -> Entry.plain(row.name(), heading, typed);
        };
    }

    /** The other statuses that can be put in with one click. */
    private static List<String> offers(String typed) {
        return Stream.of(ActionStatus.values())
                .filter(status ->
                        status != ActionStatus.NOT_STATED && !status.label().equals(typed))
                .map(ActionStatus::label)
                .toList();
    }

    private static String told(ActionRow row) {
        return row instanceof ActionRow.Line line
                ? line.toldToday()
                        ? "Told today: typing corrects it"
                        : line.latest()
                                .map(latest -> "Told " + latest.on().said()
                                        + ": typing adds an entry of today, and keeps this")
                                .orElse("")
                : "";
    }

    /** What was told earlier is not taken back by emptying a cell. */
    private static Optional<String> refused(ActionRow row, String typed) {
        return row instanceof ActionRow.Line line && typed.isBlank() && line.told() > 0 && !line.toldToday()
                ? Optional.of("What was told earlier is kept. An entry is removed in the form of the action.")
                : Optional.empty();
    }

    private static ActionStatus status(ActionRow row) {
        return row instanceof ActionRow.Line line ? line.action().status() : ActionStatus.NOT_STATED;
    }

    private static int day(Delivery delivery) {
        return delivery.latest().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
    }

    private static Comparator<ActionRow> by(ToIntFunction<ActionRow.Line> figure) {
        return Comparator.comparingInt(row -> row instanceof ActionRow.Line line ? figure.applyAsInt(line) : 0);
    }
}

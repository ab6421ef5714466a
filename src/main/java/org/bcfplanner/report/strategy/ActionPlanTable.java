package org.bcfplanner.report.strategy;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Table;

/** The actions of an objective in the columns of its document. */
final class ActionPlanTable {
    static final String NONE = "No actions are planned for this objective yet.";
    private static final String EMPTY = "Nothing is written about this action yet.";

    private final Frame frame;
    private final Objective objective;
    private final List<StrategyTables.Heading> columns;

    ActionPlanTable(Frame frame, Objective objective, String columns) {
        this.frame = frame;
        this.objective = objective;
        this.columns = frame.columns(objective, columns);
    }

    /** @param caption what the heading above calls it */
    Block under(String caption) {
        List<Action> actions = frame.tree().actions(objective.id());
        if (actions.isEmpty()) {
            return Block.Paragraph.of(Block.Role.ABSENCE, NONE);
        }
        List<Table.Row> rows = new ArrayList<>();
        if (columns.size() > 1) {
            rows.add(head());
        }
        rows.add(Table.Row.of(
                Table.Row.Kind.HEADING,
                columns.stream().map(StrategyTables.Heading::heading).toList()));
        actions.forEach(action -> rows.add(row(action)));
        return new Table(
                caption,
                Table.Told.UNSEEN,
                columns.stream()
                        .map(each -> Table.Column.words(weight(each.field())))
                        .toList(),
                rows);
    }

    private Table.Row head() {
        int half = (columns.size() + 1) / 2;
        String lead =
                objective.lead().isBlank() ? "" : frame.words().tabledLead().replace("{lead}", objective.lead());
        return new Table.Row(
                Table.Row.Kind.HEADING,
                List.of(
                        Table.Cell.of(tabled(frame, objective)).across(half),
                        Table.Cell.of(lead).across(columns.size() - half)));
    }

    /** How tables print an objective: {@code OBJECTIVE: 4A: Create four centres}. */
    static String tabled(Frame frame, Objective objective) {
        return frame.words().tabled().replace("{code}", objective.code()).replace("{title}", objective.tabled());
    }

    private Table.Row row(Action action) {
        List<String> words =
                columns.stream().map(each -> words(action, each.field())).toList();
        return words.stream().allMatch(String::isBlank)
                ? Table.Row.data(Table.Cell.of(EMPTY).across(columns.size()))
                : new Table.Row(
                        Table.Row.Kind.DATA,
                        words.stream()
                                .map(each -> Table.Cell.of(new Text(each)))
                                .toList());
    }

    /** The reference stands before the action where it has no column of its own. */
    private String words(Action action, ActionField field) {
        String typed = frame.typed(action, field);
        boolean alone = columns.stream().noneMatch(each -> each.field() == ActionField.REFERENCE);
        return field == ActionField.ACTION && alone
                ? referred(action.reference().strip(), typed)
                : typed;
    }

    /** The words with their reference before them: {@code A. To roll out}. */
    static String referred(String reference, String words) {
        if (reference.isEmpty()) {
            return words;
        }
        boolean ended = !Character.isLetterOrDigit(reference.charAt(reference.length() - 1));
        return (reference + (ended ? " " : ". ") + words).strip();
    }

    static int weight(ActionField field) {
        return switch (field) {
            case REFERENCE -> 6;
            case ACTION -> 22;
            case OUTCOME -> 18;
            case LEAD -> 14;
            case DELIVERY -> 13;
            case STATUS -> 10;
            case PROGRESS -> 35;
            case LINK -> 19;
            case STRATEGIES -> 17;
        };
    }
}

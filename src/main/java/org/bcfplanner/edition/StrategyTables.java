package org.bcfplanner.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.IndicatorField;
import org.bcfplanner.plan.strategy.ObjectiveField;
import org.bcfplanner.plan.strategy.ValueKind;

/**
 * What the action plans and the outcome framework of an edition hold and print.
 *
 * @param title      of the document of an objective
 * @param goal       how it prints the goal, with {@code {goal}} and {@code {title}}
 * @param objective  how it prints the objective, with {@code {code}} and {@code {heading}}
 * @param sponsor    the label of the goal's sponsor
 * @param plan       the heading of the action plan, with {@code {period}}
 * @param labels     what the fields of an objective are called
 * @param tabled     how the tables print the objective, with {@code {code}} and {@code {title}}
 * @param tabledLead how they print its lead, with {@code {lead}}
 * @param sets       the sets of columns that an action plan may have; the first is the usual one
 * @param status     the heading of a column of statuses, for our own tables
 * @param framework  the heading of the outcome framework
 * @param indicators what the parts of an indicator are called
 * @param values     the columns of values, the baseline first and the target last
 * @param actual     how a column of what came about is headed, with {@code {year}}
 */
public record StrategyTables(
        String title,
        String goal,
        String objective,
        String sponsor,
        String plan,
        Map<ObjectiveField, String> labels,
        String tabled,
        String tabledLead,
        List<ColumnSet> sets,
        String status,
        String framework,
        Map<IndicatorField, String> indicators,
        List<ValueColumn> values,
        String actual) {
    /** Of an edition without a strategy. */
    static final StrategyTables NONE =
            new StrategyTables("", "", "", "", "", Map.of(), "", "", List.of(), "", "", Map.of(), List.of(), "");

    public StrategyTables {
        labels = Map.copyOf(labels);
        sets = List.copyOf(sets);
        indicators = Map.copyOf(indicators);
        values = List.copyOf(values);
    }

    /**
     * The columns of an action plan as a document prints them.
     *
     * @param key  by which objectives know it
     * @param name for people
     */
    public record ColumnSet(String key, String name, List<Heading> columns) {
        public ColumnSet {
            columns = List.copyOf(columns);
        }
    }

    /** A column under the words that the template prints over it. */
    public record Heading(ActionField field, String heading) {}

    /** A column of values. */
    public record ValueColumn(ValueKind kind, int year, String heading) {}

    /** The set of columns that an objective names; the usual one for a blank. Empty for one that there is not. */
    public Optional<ColumnSet> set(String key) {
        return sets.stream()
                .filter(set -> key.isBlank() || set.key().equals(key))
                .findFirst();
    }

    /** The heading of a column of the usual set; its name where the edition prints none. */
    public String label(ActionField field) {
        return sets.stream()
                .flatMap(set -> set.columns().stream())
                .filter(each -> each.field() == field)
                .map(Heading::heading)
                .findFirst()
                .orElse(field == ActionField.STATUS ? status : plain(field.name()));
    }

    public String label(IndicatorField field) {
        return indicators.getOrDefault(field, plain(field.name()));
    }

    public String label(ObjectiveField field) {
        return labels.getOrDefault(field, plain(field.name()));
    }

    /** The heading over the values of a kind and year. */
    public String heading(ValueKind kind, int year) {
        return kind == ValueKind.ACTUAL
                ? actual.isEmpty() ? year + " actual" : actual.replace("{year}", Integer.toString(year))
                : values.stream()
                        .filter(each -> each.kind() == kind && each.year() == year)
                        .map(ValueColumn::heading)
                        .findFirst()
                        .orElse(year + " " + plain(kind.name()).toLowerCase(java.util.Locale.UK));
    }

    /** The column of the target; empty where there is none. */
    public Optional<ValueColumn> target() {
        return values.stream().filter(each -> each.kind() == ValueKind.TARGET).findFirst();
    }

    /** The column of the baseline; empty where there is none. */
    public Optional<ValueColumn> baseline() {
        return values.stream().filter(each -> each.kind() == ValueKind.BASELINE).findFirst();
    }

    static String plain(String name) {
        String words = name.toLowerCase(java.util.Locale.UK).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

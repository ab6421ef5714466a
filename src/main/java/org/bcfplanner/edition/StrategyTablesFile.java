package org.bcfplanner.edition;

import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.IndicatorField;
import org.bcfplanner.plan.strategy.ObjectiveField;
import org.bcfplanner.plan.strategy.ValueKind;

/** Makes the tables of a strategy of the part {@code strategy} of a data file. */
final class StrategyTablesFile {
    private StrategyTablesFile() {}

    static StrategyTables read(Fields strategy) {
        Fields framework = strategy.fields("framework");
        return new StrategyTables(
                strategy.text("title"),
                strategy.text("goal"),
                strategy.text("objective"),
                strategy.text("sponsor"),
                strategy.text("plan"),
                strategy.byName("labels", ObjectiveField.class),
                strategy.text("tabled"),
                strategy.text("tabled-lead"),
                strategy.listOfFields("columns").stream()
                        .map(StrategyTablesFile::set)
                        .toList(),
                strategy.text("status"),
                framework.text("heading"),
                framework.byName("labels", IndicatorField.class),
                framework.listOfFields("values").stream()
                        .map(StrategyTablesFile::column)
                        .toList(),
                framework.text("actual"));
    }

    private static StrategyTables.ColumnSet set(Fields set) {
        return new StrategyTables.ColumnSet(
                set.text("key"),
                set.text("name"),
                set.listOfFields("headings").stream()
                        .map(each -> new StrategyTables.Heading(
                                ActionField.valueOf(each.text("field")), each.text("heading")))
                        .toList());
    }

    private static StrategyTables.ValueColumn column(Fields column) {
        return new StrategyTables.ValueColumn(
                ValueKind.valueOf(column.text("kind")), column.number("year"), column.text("heading"));
    }
}

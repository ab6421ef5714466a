package org.bcfplanner.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.Stated;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.strategy.TimeSpan;
import org.bcfplanner.plan.strategy.ValueKind;

/** {@code bcf show PLAN indicators}: the outcome framework, a row for each cell of an indicator. */
public final class ShowIndicators {
    private static final List<Field> FIELDS = List.of(
            Field.text("objective", "Objective"),
            Field.text("row", ""),
            Field.text("code", "Code"),
            Field.text("indicator", "Indicator"),
            Field.text("kind", "Value"),
            Field.text("year", "Year"),
            Field.text("value", "Stated"),
            Field.text("meaning", "Meaning"),
            Field.text("number", "Number"),
            Field.text("qualifier", "Qualifier"),
            Field.text("period", "Period"),
            Field.text("numerator", "Numerator"),
            Field.text("denominator", "Denominator"),
            Field.text("data_source", "Data source"),
            Field.text("timescale", "Timescale"),
            Field.text("definition", "Definition"));

    private final Plan plan;
    private final Edition edition;
    private final StrategyTree tree;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ShowIndicators(Plan plan) {
        this.plan = plan;
        this.edition = Editions.get(plan.details().edition());
        this.tree = plan.strategy();
    }

    public static Listing of(Plan plan) {
        ShowIndicators show = new ShowIndicators(plan);
        show.tree.indicators().forEach(show::add);
        return new Listing(plan.details().shownIn(), FIELDS, show.rows, "There are no indicators yet.");
    }

    private void add(Indicator indicator) {
        for (StrategyTables.ValueColumn column : edition.strategy().values()) {
            add(indicator, column.kind(), column.year());
        }
        plan.indicatorValues().stream()
                .filter(each -> each.indicator().equals(indicator.id()) && each.kind() == ValueKind.ACTUAL)
                .sorted(java.util.Comparator.comparingInt(IndicatorValue::forYear))
                .forEach(each -> add(indicator, each.kind(), each.forYear()));
    }

    private void add(Indicator indicator, ValueKind kind, int year) {
        Objective objective = plan.objectives().get(indicator.objective());
        IndicatorValue value = plan.indicatorValues()
                .find(IndicatorValue.idOf(indicator.id(), year, kind))
                .orElseGet(() -> IndicatorValue.blank(indicator.id(), year, kind));
        rows.add(List.of(
                Cell.text(objective.code().isBlank() ? objective.heading() : objective.code()),
                new Cell.Count(tree.row(indicator)),
                Cell.text(indicator.code()),
                Cell.text(indicator.indicator()),
                Cell.constant(kind, edition.strategy().heading(kind, year)),
                new Cell.Count(year),
                Cell.text(value.stated().raw()),
                Cell.text(meaning(value.stated().meaning())),
                Cell.text(value.stated().number().map(BigDecimal::toPlainString).orElse("")),
                Cell.text(value.stated().qualifier()),
                Cell.text(value.ownPeriod().map(TimeSpan::words).orElse(value.period())),
                Cell.text(value.numerator().raw()),
                Cell.text(value.denominator().raw()),
                Cell.text(indicator.dataSource()),
                Cell.text(indicator.timescale()),
                Cell.text(indicator.definition().written())));
    }

    private static String meaning(Stated.Meaning meaning) {
        return switch (meaning) {
            case Stated.Meaning.Blank() -> "";
            case Stated.Meaning.Known known -> known.form().name().toLowerCase(Locale.ROOT);
            case Stated.Meaning.Qualified qualified -> qualified.form().name().toLowerCase(Locale.ROOT);
            case Stated.Meaning.State state -> "state";
            case Stated.Meaning.NotYet notYet -> "not_yet";
            case Stated.Meaning.Remark remark -> "remark";
        };
    }
}

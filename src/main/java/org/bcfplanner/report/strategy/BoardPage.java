package org.bcfplanner.report.strategy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.table.PrintedDate;

/**
 * What a board sees of a strategy on one page.
 *
 * @param edition    what its documents are called
 * @param on         the day against which an action is overdue
 * @param lanes      an objective with actions each, in their order
 * @param without    the objectives that have none
 * @param headings   of the values of an indicator, in their order
 * @param latest     what stands over the latest of what came about
 * @param indicators in the order of their objectives
 */
public record BoardPage(
        String title,
        String board,
        String edition,
        LocalDate on,
        List<Lane> lanes,
        List<String> without,
        List<String> headings,
        String latest,
        List<IndicatorLine> indicators) {
    private static final String LATEST = "Latest actual";

    public BoardPage {
        requireNonNull(on);
        lanes = List.copyOf(lanes);
        without = List.copyOf(without);
        headings = List.copyOf(headings);
        indicators = List.copyOf(indicators);
    }

    /** The actions of an objective. */
    public record Lane(String name, List<ActionBar> bars) {
        public Lane {
            bars = List.copyOf(bars);
        }
    }

    /**
     * An indicator with its values as typed.
     *
     * @param objective its code
     * @param latest    what came about last, with its year; empty where nothing is entered
     */
    public record IndicatorLine(String objective, String name, List<String> values, String latest) {
        public IndicatorLine {
            values = List.copyOf(values);
        }
    }

    /** The page as it stands on a day, which decides what is past and what is overdue. */
    public static BoardPage of(Plan plan, Edition edition, LocalDate on) {
        Frame frame = Frame.of(plan, edition);
        List<Lane> lanes = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Objective objective : frame.tree().objectives()) {
            List<ActionBar> bars = frame.tree().actions(objective.id()).stream()
                    .map(action -> ActionBar.of(action, on))
                    .toList();
            if (bars.isEmpty()) {
                without.add(objective.code().isBlank() ? objective.heading() : objective.code());
            } else {
                lanes.add(new Lane(objective.name(), bars));
            }
        }
        return new BoardPage(
                plan.details().title(),
                plan.details().board(),
                edition.name(),
                on,
                lanes,
                without,
                edition.strategy().values().stream()
                        .map(StrategyTables.ValueColumn::heading)
                        .toList(),
                LATEST,
                frame.tree().indicators().stream()
                        .map(each -> line(each, frame))
                        .toList());
    }

    private static IndicatorLine line(Indicator indicator, Frame frame) {
        Objective objective = frame.plan().objectives().get(indicator.objective());
        List<String> values = frame.words().values().stream()
                .map(column -> frame.value(indicator, column.kind(), column.year())
                        .map(BoardPage::stated)
                        .orElse(""))
                .toList();
        List<IndicatorValue> actuals = frame.actuals(indicator);
        String latest = actuals.isEmpty()
                ? ""
                : stated(actuals.getLast()) + ", "
                        + frame.words()
                                .heading(ValueKind.ACTUAL, actuals.getLast().forYear());
        String name = indicator.indicator().isBlank() ? indicator.code() : indicator.indicator();
        return new IndicatorLine(objective.code(), name, values, latest);
    }

    private static String stated(IndicatorValue value) {
        String period = value.period().isBlank() ? "" : " (" + value.period().strip() + ")";
        return value.stated().raw() + period;
    }

    /** How many actions are overdue. */
    public int overdue() {
        return (int) lanes.stream()
                .flatMap(lane -> lane.bars().stream())
                .filter(ActionBar::overdue)
                .count();
    }

    /** {@code 9 actions, 2 overdue on 18 January 2017}. */
    public String sentence() {
        int actions = lanes.stream().mapToInt(lane -> lane.bars().size()).sum();
        String counted = actions == 0 ? "No actions yet" : actions + (actions == 1 ? " action" : " actions");
        String late = overdue() == 0 ? "none overdue on " : overdue() + " overdue on ";
        return actions == 0 ? counted : counted + ", " + late + PrintedDate.words(on);
    }
}

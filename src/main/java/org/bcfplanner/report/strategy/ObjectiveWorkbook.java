package org.bcfplanner.report.strategy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorField;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.report.Block;
import org.bcfplanner.report.Column;
import org.bcfplanner.report.Row;
import org.bcfplanner.report.SheetReport;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Table;
import org.bcfplanner.report.Value;
import org.bcfplanner.report.WorkbookReport;

/** The reporting template of an objective as a workbook: a sheet of its actions, and one of its indicators. */
public final class ObjectiveWorkbook {
    private final Frame frame;
    private final Objective objective;
    private final List<Block> head = new ArrayList<>();

    private ObjectiveWorkbook(Frame frame, Objective objective) {
        this.frame = frame;
        this.objective = objective;
    }

    /**
     * The whole of it. A draft says so on every page.
     *
     * @param paper its objective is one of the plan's
     */
    public static WorkbookReport of(Plan plan, Edition edition, BoardPaper.Template paper, Standing standing) {
        Objective objective = plan.objectives().get(paper.objective());
        ObjectiveWorkbook book = new ObjectiveWorkbook(Frame.of(plan, edition), objective);
        StrategyTables words = edition.strategy();
        book.addHead(standing);
        return new WorkbookReport(
                plan.details().title(),
                plan.details().version(),
                words.title(),
                Frame.PROGRAM,
                standing,
                List.of(
                        new SheetReport(sheet(words.plan().replace("{period}", "")), book.actions(paper.columns())),
                        new SheetReport(sheet(words.framework()), book.indicators())));
    }

    /** A name that a sheet can have. */
    private static String sheet(String heading) {
        String plain = heading.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return plain.length() > 31 ? plain.substring(0, 31).strip() : plain;
    }

    private void addHead(Standing standing) {
        head.add(new Block.Title(frame.words()
                .objective()
                .replace("{code}", objective.code())
                .replace("{heading}", objective.heading())));
        frame.goal(objective)
                .ifPresent(goal -> head.add(new Block.Note(
                        frame.words().goal().replace("{goal}", goal.sign()).replace("{title}", goal.title()))));
        head.add(new Block.Note(ActionPlanTable.tabled(frame, objective)));
        if (!objective.lead().isBlank()) {
            head.add(new Block.Note(frame.words().tabledLead().replace("{lead}", objective.lead())));
        }
        if (!standing.mark().isEmpty()) {
            head.add(new Block.Note(standing.mark()));
        }
    }

    private List<Block> actions(String asked) {
        List<Action> actions = frame.tree().actions(objective.id());
        List<StrategyTables.Heading> columns = new ArrayList<>(frame.columns(objective, asked));
        boolean referred = actions.stream().anyMatch(each -> !each.reference().isBlank());
        if (referred && columns.stream().noneMatch(each -> each.field() == ActionField.REFERENCE)) {
            columns.addFirst(new StrategyTables.Heading(
                    ActionField.REFERENCE, frame.words().label(ActionField.REFERENCE)));
        }
        List<Row> rows = new ArrayList<>();
        for (Action action : actions) {
            rows.add(row(columns.stream()
                    .map(column -> frame.typed(action, column.field()))
                    .toList()));
        }
        Table table = new Table(
                "ActionPlan",
                1,
                columns.stream()
                        .map(each -> column(each.heading(), 4 + ActionPlanTable.weight(each.field())))
                        .toList(),
                rows);
        return sheet(table, ActionPlanTable.NONE);
    }

    private List<Block> indicators() {
        StrategyTables words = frame.words();
        List<Column> columns = new ArrayList<>();
        columns.add(column(words.label(IndicatorField.CODE), 16));
        columns.add(column(words.label(IndicatorField.INDICATOR), 36));
        words.values().forEach(each -> columns.add(column(each.heading(), 14)));
        columns.add(column(words.label(IndicatorField.DATA_SOURCE), 14));
        columns.add(column(words.label(IndicatorField.TIMESCALE), 14));
        List<Integer> years = frame.tree().indicators(objective.id()).stream()
                .flatMap(each -> frame.actuals(each).stream())
                .map(IndicatorValue::forYear)
                .distinct()
                .sorted()
                .toList();
        years.forEach(year -> columns.add(column(words.heading(ValueKind.ACTUAL, year), 14)));
        columns.add(column(words.label(IndicatorField.DEFINITION), 52));
        List<Row> rows = frame.tree().indicators(objective.id()).stream()
                .map(each -> row(cells(each, years)))
                .toList();
        return sheet(new Table("OutcomeFramework", 2, columns, rows), FrameworkTable.NONE);
    }

    private List<String> cells(Indicator indicator, List<Integer> actuals) {
        List<String> cells = new ArrayList<>(List.of(indicator.code(), indicator.indicator()));
        frame.words().values().forEach(each -> cells.add(stated(indicator, each.kind(), each.year())));
        cells.add(indicator.dataSource());
        cells.add(indicator.timescale());
        actuals.forEach(year -> cells.add(stated(indicator, ValueKind.ACTUAL, year)));
        cells.add(indicator.definition().written());
        return cells;
    }

    private String stated(Indicator indicator, ValueKind kind, int year) {
        return frame.value(indicator, kind, year)
                .map(each -> each.stated().raw())
                .orElse("");
    }

    private List<Block> sheet(Table table, String none) {
        List<Block> blocks = new ArrayList<>(head);
        if (table.rows().isEmpty()) {
            blocks.add(new Block.Note(none));
        }
        blocks.add(new Block.Gap());
        blocks.add(table);
        return blocks;
    }

    private static Row row(List<String> words) {
        return new Row(Row.Kind.DATA, words.stream().map(Value::words).toList());
    }

    /** As wide as asked for, or as the longest word over it. */
    private static Column column(String heading, int width) {
        int word = Arrays.stream(heading.split("\\s+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Column.of(heading, new Column.Kind.Words(), Column.Entry.GIVEN, Math.max(width, word + 4));
    }
}

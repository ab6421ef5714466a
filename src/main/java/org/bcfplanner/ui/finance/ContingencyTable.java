package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bcfplanner.change.edits.ContingencyEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.tables.TableWords;

/**
 * The contingency plan. Each outcome leads a group that has its id; the rows of its two figures have the id and the
 * figure's name behind a space.
 */
final class ContingencyTable implements FigureTable {
    static final String OUTCOME = "outcome";
    private static final String TABLE = "contingency";
    private static final List<String> COMPONENTS =
            List.of("savings", "ongoingSavings", "support", "ongoingSupport", "outcome");
    private static final TableWords WORDS =
            new TableWords("contingency", "Contingency", "outcome", "outcomes", "Add outcome");

    private final Edition edition;
    private final List<Contingency> prepared;

    ContingencyTable(Edition edition) {
        this.edition = edition;
        this.prepared = edition.finance().outcomes();
    }

    static String row(Id<Contingency> outcome, Contingency.Figure figure) {
        return outcome + " " + figure;
    }

    @Override
    public TableWords words() {
        return WORDS;
    }

    @Override
    public List<String> figures() {
        return Stream.of(Contingency.Period.values()).map(Enum::name).toList();
    }

    @Override
    public List<Column<FigureRow>> columns() {
        List<Column<FigureRow>> columns = new ArrayList<>();
        columns.add(FigureColumns.place());
        columns.add(FigureColumns.title(OUTCOME, "Outcome", 430, row -> row instanceof FigureRow.Group)
                .refusing((row, text) -> text.isBlank() ? Optional.of("An outcome needs a name.") : Optional.empty()));
        List<Contingency.Period> periods = List.of(Contingency.Period.values());
        for (Contingency.Period period : periods) {
            String heading =
                    edition.workbook().summary().contingency().columns().getOrDefault(period, period.name());
            columns.add(FigureColumns.amount(period.name(), heading, 110, periods.indexOf(period)));
        }
        return columns;
    }

    @Override
    public Sheet<FigureRow> sheet(Plan plan) {
        FigureRows rows = new FigureRows(plan.details().shownIn());
        List<Contingency> outcomes = shown(plan);
        for (Contingency outcome : outcomes) {
            rows.group(outcome.id().toString(), outcome.outcome(), List.of());
            for (Contingency.Figure figure : Contingency.Figure.values()) {
                String title = label(figure);
                rows.line(
                        row(outcome.id(), figure),
                        title,
                        outcome.outcome() + ", " + title,
                        "",
                        Stream.of(Contingency.Period.values())
                                .map(period -> outcome.amount(figure, period))
                                .toList());
            }
        }
        return rows.withFoot(Stream.of(Contingency.Figure.values())
                .<FigureRow>map(figure -> new FigureRow.Foot(
                        "Total: " + label(figure),
                        totals(outcomes, figure),
                        plan.details().shownIn()))
                .toList());
    }

    /** What is said of all outcomes is at the first. */
    @Override
    public Optional<Cell> cell(Place place, Plan plan) {
        if (place instanceof Place.Cell at && at.table().equals(TABLE)) {
            return PreparedRows.find(plan.contingency(), prepared, new Id<Contingency>(at.row()))
                    .map(outcome -> cell(outcome, at.component()));
        }
        return place instanceof Place.Column at && at.table().equals(TABLE)
                ? shown(plan).stream().findFirst().map(outcome -> cell(outcome, at.component()))
                : Optional.empty();
    }

    @Override
    public Optional<Place.Cell> place(Cell cell) {
        int space = cell.row().indexOf(' ');
        UUID outcome = UUID.fromString(space < 0 ? cell.row() : cell.row().substring(0, space));
        String component = COMPONENTS.stream()
                .filter(each -> cell(new Id<>(outcome), each).equals(cell))
                .findFirst()
                .orElse("");
        return component.isEmpty() ? Optional.empty() : Optional.of(new Place.Cell(TABLE, outcome, component));
    }

    private static Cell cell(Contingency outcome, String component) {
        return cell(outcome.id(), component);
    }

    private static Cell cell(Id<Contingency> outcome, String component) {
        return switch (component) {
            case "savings" -> cell(outcome, Contingency.Figure.SAVINGS, Contingency.Period.YEAR);
            case "ongoingSavings" -> cell(outcome, Contingency.Figure.SAVINGS, Contingency.Period.ONGOING);
            case "support" -> cell(outcome, Contingency.Figure.SUPPORT, Contingency.Period.YEAR);
            case "ongoingSupport" -> cell(outcome, Contingency.Figure.SUPPORT, Contingency.Period.ONGOING);
            default -> new Cell(outcome.toString(), OUTCOME);
        };
    }

    private static Cell cell(Id<Contingency> outcome, Contingency.Figure figure, Contingency.Period period) {
        return new Cell(row(outcome, figure), period.name());
    }

    private static List<Total> totals(List<Contingency> outcomes, Contingency.Figure figure) {
        return Stream.of(Contingency.Period.values())
                .map(period -> Total.of(outcomes.stream()
                        .map(outcome -> outcome.amount(figure, period))
                        .toList()))
                .toList();
    }

    private String label(Contingency.Figure figure) {
        return edition.workbook().summary().contingency().rows().getOrDefault(figure, figure.name());
    }

    @Override
    public Plan change(Plan plan, String row, String column, String text) {
        Id<Contingency> id = Id.of(thingOf(row));
        if (column.equals(OUTCOME)) {
            return ContingencyEdits.rename(plan, prepared, id, text.strip());
        }
        return ContingencyEdits.amount(
                plan,
                prepared,
                id,
                Contingency.Figure.valueOf(row.substring(row.indexOf(' ') + 1)),
                Contingency.Period.valueOf(column),
                Amount.read(text, plan.details().shownIn()));
    }

    @Override
    public String thingOf(String row) {
        int end = row.indexOf(' ');
        return end < 0 ? row : row.substring(0, end);
    }

    @Override
    public Plan add(Plan plan, String id, Optional<String> behind) {
        Contingency outcome = Contingency.named(Id.of(id), Rank.first(), "New outcome");
        return ContingencyEdits.add(
                plan,
                prepared,
                outcome,
                placeBehind(plan, behind.map(this::thingOf).orElse("")));
    }

    @Override
    public Plan duplicate(Plan plan, String thing, String id) {
        return PreparedRows.find(plan.contingency(), prepared, Id.<Contingency>of(thing))
                .map(outcome ->
                        ContingencyEdits.add(plan, prepared, copy(outcome, Id.of(id)), placeBehind(plan, thing)))
                .orElse(plan);
    }

    private static Contingency copy(Contingency outcome, Id<Contingency> id) {
        return new Contingency(
                id,
                outcome.position(),
                outcome.outcome() + " (copy)",
                outcome.savings(),
                outcome.ongoingSavings(),
                outcome.support(),
                outcome.ongoingSupport());
    }

    private int placeBehind(Plan plan, String thing) {
        List<String> order =
                shown(plan).stream().map(each -> each.id().toString()).toList();
        int place = order.indexOf(thing);
        return place < 0 ? order.size() : place + 1;
    }

    @Override
    public Plan remove(Plan plan, String thing) {
        return ContingencyEdits.remove(plan, Id.of(thing));
    }

    @Override
    public Plan move(Plan plan, String thing, int places) {
        return ContingencyEdits.move(plan, prepared, Id.of(thing), places);
    }

    /** An outcome has two rows, so rows beyond the last are none. */
    @Override
    public Optional<FigureRow> blank(Plan plan) {
        return Optional.empty();
    }

    private List<Contingency> shown(Plan plan) {
        return PreparedRows.shown(plan.contingency(), prepared);
    }
}

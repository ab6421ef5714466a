package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bcfplanner.change.edits.PoolEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolBalance;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.PoolReader;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.tables.TableWords;

/**
 * The values of the pooled budget, each with its parts. A value without parts has an empty row, whose id is that of the
 * part which typing into it makes; all other rows have the ids of their parts.
 */
final class PoolTable implements FigureTable {
    static final String LABEL = "label";
    static final String AMOUNT = "amount";
    private static final TableWords WORDS = new TableWords("pool-parts", "Pool", "part", "parts", "Add part");

    private final Edition edition;
    private final IdSource ids;

    /** @param ids for the parts of a value that is typed as several labelled amounts */
    PoolTable(Edition edition, IdSource ids) {
        this.edition = edition;
        this.ids = ids;
    }

    /** Which value of the pool. */
    private record Value(FinancialYear fy, PoolMeasure measure) {
        String title() {
            return fy + (measure == PoolMeasure.MINIMUM ? " minimum required" : " proposed or agreed");
        }

        List<PoolAmount> parts(Plan plan) {
            return Pool.parts(plan.pool(), fy, measure);
        }
    }

    @Override
    public TableWords words() {
        return WORDS;
    }

    @Override
    public List<String> figures() {
        return List.of(AMOUNT);
    }

    @Override
    public List<Column<FigureRow>> columns() {
        Column<FigureRow> amount = FigureColumns.amount(AMOUNT, "Amount", 130, 0);
        return List.of(
                FigureColumns.place(),
                FigureColumns.title(LABEL, "Part", 300, row -> row instanceof FigureRow.Line),
                amount.explained((row, text) ->
                        several(row, text).orElseGet(() -> amount.entry().apply(row, text))));
    }

    /** How several labelled amounts are read that are typed at once for a value without parts. */
    private static Optional<Entry> several(FigureRow row, String text) {
        List<PoolReader.Part> parts = PoolReader.read(text, row.unit());
        boolean whole = row instanceof FigureRow.Line line && line.title().isEmpty();
        return whole && parts.size() > 1
                ? Optional.of(new Entry(row.name(), "Amount", text, words(parts), "", false, List.of()))
                : Optional.empty();
    }

    private static String words(List<PoolReader.Part> parts) {
        return parts.size() + " parts: "
                + parts.stream().map(PoolReader.Part::label).collect(Collectors.joining(", "));
    }

    @Override
    public Sheet<FigureRow> sheet(Plan plan) {
        Unit unit = plan.details().shownIn();
        FigureRows rows = new FigureRows(unit);
        for (Value value : values(plan)) {
            rows.group(
                    value.fy() + " " + value.measure(),
                    value.title(),
                    List.of(Pool.total(plan.pool(), value.fy(), value.measure())));
            List<PoolAmount> parts = value.parts(plan);
            for (PoolAmount part : parts) {
                String name = part.label().isEmpty() ? value.title() : value.title() + ", " + part.label();
                rows.line(part.id().toString(), part.label(), name, "", List.of(part.amount()));
            }
            if (parts.isEmpty()) {
                String id = PoolAmount.idOf(value.fy(), value.measure()).toString();
                rows.line(id, "", value.title(), "", List.of(Amount.BLANK));
            }
        }
        return rows.withFoot(balances(plan).stream()
                .<FigureRow>map(balance -> new FigureRow.Gap(
                        balance.fy() + " above (below) the minimum",
                        balance.surplus().difference(),
                        balance.words(),
                        unit))
                .toList());
    }

    @Override
    public Optional<Cell> cell(Place place, Plan plan) {
        if (place instanceof Place.Cell at && at.table().equals("pool_amount")) {
            return Optional.of(new Cell(at.row().toString(), at.component().equals("label") ? LABEL : AMOUNT));
        }
        return place instanceof Place.PoolValue at
                ? Optional.of(new Cell(first(plan, at.fy(), at.measure()).toString(), AMOUNT))
                : Optional.empty();
    }

    @Override
    public Optional<Place.Cell> place(Cell cell) {
        boolean known = cell.column().equals(LABEL) || cell.column().equals(AMOUNT);
        return known ? rowId(cell).map(id -> new Place.Cell("pool_amount", id, cell.column())) : Optional.empty();
    }

    /** Rows that lead the parts of a value have no id of the plan. */
    private static Optional<UUID> rowId(Cell cell) {
        return cell.row().contains(" ") ? Optional.empty() : Optional.of(UUID.fromString(cell.row()));
    }

    /** The row of the first part of a value. */
    private static Id<PoolAmount> first(Plan plan, FinancialYear fy, PoolMeasure measure) {
        List<PoolAmount> parts = Pool.parts(plan.pool(), fy, measure);
        return parts.isEmpty() ? PoolAmount.idOf(fy, measure) : parts.getFirst().id();
    }

    /** Pool and minimum of each year. */
    List<PoolBalance> balances(Plan plan) {
        return years(plan).stream().map(fy -> PoolBalance.of(plan.pool(), fy)).toList();
    }

    @Override
    public Plan change(Plan plan, String row, String column, String text) {
        Id<PoolAmount> id = Id.of(row);
        Optional<PoolAmount> part = plan.pool().find(id);
        if (part.isPresent()) {
            return column.equals(LABEL) ? renamed(plan, part.get(), text.strip()) : amount(plan, part.get(), text);
        }
        return valueOf(plan, row)
                .map(value -> column.equals(LABEL) ? firstLabel(plan, value, text.strip()) : first(plan, value, text))
                .orElse(plan);
    }

    /** A part of which nothing is said any longer goes. */
    private static Plan renamed(Plan plan, PoolAmount part, String label) {
        return label.isEmpty() && part.amount().isBlank()
                ? PoolEdits.remove(plan, part.id())
                : PoolEdits.rename(plan, part.id(), label);
    }

    private Plan amount(Plan plan, PoolAmount part, String text) {
        Value value = new Value(part.fy(), part.measure());
        Unit unit = plan.details().shownIn();
        boolean whole = part.label().isEmpty() && value.parts(plan).size() == 1;
        return whole && PoolReader.read(text, unit).size() > 1
                ? first(plan, value, text)
                : PoolEdits.amount(plan, part.id(), Amount.read(text, unit));
    }

    private Plan first(Plan plan, Value value, String text) {
        Unit unit = plan.details().shownIn();
        return PoolReader.read(text, unit).size() > 1
                ? PoolEdits.value(plan, value.fy(), value.measure(), text, unit, ids)
                : PoolEdits.firstAmount(plan, value.fy(), value.measure(), Amount.read(text, unit));
    }

    private static Plan firstLabel(Plan plan, Value value, String label) {
        return label.isEmpty()
                ? plan
                : PoolEdits.add(
                        plan,
                        PoolAmount.undivided(value.fy(), value.measure(), Amount.BLANK)
                                .withLabel(label),
                        0);
    }

    @Override
    public Plan add(Plan plan, String id, Optional<String> behind) {
        Value value =
                behind.flatMap(row -> valueOf(plan, row)).orElse(values(plan).getLast());
        return PoolEdits.add(
                plan, part(id, value, "New part", Amount.BLANK), placeBehind(value.parts(plan), behind.orElse("")));
    }

    private static int placeBehind(List<PoolAmount> parts, String row) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().toString().equals(row)) {
                return i + 1;
            }
        }
        return parts.size();
    }

    @Override
    public Plan duplicate(Plan plan, String thing, String id) {
        return plan.pool()
                .find(Id.<PoolAmount>of(thing))
                .map(part -> {
                    Value value = new Value(part.fy(), part.measure());
                    PoolAmount copy = part(id, value, (part.label() + " (copy)").strip(), part.amount());
                    return PoolEdits.add(plan, copy, placeBehind(value.parts(plan), thing));
                })
                .orElse(plan);
    }

    @Override
    public Plan remove(Plan plan, String thing) {
        return PoolEdits.remove(plan, Id.of(thing));
    }

    @Override
    public Plan move(Plan plan, String thing, int places) {
        return PoolEdits.move(plan, Id.of(thing), places);
    }

    @Override
    public Optional<FigureRow> blank(Plan plan) {
        return Optional.of(new FigureRow.Line(
                0,
                "",
                values(plan).getLast().title(),
                "",
                List.of(Amount.BLANK),
                plan.details().shownIn()));
    }

    private static PoolAmount part(String id, Value value, String label, Amount amount) {
        return new PoolAmount(Id.of(id), value.fy(), value.measure(), Rank.first(), label, amount);
    }

    private Optional<Value> valueOf(Plan plan, String row) {
        return plan.pool()
                .find(Id.<PoolAmount>of(row))
                .map(part -> new Value(part.fy(), part.measure()))
                .or(() -> values(plan).stream()
                        .filter(value -> PoolAmount.idOf(value.fy(), value.measure())
                                .toString()
                                .equals(row))
                        .findFirst());
    }

    private List<Value> values(Plan plan) {
        List<Value> values = new ArrayList<>();
        for (FinancialYear fy : years(plan)) {
            for (PoolMeasure measure : PoolMeasure.values()) {
                values.add(new Value(fy, measure));
            }
        }
        return values;
    }

    /** The edition's years, and whatever others the plan states a value for. */
    private List<FinancialYear> years(Plan plan) {
        TreeSet<FinancialYear> years = new TreeSet<>(edition.years());
        plan.pool().forEach(part -> years.add(part.fy()));
        return List.copyOf(years);
    }
}

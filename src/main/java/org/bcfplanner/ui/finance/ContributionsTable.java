package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.change.edits.ContributionEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Part2Words;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.ContributionTie;
import org.bcfplanner.plan.finance.YesNo;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.tables.TableWords;

/** What each organisation puts into the pooled budget. Rows have the ids of organisations. */
final class ContributionsTable implements FigureTable {
    static final String ORGANISATION = "organisation";
    static final String HOLDS_POOL = "holds-pool";
    private static final String TABLE = "contribution";
    private static final TableWords WORDS =
            new TableWords("contributions", "Contributions", "organisation", "organisations", "Add organisation");

    private final Edition edition;

    ContributionsTable(Edition edition) {
        this.edition = edition;
    }

    static String id(Contribution.Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public TableWords words() {
        return WORDS;
    }

    @Override
    public List<String> figures() {
        return List.of(Contribution.Figure.values()).stream()
                .map(ContributionsTable::id)
                .toList();
    }

    @Override
    public List<Column<FigureRow>> columns() {
        List<Column<FigureRow>> columns = new ArrayList<>();
        columns.add(FigureColumns.place());
        columns.add(FigureColumns.title(ORGANISATION, heading(ORGANISATION), 214, row -> row instanceof FigureRow.Line)
                .refusing((row, text) ->
                        text.isBlank() ? Optional.of("An organisation needs a name.") : Optional.empty()));
        columns.add(holdsPool());
        List<Contribution.Figure> figures = List.of(Contribution.Figure.values());
        for (Contribution.Figure figure : figures) {
            columns.add(FigureColumns.amount(id(figure), heading(id(figure)), 140, figures.indexOf(figure)));
        }
        return columns;
    }

    private Column<FigureRow> holdsPool() {
        String heading = heading(HOLDS_POOL);
        return Column.<FigureRow>reading(HOLDS_POOL, heading, 124, row -> Look.of(answer(row)))
                .typed(row -> row instanceof FigureRow.Line, ContributionsTable::answer)
                .refusing((row, text) -> YesNo.read(text).isPresent() ? Optional.empty() : Optional.of(neither(text)))
                .explained((row, text) -> Entry.plain(row.name(), heading, text));
    }

    private String neither(String text) {
        return "“" + text.strip() + "” is neither yes nor no. Type "
                + String.join(" or ", edition.workbook().summary().choices()) + ", or nothing.";
    }

    private static String answer(FigureRow row) {
        return row instanceof FigureRow.Line line ? line.answer() : "";
    }

    @Override
    public Sheet<FigureRow> sheet(Plan plan) {
        FigureRows rows = new FigureRows(plan.details().shownIn());
        for (Organisation organisation : ContributionEdits.organisations(plan)) {
            Contribution contribution = contribution(plan, organisation);
            rows.line(
                    organisation.id().toString(),
                    organisation.name(),
                    organisation.name(),
                    printed(contribution.holdsPool()),
                    amounts(contribution));
        }
        return rows.withTotals(edition.workbook().summary().total(), figures().size());
    }

    /** What is said of a whole column is at the first organisation that has nothing in it, else at the first. */
    @Override
    public Optional<Cell> cell(Place place, Plan plan) {
        List<Organisation> all = ContributionEdits.organisations(plan);
        if (place instanceof Place.Cell at && at.table().equals(TABLE)) {
            return all.stream()
                    .filter(each -> Contribution.idOf(each.id()).value().equals(at.row()))
                    .findFirst()
                    .map(each -> new Cell(each.id().toString(), column(at.component())));
        }
        if (place instanceof Place.Column at && at.table().equals(TABLE)) {
            return all.stream()
                    .filter(each -> isBlank(contribution(plan, each), at.component()))
                    .findFirst()
                    .or(() -> all.stream().findFirst())
                    .map(each -> new Cell(each.id().toString(), column(at.component())));
        }
        return Optional.empty();
    }

    @Override
    public Optional<Place.Cell> place(Cell cell) {
        Id<Organisation> organisation = Id.of(cell.row());
        if (cell.column().equals(ORGANISATION)) {
            return Optional.of(new Place.Cell("organisation", organisation.value(), "name"));
        }
        boolean known = cell.column().equals(HOLDS_POOL) || figures().contains(cell.column());
        return known
                ? Optional.of(new Place.Cell(
                        TABLE,
                        Contribution.idOf(organisation).value(),
                        cell.column().equals(HOLDS_POOL) ? "holdsPool" : cell.column()))
                : Optional.empty();
    }

    private static boolean isBlank(Contribution contribution, String component) {
        return Stream.of(Contribution.Figure.values())
                .filter(figure -> id(figure).equals(component))
                .anyMatch(figure -> contribution.amount(figure).isBlank());
    }

    /** The column of a component of a contribution. */
    private static String column(String component) {
        return component.equals("holdsPool") ? HOLDS_POOL : component;
    }

    private static Contribution contribution(Plan plan, Organisation organisation) {
        return plan.contributions()
                .find(Contribution.idOf(organisation.id()))
                .orElseGet(() -> Contribution.blank(organisation.id()));
    }

    private static List<Amount> amounts(Contribution contribution) {
        return List.of(Contribution.Figure.values()).stream()
                .map(contribution::amount)
                .toList();
    }

    private String printed(YesNo answer) {
        List<String> choices = edition.workbook().summary().choices();
        return switch (answer) {
            case YES -> choices.getFirst();
            case NO -> choices.getLast();
            case NOT_STATED -> "";
        };
    }

    /** How the sum of each column stands to the pool. */
    List<Sentences.Sentence> ties(Plan plan) {
        return ContributionTie.of(plan.contributions(), plan.pool(), edition.years()).stream()
                .map(tie -> new Sentences.Sentence(heading(id(tie.figure())), tie.words()))
                .toList();
    }

    @Override
    public Plan change(Plan plan, String row, String column, String text) {
        Id<Organisation> id = Id.of(row);
        return switch (column) {
            case ORGANISATION -> ContributionEdits.change(plan, id, each -> each.withName(text.strip()));
            case HOLDS_POOL ->
                YesNo.read(text)
                        .map(answer -> ContributionEdits.holdsPool(plan, id, answer))
                        .orElse(plan);
            default ->
                ContributionEdits.amount(
                        plan,
                        id,
                        Contribution.Figure.valueOf(column.toUpperCase(Locale.ROOT)),
                        Amount.read(text, plan.details().shownIn()));
        };
    }

    @Override
    public Plan add(Plan plan, String id, Optional<String> behind) {
        OrganisationKind kind = kindToAdd(plan, behind);
        Organisation organisation = new Organisation(Id.of(id), kind, Rank.first(), "New organisation");
        return ContributionEdits.add(plan, organisation, placeBehind(plan, behind.orElse("")));
    }

    /** The first kind of which there is none, so that all can be added; else that of the row before. */
    private static OrganisationKind kindToAdd(Plan plan, Optional<String> behind) {
        return Stream.of(OrganisationKind.values())
                .filter(kind -> plan.organisations().stream().noneMatch(each -> each.kind() == kind))
                .findFirst()
                .or(() -> behind.flatMap(row -> plan.organisations().find(Id.<Organisation>of(row)))
                        .map(Organisation::kind))
                .orElse(OrganisationKind.CLINICAL_COMMISSIONING_GROUP);
    }

    @Override
    public Plan duplicate(Plan plan, String thing, String id) {
        return plan.organisations()
                .find(Id.<Organisation>of(thing))
                .map(organisation -> copied(plan, organisation, Id.of(id)))
                .orElse(plan);
    }

    private static Plan copied(Plan plan, Organisation organisation, Id<Organisation> id) {
        Organisation copy =
                new Organisation(id, organisation.kind(), organisation.position(), organisation.name() + " (copy)");
        Plan result = ContributionEdits.add(
                plan, copy, placeBehind(plan, organisation.id().toString()));
        Contribution contribution = contribution(plan, organisation);
        result = ContributionEdits.holdsPool(result, id, contribution.holdsPool());
        for (Contribution.Figure figure : Contribution.Figure.values()) {
            result = ContributionEdits.amount(result, id, figure, contribution.amount(figure));
        }
        return result;
    }

    private static int placeBehind(Plan plan, String row) {
        List<String> order = ContributionEdits.organisations(plan).stream()
                .map(each -> each.id().toString())
                .toList();
        int place = order.indexOf(row);
        return place < 0 ? order.size() : place + 1;
    }

    @Override
    public Plan remove(Plan plan, String thing) {
        return ContributionEdits.remove(plan, Id.of(thing));
    }

    @Override
    public Plan move(Plan plan, String thing, int places) {
        return ContributionEdits.move(plan, Id.of(thing), places);
    }

    @Override
    public Optional<FigureRow> blank(Plan plan) {
        List<Amount> amounts = figures().stream().map(each -> Amount.BLANK).toList();
        return Optional.of(
                new FigureRow.Line(0, "", "", "", amounts, plan.details().shownIn()));
    }

    private String heading(String key) {
        return edition.workbook().summary().columns().stream()
                .filter(each -> each.key().equals(key))
                .map(Part2Words.KeyedHeading::heading)
                .findFirst()
                .orElse(key);
    }
}

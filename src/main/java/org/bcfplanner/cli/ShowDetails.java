package org.bcfplanner.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Ranked;

/** {@code bcf show PLAN details}: what is said of the plan as a whole, its organisations, its pooled budget. */
public final class ShowDetails {
    private static final List<Field> FIELDS = List.of(
            Field.text("field", "What"),
            Field.text("year", "Year"),
            Field.text("label", "Of what"),
            Field.text("value", "Said"),
            Field.amount("amount", "Amount"));

    private final Plan plan;
    private final Edition edition;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ShowDetails(Plan plan) {
        this.plan = plan;
        this.edition = Editions.get(plan.details().edition());
    }

    public static Listing of(Plan plan) {
        ShowDetails show = new ShowDetails(plan);
        show.addDetails();
        show.addOrganisations();
        show.addPool();
        show.addStated();
        return new Listing(plan.details().shownIn(), FIELDS, show.rows);
    }

    private void addDetails() {
        Details details = plan.details();
        rows.add(row("title", "Title", Cell.text(details.title())));
        rows.add(row("id", "Id", Cell.text(plan.id().toString())));
        rows.add(row("edition", "Template", new Cell.Said(details.edition(), edition.name())));
        rows.add(row("version", "Version", Cell.text(details.version())));
        rows.add(row(
                "state",
                "Status",
                Cell.constant(details.state(), details.state().label())));
        rows.add(row("board", "Health and wellbeing board", Cell.text(details.board())));
        rows.add(row("boundary_differences", "Boundary differences", Cell.text(details.boundaryDifferences())));
        addDate("agreed_by_board", "Agreed by the board", details.agreedByBoard());
        addDate("submitted", "Submitted", details.submitted());
        rows.add(row(
                "profile", "Population and profile", Cell.text(details.profile().written())));
        rows.add(row(
                "shown_in",
                "Money shown in",
                Cell.constant(details.shownIn(), details.shownIn().label())));
    }

    private void addDate(String name, String heading, PrintedDate printed) {
        LocalDate date = printed.date();
        rows.add(row(name, heading, Cell.text(date == null ? "" : date.toString())));
        rows.add(row(name + "_words", heading + ", as printed", Cell.text(printed.words())));
    }

    private void addOrganisations() {
        plan.organisations().stream()
                .sorted(Comparator.comparing(Organisation::kind).thenComparing(Ranked.order()))
                .forEach(each -> rows.add(List.of(
                        new Cell.Said("organisation", "Organisation"),
                        Cell.NOTHING,
                        Cell.constant(each.kind(), edition.label(each.kind())),
                        Cell.text(each.name()),
                        Cell.NOTHING)));
    }

    private void addPool() {
        plan.pool().stream()
                .sorted(Comparator.comparing(PoolAmount::measure)
                        .thenComparing(PoolAmount::fy)
                        .thenComparing(Ranked.order()))
                .forEach(each -> rows.add(List.of(
                        new Cell.Said("pool_" + code(each.measure()), edition.label(each.measure())),
                        Cell.text(each.fy().toString()),
                        Cell.text(each.label()),
                        Cell.NOTHING,
                        new Cell.Money(each.amount()))));
    }

    private void addStated() {
        plan.stated().stream()
                .sorted(Comparator.comparing(StatedAmount::fy)
                        .thenComparing(StatedAmount::kind)
                        .thenComparing(StatedAmount::bound)
                        .thenComparing(Entity::id))
                .forEach(each -> rows.add(List.of(
                        new Cell.Said(
                                "stated_" + code(each.kind()) + "_" + code(each.bound()),
                                "Stated elsewhere, " + code(each.kind()) + " " + code(each.bound())),
                        Cell.text(each.fy().toString()),
                        Cell.text(each.place()),
                        Cell.text(plan.schemes().get(each.scheme()).name()),
                        new Cell.Money(each.amount()))));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<Cell> row(String name, String heading, Cell value) {
        return List.of(new Cell.Said(name, heading), Cell.NOTHING, Cell.NOTHING, value, Cell.NOTHING);
    }
}

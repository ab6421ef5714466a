package org.bcfplanner.ui.details;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.ContributionEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.session.PlanSession;

/** The page of the plan's details without its nodes. */
final class DetailsModel {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WHOLE_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final PlanSession session;
    private final Edition edition;

    DetailsModel(PlanSession session) {
        this.session = session;
        this.edition = Editions.get(session.plan().details().edition());
    }

    String label(DetailField field) {
        return field.label(edition);
    }

    String label(Organisation organisation) {
        return edition.label(organisation.kind());
    }

    String text(DetailField field) {
        return field.text(session.plan().details());
    }

    /** The day that was understood, {@code Monday 10 February 2014}; empty where there is none or the field is no date. */
    String understood(DetailField field) {
        return field.date(session.plan().details())
                .map(PrintedDate::date)
                .map(WHOLE_DAY::format)
                .orElse("");
    }

    /** The councils and CCGs, in the order of the plan. */
    List<Organisation> organisations() {
        return session.plan().organisations().stream()
                .sorted(Organisation.order())
                .toList();
    }

    /** The organisation whose name a place is in: of a whole kind, the first without a name, else the first. */
    Optional<Organisation> organisationAt(Place place) {
        if (place instanceof Place.Cell cell && isOfOrganisations(cell.table())) {
            return organisations().stream()
                    .filter(each -> each.id().value().equals(cell.row()))
                    .findFirst();
        }
        return place instanceof Place.Column column && isOfOrganisations(column.table())
                ? organisations().stream()
                        .filter(each -> each.kind().name().equals(column.component()))
                        .min(Comparator.comparing(each -> !each.name().isBlank()))
                : Optional.empty();
    }

    /** Whether a place speaks of a kind of organisation of which the plan has none. */
    boolean lacksOrganisation(Place place) {
        return place instanceof Place.Column column
                && isOfOrganisations(column.table())
                && organisationAt(place).isEmpty();
    }

    private static boolean isOfOrganisations(String table) {
        return table.equals("organisation");
    }

    /** Typing on in one field is one step of undo, until {@link #endTyping}. */
    void type(DetailField field, String typed) {
        if (!typed.equals(text(field))) {
            session.apply(Edit.typing(
                    "change " + label(field),
                    "details " + field.component(),
                    plan -> plan.withDetails(field.with(plan.details(), typed))));
        }
    }

    PlanState state() {
        return session.plan().details().state();
    }

    void choose(PlanState state) {
        if (state != state()) {
            session.apply(Edit.of(
                    "change the status of the plan",
                    plan -> plan.withDetails(plan.details().withState(state))));
        }
    }

    void rename(Id<Organisation> organisation, String typed) {
        session.apply(Edit.typing(
                "change the name of an organisation",
                "organisation " + organisation,
                plan -> ContributionEdits.change(plan, organisation, each -> each.withName(typed))));
    }

    void endTyping() {
        session.endTyping();
    }

    /** A date as it stands in its field. */
    static String words(PrintedDate date) {
        LocalDate day = date.date();
        return date.words().isEmpty() && day != null ? DAY.format(day) : date.words();
    }
}

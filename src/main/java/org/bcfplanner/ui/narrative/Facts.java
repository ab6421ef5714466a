package org.bcfplanner.ui.narrative;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.table.PrintedDate;

/** What the summary of a plan says: its details as the document prints them. */
final class Facts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Facts() {}

    /**
     * A line of the summary.
     *
     * @param value empty where nothing is said
     */
    record Fact(String name, String value) {}

    static List<Fact> of(Plan plan) {
        Details details = plan.details();
        Edition edition = Editions.get(details.edition());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Title", details.title()));
        for (OrganisationKind kind : OrganisationKind.values()) {
            String names = plan.organisations().stream()
                    .filter(each -> each.kind() == kind)
                    .sorted(Organisation.order())
                    .map(Organisation::name)
                    .collect(Collectors.joining("\n"));
            if (!names.isEmpty()) {
                facts.add(new Fact(edition.label(kind), names));
            }
        }
        facts.add(new Fact("Health and wellbeing board", details.board()));
        facts.add(new Fact(plain(edition.details().boundaryDifferences()), details.boundaryDifferences()));
        facts.add(new Fact(plain(edition.details().agreedByBoard()), words(details.agreedByBoard())));
        facts.add(new Fact(plain(edition.details().submitted()), words(details.submitted())));
        return facts;
    }

    /** How many risks there are, by how far they are looked after. */
    static List<Fact> ofRisks(Plan plan) {
        long open = plan.risks().stream().filter(risk -> risk.status().isLive()).count();
        return List.of(new Fact(
                "Risks in the register", open + " open of " + plan.risks().size()));
    }

    private static String plain(String label) {
        return label.replaceFirst(":$", "");
    }

    private static String words(PrintedDate date) {
        return date.words().isEmpty() && date.date() != null ? DAY.format(date.date()) : date.words();
    }
}

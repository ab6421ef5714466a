package org.bcfplanner.search;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.Entity;

/** Gathers what a plan says, in the order in which people meet it. */
final class Gathering {
    private static final List<Components.Speaking> DETAILS = Components.of("details", Details.class);
    private static final Source<Organisation> ORGANISATIONS = Source.of("organisation", Kind.ORGANISATION, "name");

    private final Plan plan;
    private final Kept kept;
    private final List<Saying> all = new ArrayList<>();

    private Gathering(Plan plan, Kept kept) {
        this.plan = plan;
        this.kept = kept;
    }

    /** @param kept what was gathered before, to which what is gathered now is added */
    static List<Saying> of(Plan plan, Kept kept) {
        Gathering gathering = new Gathering(plan, kept);
        Edition edition = Editions.get(plan.details().edition());
        gathering.details(edition);
        plan.organisations().stream()
                .sorted(Organisation.order())
                .forEach(each -> gathering.add(ORGANISATIONS, each, each.name(), edition.label(each.kind())));
        new OfNarrative(plan, edition, gathering).gather();
        new OfSchemes(plan, gathering).gather();
        new OfMoney(plan, edition, gathering).gather();
        new OfRisks(plan, gathering).gather();
        new OfStrategy(plan, edition, gathering).gather();
        new OfMetrics(plan, edition, gathering).gather();
        return gathering.all;
    }

    /** Adds what a row says. */
    <T extends Entity<T>> void add(Source<T> source, T row, String title, String detail) {
        all.addAll(kept.of(source, row, title, detail, () -> source.sayings(row, title, detail)));
    }

    private void details(Edition edition) {
        Details details = plan.details();
        all.addAll(kept.of(
                "details",
                details,
                edition.code(),
                "",
                () -> DETAILS.stream()
                        .map(each -> {
                            String name = each.name();
                            return Saying.of(
                                    new Place.Detail(name),
                                    Section.ofDetail(name),
                                    Kind.FIELD,
                                    new Saying.Named(true, label(edition, each), ""),
                                    each.in(details).orElse(Saying.Spoken.of("")));
                        })
                        .toList()));
    }

    /** As the edition prints it; where it prints none, as people call it. */
    private static String label(Edition edition, Components.Speaking field) {
        String printed = switch (field.name()) {
            case "boundaryDifferences" -> edition.details().boundaryDifferences();
            case "agreedByBoard" -> edition.details().agreedByBoard();
            case "submitted" -> edition.details().submitted();
            case "board" -> "Health and wellbeing board";
            case "performance" -> "Money that hangs on targets";
            case "performanceShare" -> "Share that hangs on targets";
            default -> field.label();
        };
        return printed.replaceFirst(":$", "");
    }
}

package org.bcfplanner.ui.welcome;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSummary;

/**
 * A plan as a list shows it.
 *
 * @param version  the year and what its authors call the present state; where another plan of the list is called the
 *     same, also when it was added, which tells the two apart
 * @param standing how it stands, once that is known
 */
record ListedPlan(PlanSummary plan, String version, Optional<PlanStanding> standing) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** These plans in their order. */
    static List<ListedPlan> of(List<PlanSummary> plans, Map<Id<Plan>, PlanStanding> standings) {
        return plans.stream()
                .map(plan -> new ListedPlan(plan, version(plan, plans), Optional.ofNullable(standings.get(plan.id()))))
                .toList();
    }

    /** Whether every word of what was typed is in its title, version or state, whatever its capitals. */
    boolean says(String typed) {
        String all = (plan.title() + " " + version + " " + plan.state().label()).toLowerCase(Locale.UK);
        return Stream.of(typed.toLowerCase(Locale.UK).strip().split("\\s+")).allMatch(all::contains);
    }

    /** When it was last changed. */
    String changed() {
        return when(plan.changed());
    }

    /** When it came to the bin; empty where it is not there. */
    String binned() {
        return plan.binned() == null ? "" : when(plan.binned()).replace("Today", "today");
    }

    /** For a screen reader. */
    String spoken() {
        String stands = standing.map(
                        each -> ", " + each.pool().words() + (each.filled().isEmpty() ? "" : ", " + each.filled()))
                .orElse("");
        String when = plan.binned() == null ? stands + ", changed " + changed() : ", in the bin since " + binned();
        return plan.title() + ", " + version + ", " + plan.state().label() + when;
    }

    private static String version(PlanSummary plan, List<PlanSummary> plans) {
        String year = Editions.find(plan.edition())
                .flatMap(edition -> edition.years().stream().findFirst())
                .map(first -> first + ", ")
                .orElse("");
        String version = plan.version().isBlank() ? "first version" : "version " + plan.version();
        boolean alone = plans.stream().filter(plan::isNamedLike).count() == 1;
        return year + version + (alone ? "" : ", added " + exactly(plan.added()));
    }

    private static String when(Instant at) {
        var local = at.atZone(ZoneId.systemDefault());
        return local.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
                ? "Today, " + TIME.format(local)
                : DAY.format(local);
    }

    private static String exactly(Instant at) {
        var local = at.atZone(ZoneId.systemDefault());
        return DAY.format(local) + ", " + TIME.format(local);
    }
}

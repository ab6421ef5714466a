package org.bcfplanner.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.PrintedDate;

/**
 * Whose plan it is, of which years and in which state. Texts are empty where the plan says nothing.
 *
 * @param organisations as the plan names them, councils and CCGs in its order
 * @param years         {@code 2014/15 and 2015/16}; of more than two the first and the last
 * @param agreed        when the board agrees it, as printed
 * @param submitted     when it is submitted, as printed
 */
public record Head(
        String title,
        String version,
        String board,
        List<String> organisations,
        String years,
        String agreed,
        String submitted) {
    public Head {
        organisations = List.copyOf(organisations);
    }

    static Head of(Plan plan, Edition edition) {
        Details details = plan.details();
        return new Head(
                details.title().isBlank() ? "Plan without a title" : details.title(),
                details.version(),
                details.board(),
                plan.organisations().stream()
                        .sorted(Organisation.order())
                        .map(Organisation::name)
                        .filter(name -> !name.isBlank())
                        .toList(),
                years(edition.years()),
                printed(details.agreedByBoard()),
                printed(details.submitted()));
    }

    private static String years(List<FinancialYear> years) {
        return years.size() > 2
                ? years.getFirst() + " to " + years.getLast()
                : years.stream().map(FinancialYear::toString).collect(Collectors.joining(" and "));
    }

    private static String printed(PrintedDate date) {
        return date.words().strip();
    }

    /** {@code Thurrock Council and Thurrock CCG · 2014/15 and 2015/16 · board 10 February 2014}. */
    public String line() {
        List<String> parts = new ArrayList<>();
        if (!organisations.isEmpty()) {
            parts.add(listed(organisations));
        }
        parts.add(years);
        if (!agreed.isEmpty()) {
            parts.add((board.isBlank() ? "Board" : board) + " " + agreed);
        }
        if (!submitted.isEmpty()) {
            parts.add("submitted " + submitted);
        }
        return String.join(" · ", parts);
    }

    private static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}

package org.bcfplanner.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.plan.Plan;

/** What is found in a plan that was made of others and in none of those: two changes can be right, and wrong together. */
public final class NewFindings {
    private static final String OPEN = "V2";

    private NewFindings() {}

    /** In the order of the checks, those of the gravest severity first; that differences are open is no news. */
    public static List<Finding> of(Plan merged, List<Plan> copies) {
        Set<List<String>> known = new HashSet<>();
        copies.forEach(copy -> Checks.of(copy).findings().forEach(each -> known.add(key(each))));
        return Checks.of(merged).findings().stream()
                .filter(each -> !each.code().equals(OPEN) && !known.contains(key(each)))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private static List<String> key(Finding finding) {
        return List.of(finding.code(), finding.place().key());
    }
}

package org.bcfplanner.report;

import java.util.LinkedHashSet;
import java.util.Set;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;

/** What was written beside the figures of one row, each thing once, in the order of the columns. */
final class Remarks {
    private final Set<String> remarks = new LinkedHashSet<>();

    /** What is said of one amount, which stands under {@code heading}. */
    void add(String heading, Amount amount) {
        say(heading, amount.remark());
        say(heading, amount.estimate() ? "an estimate" : "");
        say(heading, amount.footnote().isEmpty() ? "" : "footnote " + amount.footnote());
        boolean hidesFigure = !(amount.meaning() instanceof Meaning.Known)
                && !amount.isUnreadable()
                && amount.raw().matches("(?s).*[0-9].*")
                && amount.remark().isEmpty();
        say(heading, hidesFigure ? "written as “" + amount.raw().strip() + "”" : "");
    }

    void add(Line line) {
        if (!line.remark().isBlank()) {
            remarks.add(line.remark().strip());
        }
    }

    String words() {
        return String.join("\n", remarks);
    }

    private void say(String heading, String remark) {
        if (!remark.isBlank()) {
            remarks.add(heading + ": " + remark.strip());
        }
    }
}

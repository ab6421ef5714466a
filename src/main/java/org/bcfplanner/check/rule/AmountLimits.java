package org.bcfplanner.check.rule;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Demands;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.table.Entity;

/** F7: every amount is within the limits of the edition. */
final class AmountLimits<T extends Entity<T>> extends AmountRule<T> {
    private AmountLimits(Table<T> table) {
        super(table);
    }

    static List<Rule> all() {
        return overAll(AmountLimits::new);
    }

    @Override
    public String code() {
        return "F7";
    }

    @Override
    boolean concerns(Amount amount) {
        return amount.meaning() instanceof Meaning.Known;
    }

    @Override
    Optional<Outcome> of(Amount amount, Place.Cell cell, Section section, Subject subject) {
        Demands demands = subject.edition().demands();
        long pence = amount.counted().orElse(0);
        long least = demands.least() * 100;
        long most = demands.most() * 100;
        if (pence >= least && pence <= most) {
            return Optional.empty();
        }
        String heading = MoneyFormat.pounds(pence) + (pence < least ? " is too little" : " is too much");
        String reason = "The template takes amounts from " + MoneyFormat.pounds(least) + " to "
                + MoneyFormat.pounds(most) + ". Typed: “" + Words.shortened(amount.raw()) + "”.";
        return Optional.of(Finding.of(
                code(),
                Severity.ERROR,
                section,
                cell,
                heading,
                reason,
                Figures.of("amount_pence", pence).and("least_pence", least).and("most_pence", most)));
    }
}

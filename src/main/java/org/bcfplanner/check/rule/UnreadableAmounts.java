package org.bcfplanner.check.rule;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.table.Entity;

/** A1: what stands in a cell of money can be read as an amount. */
final class UnreadableAmounts<T extends Entity<T>> extends AmountRule<T> {
    private UnreadableAmounts(Table<T> table) {
        super(table);
    }

    static List<Rule> all() {
        return overAll(UnreadableAmounts::new);
    }

    @Override
    public String code() {
        return "A1";
    }

    @Override
    public Reads besides() {
        return Reads.NOTHING.and(Reads.DETAILS, "shownIn");
    }

    @Override
    boolean concerns(Amount amount) {
        return amount.isUnreadable();
    }

    @Override
    Optional<Outcome> of(Amount amount, Place.Cell cell, Section section, Subject subject) {
        Candidates candidates = Candidates.of(amount, subject.plan().details().shownIn());
        List<Repair> repairs = candidates.all().stream()
                .map(each -> Repair.of("Read as " + each.words(), cell, each.amount()))
                .toList();
        Figures figures = Figures.of("typed", amount.raw()).and("candidates", candidates.inWords());
        return Optional.of(Finding.of(
                        code(),
                        Severity.ERROR,
                        section,
                        cell,
                        "“" + Words.shortened(amount.raw()) + "” is not an amount",
                        reason(amount, candidates),
                        figures)
                .repairedBy(repairs));
    }

    private static String reason(Amount amount, Candidates candidates) {
        if (!candidates.all().isEmpty()) {
            return "Kept exactly as typed. Did you mean " + candidates.inWords() + "?";
        }
        String typed = amount.raw();
        if (typed.strip().endsWith("%")) {
            return "Kept exactly as typed. A percentage is not an amount of money.";
        }
        if (typed.replaceAll("[^0-9]", "").length() > 11) {
            return "Kept exactly as typed. An amount is at most £100,000,000,000.";
        }
        return typed.codePoints().anyMatch(Character::isDigit)
                ? "Kept exactly as typed, and in no total. Type one amount, such as £196k or 196,000."
                : "Kept exactly as typed, and in no total. Type an amount, Nil or TBC.";
    }
}

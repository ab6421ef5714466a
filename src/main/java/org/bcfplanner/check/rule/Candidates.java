package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Repairs;
import org.bcfplanner.plan.money.Unit;

/** What somebody may have meant by an amount that cannot be read, the likeliest first. */
record Candidates(List<Candidate> all) {
    /**
     * One reading.
     *
     * @param words what a button says it is read as
     */
    record Candidate(String words, Amount amount) {}

    /**
     * @param shownIn what a bare number stands for. A candidate with a £ is read in pounds: it is offered with its £,
     *     and what is offered must be what is meant
     */
    static Candidates of(Amount amount, Unit shownIn) {
        Unit unit = amount.raw().contains("£") ? Unit.POUNDS : shownIn;
        List<Candidate> all = new ArrayList<>();
        for (String typed : Repairs.of(amount.raw(), unit)) {
            Amount read = Amount.read(typed, typed.contains("£") ? Unit.POUNDS : unit);
            if (!read.isUnreadable()) {
                all.add(new Candidate(words(typed, read), read));
            }
        }
        return new Candidates(List.copyOf(all));
    }

    /** {@code £10,565,000, £1,056,500 or £10,565.00}; empty where there are none. */
    String inWords() {
        return Words.either(all.stream().map(Candidate::words).toList());
    }

    private static String words(String typed, Amount read) {
        boolean plain = typed.contains("£") || !(read.meaning() instanceof Meaning.Known);
        return plain ? typed : typed + " (" + MoneyFormat.pounds(read.counted().orElse(0)) + ")";
    }
}

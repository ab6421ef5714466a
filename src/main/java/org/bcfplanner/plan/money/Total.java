package org.bcfplanner.plan.money;

/**
 * A sum of amounts that knows what it could not count.
 *
 * @param pence      the sum of the known amounts
 * @param known      how many amounts were known
 * @param nil        how many were Nil
 * @param tbc        how many were TBC and are missing from the sum
 * @param unreadable how many could not be read and are missing from the sum
 */
public record Total(long pence, int known, int nil, int tbc, int unreadable) {
    public static final Total NOTHING = new Total(0, 0, 0, 0, 0);

    /** The sum of these amounts. Blanks and amounts that do not apply add nothing and are not missed. */
    public static Total of(Iterable<Amount> amounts) {
        Total total = NOTHING;
        for (Amount amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    /** The total with one amount more. What is blank or not applicable leaves it as it is. */
    public Total plus(Amount amount) {
        return switch (amount.meaning()) {
            case Meaning.Known one -> new Total(Math.addExact(pence, one.pence()), known + 1, nil, tbc, unreadable);
            case Meaning.Nil() -> new Total(pence, known, nil + 1, tbc, unreadable);
            case Meaning.Tbc() -> new Total(pence, known, nil, tbc + 1, unreadable);
            case Meaning.Unreadable() -> new Total(pence, known, nil, tbc, unreadable + 1);
            case Meaning.NotApplicable(), Meaning.Blank() -> this;
        };
    }

    /** Both taken together. */
    public Total plus(Total other) {
        return new Total(
                Math.addExact(pence, other.pence),
                known + other.known,
                nil + other.nil,
                tbc + other.tbc,
                unreadable + other.unreadable);
    }

    /** Whether something that belongs to the sum is not known, so that the figure is not final. */
    public boolean isIncomplete() {
        return tbc + unreadable > 0;
    }

    /** Whether there was nothing to add up at all: such a sum is shown as a dash, never as 0. */
    public boolean isOfNothing() {
        return known + nil + tbc + unreadable == 0;
    }
}

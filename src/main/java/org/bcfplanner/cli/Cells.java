package org.bcfplanner.cli;

import java.util.OptionalLong;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;

/** Cells of figures that are worked out. */
final class Cells {
    private Cells() {}

    /** Pence that are known; nothing where they are not. Nothing was typed. */
    static Cell difference(OptionalLong pence) {
        return pence.isPresent()
                ? new Cell.Money(new Amount(new Meaning.Known(pence.getAsLong()), "", "", false, ""))
                : Cell.NOTHING;
    }
}

package org.bcfplanner.cli;

import java.util.List;

/**
 * A column of a {@link Listing}.
 *
 * @param heading for people
 * @param names   for programs, one for each value of a cell
 * @param money   whether it shows money, which is set to the right under a heading that names the unit
 */
record Field(String heading, List<String> names, boolean money) {
    static Field text(String name, String heading) {
        return new Field(heading, List.of(name), false);
    }

    /** The three values of an amount: {@code min_raw}, {@code min_state}, {@code min_pence}. */
    static Field amount(String name, String heading) {
        return new Field(heading, List.of(name + "_raw", name + "_state", name + "_pence"), true);
    }

    /** An amount in some rows, a sum in others: after the three values of an amount the four counts of a sum. */
    static Field amountOrSum(String name, String heading) {
        return new Field(
                heading,
                List.of(
                        name + "_raw",
                        name + "_state",
                        name + "_pence",
                        name + "_known",
                        name + "_nil",
                        name + "_tbc",
                        name + "_unreadable"),
                true);
    }
}

package org.bcfplanner.edition;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;

/**
 * What a risk register may be scored on, and which columns it may have.
 *
 * @param usualScale the scale of a register that names none
 * @param scales     all that there are
 * @param sets       the sets of columns that a register may have; the first is the usual one
 */
public record RiskTables(Scale usualScale, List<Scale> scales, List<ColumnSet> sets) {
    private static final Scale HIGH_TO_LOW = new Scale(
            "single",
            "High, Medium or Low",
            List.of(),
            List.of(),
            List.of(
                    new Band("Low", Band.Level.LOW, 1, 1),
                    new Band("Medium", Band.Level.MEDIUM, 2, 2),
                    new Band("High", Band.Level.HIGH, 3, 3)));

    /** Of an edition that asks for no risks. */
    static final RiskTables NONE =
            new RiskTables(HIGH_TO_LOW, List.of(HIGH_TO_LOW), List.of(new ColumnSet("", "", List.of())));

    public RiskTables {
        scales = List.copyOf(scales);
        sets = List.copyOf(sets);
    }

    /** The scale that a plan names; the usual one for a blank. Empty for a code that this edition has not. */
    public Optional<Scale> scale(String code) {
        return code.isBlank()
                ? Optional.of(usualScale)
                : scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
    }

    /**
     * The columns that a template prints.
     *
     * @param key  by which plans know it
     * @param name for people
     */
    public record ColumnSet(String key, String name, List<Heading> columns) {
        public ColumnSet {
            columns = List.copyOf(columns);
        }
    }

    /** A column under the words that the template prints over it. */
    public record Heading(RiskField field, String heading) {}

    /** The set of columns that a plan names; the usual one for a blank. Empty for a key that this edition has not. */
    public Optional<ColumnSet> set(String key) {
        return key.isBlank()
                ? Optional.of(sets.getFirst())
                : sets.stream().filter(set -> set.key().equals(key)).findFirst();
    }
}

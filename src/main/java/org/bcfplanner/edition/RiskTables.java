package org.bcfplanner.edition;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.risk.Scale;

/**
 * What a risk register may be scored on.
 *
 * @param usualScale the scale of a register that names none
 * @param scales     all that there are
 */
public record RiskTables(Scale usualScale, List<Scale> scales) {
    public RiskTables {
        scales = List.copyOf(scales);
    }

    /** The scale that a plan names; the usual one for a blank. Empty for a code that this edition has not. */
    public Optional<Scale> scale(String code) {
        return code.isBlank()
                ? Optional.of(usualScale)
                : scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
    }
}

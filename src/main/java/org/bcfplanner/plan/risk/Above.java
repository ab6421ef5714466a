package org.bcfplanner.plan.risk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bcfplanner.plan.table.Text;

/**
 * Texts that say no more than “As above”. They mean the row above while the register stands as it was written, and
 * nothing once it is sorted, filtered or read a row at a time.
 */
public final class Above {
    private static final Pattern SAYS_ABOVE = Pattern.compile(
            "[(\\[]?\\s*(?:(?:the\\s+)?same\\s+as|as\\s+per|as|see)\\s+(?:row\\s+)?above\\s*[)\\]]?[.;]?|ditto[.;]?|[\"”“〃]|-\\s*do\\.?\\s*-",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Above() {}

    /** Whether a text says no more than that what is above holds here too. */
    public static boolean isSaidBy(Text text) {
        return SAYS_ABOVE.matcher(text.written().strip()).matches();
    }

    /**
     * The row that is probably meant: the nearest before this one that says something of its own.
     *
     * @param register in the order in which it is shown
     * @param text     the field in question
     */
    public static Optional<Risk> meant(List<Risk> register, Risk risk, Function<Risk, Text> text) {
        int place = register.indexOf(risk);
        for (int i = place - 1; i >= 0; i--) {
            Text said = text.apply(register.get(i));
            if (!said.written().isBlank() && !isSaidBy(said)) {
                return Optional.of(register.get(i));
            }
        }
        return Optional.empty();
    }
}

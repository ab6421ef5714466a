package org.bcfplanner.plan.finance;

import java.util.Locale;
import java.util.Optional;

/** The answer to a question that takes yes or no. */
public enum YesNo {
    YES("Yes"),
    NO("No"),
    /** Not answered yet. */
    NOT_STATED("");

    private final String label;

    YesNo(String label) {
        this.label = label;
    }

    /** For people; empty where nothing is answered. */
    public String label() {
        return label;
    }

    /** What was typed: {@code Y}, {@code yes}, {@code N}, {@code no}, or nothing; empty for anything else. */
    public static Optional<YesNo> read(String typed) {
        return Optional.ofNullable(
                switch (typed.strip().toLowerCase(Locale.ROOT)) {
                    case "y", "yes" -> YES;
                    case "n", "no" -> NO;
                    case "" -> NOT_STATED;
                    default -> null;
                });
    }
}

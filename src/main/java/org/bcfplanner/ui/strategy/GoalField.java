package org.bcfplanner.ui.strategy;

import java.util.Locale;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.strategy.Goal;

/** What is said of a goal in one line each. */
enum GoalField {
    NUMBER,
    LETTER,
    TITLE,
    SPONSOR;

    /** Its name among the components of a goal. */
    String component() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the edition prints it; where it prints none, as people call it. */
    String label(StrategyTables tables) {
        String printed = this == SPONSOR ? tables.sponsor().replaceFirst(":$", "") : "";
        return printed.isBlank() ? name().charAt(0) + component().substring(1) : printed;
    }

    String text(Goal goal) {
        return switch (this) {
            case NUMBER -> goal.number();
            case LETTER -> goal.letter();
            case TITLE -> goal.title();
            case SPONSOR -> goal.sponsor();
        };
    }

    Goal with(Goal goal, String typed) {
        return switch (this) {
            case NUMBER -> goal.numbered(typed, goal.letter());
            case LETTER -> goal.numbered(goal.number(), typed);
            case TITLE -> goal.withTitle(typed);
            case SPONSOR -> goal.withSponsor(typed);
        };
    }
}

package org.bcfplanner.ui.shell;

import java.util.Locale;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PoolPosition;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.ui.kit.Progress;

/**
 * Whether the pool balances.
 *
 * @param whole    as a sentence, for where there is room
 * @param brief    {@code 2014/15 pool: £307k short}
 * @param standing the same without the year: {@code £307k short}
 */
public record PoolSentence(Progress whole, Progress brief, Progress standing) {

    public static PoolSentence of(Plan plan) {
        return PoolPosition.first(plan)
                .map(PoolSentence::of)
                .orElseGet(() -> same(new Progress("No amounts yet", Progress.Shape.NOT_BEGUN)));
    }

    private static PoolSentence of(PoolPosition position) {
        String year = position.fy() + " pool: ";
        Progress.Shape shape = shape(position);
        String standing = standing(position);
        String left = Reading.incomplete(position.most());
        String whole = year + sentence(position) + (left.isEmpty() ? "" : ", " + left);
        return new PoolSentence(
                new Progress(whole, shape),
                new Progress(year + standing, shape),
                new Progress(capital(standing), shape));
    }

    private static String sentence(PoolPosition position) {
        String least = MoneyFormat.thousands(position.least().pence());
        String most = MoneyFormat.thousands(position.most().pence());
        String minimum = MoneyFormat.thousands(position.minimum().pence());
        return switch (position.standing()) {
            case REACHED -> "schemes reach " + least + " of the " + minimum + " minimum";
            case WITHIN_RANGE -> "schemes come to between " + least + " and " + most + "; the minimum is " + minimum;
            case SHORT -> "schemes reach " + most + " of the " + minimum + " minimum, " + standing(position);
            case NO_MINIMUM -> "the minimum is £0, which any schemes reach";
            case UNKNOWN -> "schemes come to at most " + most + "; the minimum is not known";
        };
    }

    private static String standing(PoolPosition position) {
        return switch (position.standing()) {
            case REACHED -> "minimum met";
            case WITHIN_RANGE -> "minimum within range";
            case SHORT ->
                MoneyFormat.thousands(
                                position.minimum().pence() - position.most().pence())
                        + " short";
            case NO_MINIMUM -> "minimum is £0";
            case UNKNOWN -> "minimum not known";
        };
    }

    private static Progress.Shape shape(PoolPosition position) {
        return switch (position.standing()) {
            case REACHED -> Progress.Shape.DONE;
            case WITHIN_RANGE, NO_MINIMUM -> Progress.Shape.WARNING;
            case SHORT -> Progress.Shape.WRONG;
            case UNKNOWN -> Progress.Shape.PART;
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static PoolSentence same(Progress progress) {
        return new PoolSentence(progress, progress, progress);
    }
}

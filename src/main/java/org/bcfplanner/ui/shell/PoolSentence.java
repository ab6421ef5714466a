package org.bcfplanner.ui.shell;

import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PoolPosition;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.ui.kit.Progress;

/** Whether the pool balances, in one sentence for the status bar. */
final class PoolSentence {
    private PoolSentence() {}

    static Progress of(Plan plan) {
        return PoolPosition.first(plan)
                .map(PoolSentence::sentence)
                .orElse(new Progress("No amounts yet", Progress.Shape.NOT_BEGUN));
    }

    private static Progress sentence(PoolPosition position) {
        String year = position.fy() + " pool: ";
        String least = MoneyFormat.thousands(position.least().pence());
        String most = MoneyFormat.thousands(position.most().pence());
        String minimum = MoneyFormat.thousands(position.minimum().pence());
        String left = Reading.incomplete(position.most());
        String tail = left.isEmpty() ? "" : ", " + left;
        return switch (position.standing()) {
            case REACHED ->
                new Progress(
                        year + "schemes reach " + least + " of the " + minimum + " minimum" + tail,
                        Progress.Shape.DONE);
            case WITHIN_RANGE ->
                new Progress(
                        year + "schemes come to between " + least + " and " + most + "; the minimum is " + minimum
                                + tail,
                        Progress.Shape.WARNING);
            case SHORT ->
                new Progress(
                        year + "schemes reach " + most + " of the " + minimum + " minimum, "
                                + MoneyFormat.thousands(position.minimum().pence()
                                        - position.most().pence())
                                + " short" + tail,
                        Progress.Shape.WRONG);
            case UNKNOWN ->
                new Progress(
                        year + "schemes come to at most " + most + "; the minimum is not known" + tail,
                        Progress.Shape.PART);
        };
    }
}

package org.bcfplanner.ui.risks;

import java.util.Optional;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.risk.Due;
import org.bcfplanner.plan.risk.Reviews;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.table.Id;

/** A row of the register as its columns see it. */
sealed interface RiskRow {
    /** What stands in its broadest column. */
    String title();

    /** What people call it. */
    String name();

    /**
     * A category above its risks.
     *
     * @param counts how many risks it has, and how many of them are scored
     */
    record Group(String title, Id<RiskCategory> category, String counts) implements RiskRow {
        @Override
        public String name() {
            return title;
        }
    }

    /**
     * A risk.
     *
     * @param name    what people call it: {@code Risk 8}
     * @param place   its row in the register, from 1
     * @param schemes the schemes it bears on, by name
     * @param merged  the risk that has taken it up; empty without
     * @param moved   how its score has moved since it was last reviewed
     * @param unit    in which amounts are shown
     */
    record Line(
            String title,
            String name,
            int place,
            Risk risk,
            Scale scale,
            String schemes,
            String merged,
            Optional<Reviews.Movement> moved,
            Due due,
            Unit unit)
            implements RiskRow {}
}

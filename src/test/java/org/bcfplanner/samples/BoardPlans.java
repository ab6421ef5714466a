package org.bcfplanner.samples;

import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.change.edits.IndicatorEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.ValueKind;
import org.bcfplanner.plan.strategy.ValuePart;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;

/** The strategy of Thurrock with something more in it. */
public final class BoardPlans {
    private BoardPlans() {}

    /** With an action of which nothing is said. */
    public static Plan withBlankAction(Plan plan, Id<Objective> objective) {
        return ActionEdits.add(plan, Action.of(ThurrockStrategy.id("blank"), objective, Text.EMPTY), 0);
    }

    /** With what came about of the early help in 2017, and of what time it is. */
    public static Plan withActual(Plan plan) {
        Id<Indicator> help = ThurrockStrategy.id("indicator", "early-help");
        Plan valued = IndicatorEdits.type(plan, help, 2017, ValueKind.ACTUAL, ValuePart.VALUE, "81.2%");
        return IndicatorEdits.type(valued, help, 2017, ValueKind.ACTUAL, ValuePart.PERIOD, "April to June");
    }

    /** With an action and an indicator whose words a spreadsheet would take for formulas. */
    public static Plan withFormulas(Plan plan, Id<Objective> objective) {
        Action action = Action.of(ThurrockStrategy.id("formula"), objective, new Text("=1+1"))
                .with(ActionField.OUTCOME, "+44")
                .with(ActionField.LEAD, "-lead")
                .with(ActionField.LINK, "@SUM(A1)");
        Indicator indicator = Indicator.named(ThurrockStrategy.id("formula"), objective, "=code", "@indicator");
        Plan added = IndicatorEdits.add(ActionEdits.add(plan, action, 0), indicator, 0);
        return IndicatorEdits.type(added, indicator.id(), 2016, ValueKind.BASELINE, ValuePart.VALUE, "=2+2");
    }

    /** With so many more actions and indicators of an objective, with long words. */
    public static Plan withMany(Plan plan, Id<Objective> objective, int more) {
        Plan result = plan;
        String words = "words that are far too long for any page they may ever have to stand on ".repeat(8);
        for (int i = 0; i < more; i++) {
            Action action = Action.of(ThurrockStrategy.id("more", i), objective, new Text(i + " " + words))
                    .with(ActionField.DELIVERY, i % 3 == 0 ? "ongoing" : "March " + (2000 + i));
            Indicator indicator = Indicator.named(ThurrockStrategy.id("more", i), objective, "", i + " " + words);
            result = IndicatorEdits.add(ActionEdits.add(result, action, 0), indicator, 0);
            result = IndicatorEdits.type(result, indicator.id(), 2018, ValueKind.TRAJECTORY, ValuePart.VALUE, words);
        }
        return result;
    }
}

package org.bcfplanner.report;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.bcfplanner.plan.risk.Above;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.table.Text;

/** What a reader of a risk's row must know besides: texts that lean on another row, and why there is no score. */
final class RiskRemarks {
    private static final Map<RiskField, Function<Risk, Text>> TEXTS = Map.of(
            RiskField.RISK, Risk::risk,
            RiskField.CAUSE, Risk::cause,
            RiskField.CONSEQUENCE, Risk::consequence,
            RiskField.CONTROLS, Risk::controls,
            RiskField.FURTHER_ACTIONS, Risk::furtherActions);

    private final Register register;
    private final Scale scale;
    private final Function<RiskField, String> heading;

    /** @param heading what a column is called */
    RiskRemarks(Register register, Scale scale, Function<RiskField, String> heading) {
        this.register = register;
        this.scale = scale;
        this.heading = heading;
    }

    /** One remark a line; empty where there is none. */
    String of(Risk risk) {
        Set<String> remarks = new LinkedHashSet<>();
        for (RiskField field : RiskField.values()) {
            Function<Risk, Text> text = TEXTS.get(field);
            if (text != null && Above.isSaidBy(text.apply(risk))) {
                remarks.add(above(field, risk, text));
            }
        }
        rating(risk.rating(), remarks);
        Remarks amount = new Remarks();
        amount.add(heading.apply(RiskField.FINANCIAL_IMPACT), risk.financialImpact());
        if (!amount.words().isEmpty()) {
            remarks.add(amount.words());
        }
        return String.join("\n", remarks);
    }

    private String above(RiskField field, Risk risk, Function<Risk, Text> text) {
        String said = heading.apply(field) + ": “" + text.apply(risk).written().strip() + "” ";
        return Above.meant(register.risks(), risk, text)
                .map(meant -> said + "means what is said of " + register.name(meant)
                        + ", the row above in the order of the plan.")
                .orElse(said + "has nothing above it.");
    }

    private void rating(Rating rating, Set<String> remarks) {
        if (scale.isSingle()) {
            offScale(RiskField.SCORE, rating.score(), scale.score(rating), remarks);
        } else {
            offScale(RiskField.PROBABILITY, rating.probability(), scale.probability(rating), remarks);
            offScale(RiskField.IMPACT, rating.impact(), scale.impact(rating), remarks);
            if (rating.probability().isBlank() != rating.impact().isBlank()) {
                RiskField blank = rating.impact().isBlank() ? RiskField.IMPACT : RiskField.PROBABILITY;
                remarks.add(heading.apply(blank) + " is blank, so there is no score.");
            }
            stated(rating, remarks);
        }
        if (rating.derived()) {
            remarks.add("The rating was carried over from another scale and not looked at since.");
        }
    }

    private void offScale(RiskField field, Grade grade, OptionalInt step, Set<String> remarks) {
        if (!grade.isBlank() && step.isEmpty()) {
            remarks.add(heading.apply(field) + ": “" + grade.raw().strip() + "” is not on the scale.");
        }
    }

    /** A score that a document states beside probability and impact is said where it is another. */
    private void stated(Rating rating, Set<String> remarks) {
        OptionalInt score = scale.score(rating);
        if (!rating.score().isBlank() && !Scale.number(rating.score()).equals(score)) {
            remarks.add("A score of “" + rating.score().raw().strip() + "” is stated"
                    + (score.isPresent() ? "; probability times impact is " + score.getAsInt() + "." : "."));
        }
    }
}

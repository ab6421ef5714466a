package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.risk.Reviews;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;

/** A score that is another than at the review before. */
record ScoreChange(Risk risk, Stage stage, Reviews.Movement movement) {
    /** All of them in the order of the register. */
    static List<ScoreChange> of(RegisterModel model) {
        List<ScoreChange> changes = new ArrayList<>();
        Reviews reviews = Reviews.of(model.plan().riskReviews());
        Scale scale = model.scale();
        String code = model.plan().details().riskScale();
        for (Risk risk : model.register().risks()) {
            for (Stage stage : Stage.values()) {
                reviews.movement(risk, stage, scale, code)
                        .filter(each -> !each.before().equals(each.now()))
                        .ifPresent(each -> changes.add(new ScoreChange(risk, stage, each)));
            }
        }
        return changes;
    }

    /** {@code Risk 3}, {@code Risk 3, target}. */
    String name(RegisterModel model) {
        return model.register().name(risk)
                + (stage == Stage.RATED ? "" : ", " + RiskWords.stage(stage).toLowerCase(java.util.Locale.UK));
    }

    /** {@code 4 on 1 March 2014}. */
    String was() {
        String score =
                movement.before().isPresent() ? String.valueOf(movement.before().getAsInt()) : "not scored";
        return movement.since().words().isBlank()
                ? score
                : score + " on " + movement.since().words();
    }

    String now() {
        return movement.now().isPresent() ? String.valueOf(movement.now().getAsInt()) : "not scored";
    }

    /** As it was given; empty where nobody has given one yet. */
    String reason() {
        return movement.reason().written().strip();
    }
}

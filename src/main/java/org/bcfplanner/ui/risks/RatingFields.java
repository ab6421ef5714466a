package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;

/** Probability and impact of one stage as choices, or the one rating of a single scale. */
final class RatingFields extends VBox {
    private final RegisterModel model;
    private final Stage stage;
    private Optional<Scale> built = Optional.empty();
    private Optional<Risk> shown = Optional.empty();
    private Segmented<Integer> probability = new Segmented<>("", List.of(), String::valueOf);
    private Segmented<Integer> impact = new Segmented<>("", List.of(), String::valueOf);
    private final Label told = Parts.label("", "fg-danger", "small");

    RatingFields(RegisterModel model, Stage stage) {
        super(12);
        this.model = model;
        this.stage = stage;
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
    }

    void show(Risk risk) {
        shown = Optional.of(risk);
        Scale scale = model.scale();
        if (!built.equals(Optional.of(scale))) {
            build(scale);
        }
        Rating rating = risk.at(stage);
        if (scale.isSingle()) {
            choose(probability, scale.score(rating));
            told.setText(unknown(rating.score(), scale.score(rating), labels(scale)));
        } else {
            choose(probability, scale.probability(rating));
            choose(impact, scale.impact(rating));
            String first = unknown(rating.probability(), scale.probability(rating), scale.probability());
            told.setText(first.isEmpty() ? unknown(rating.impact(), scale.impact(rating), scale.impact()) : first);
        }
    }

    void enter() {
        probability.chosenButton().requestFocus();
    }

    private void build(Scale scale) {
        built = Optional.of(scale);
        String before = stage == Stage.RATED ? "" : RiskWords.stage(stage) + ": ";
        if (scale.isSingle()) {
            probability = choice(before + "Rating", labels(scale));
            probability.onChoice(step ->
                    rate(rating -> rating.withScore(new Grade(labels(scale).get(step - 1)))));
            getChildren().setAll(Parts.field(before + "Rating", probability), told);
            return;
        }
        probability = choice(before + "Probability", scale.probability());
        impact = choice(before + "Impact", scale.impact());
        probability.onChoice(step -> rate(rating -> rating.withProbability(Grade.of(step))));
        impact.onChoice(step -> rate(rating -> rating.withImpact(Grade.of(step))));
        getChildren()
                .setAll(Parts.field(before + "Probability", probability), Parts.field(before + "Impact", impact), told);
    }

    private void rate(java.util.function.UnaryOperator<Rating> change) {
        shown.ifPresent(risk ->
                model.edit(risk.id(), "score", draft -> draft.rating(stage, change.apply(risk.at(stage)))));
    }

    private static Segmented<Integer> choice(String name, List<String> labels) {
        List<String> steps = RiskWords.steps(labels);
        return new Segmented<>(
                        name, IntStream.rangeClosed(1, labels.size()).boxed().toList(), step -> steps.get(step - 1))
                .wrap();
    }

    private static void choose(Segmented<Integer> choice, OptionalInt step) {
        choice.choose(step.isPresent() ? step.getAsInt() : null);
    }

    private static String unknown(Grade grade, OptionalInt step, List<String> labels) {
        return grade.isBlank() || step.isPresent() ? "" : RiskWords.unknown(grade, labels);
    }

    private static List<String> labels(Scale scale) {
        return scale.bands().stream().map(Band::label).toList();
    }
}

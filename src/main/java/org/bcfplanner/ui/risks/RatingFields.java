package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;

/** Probability and impact of one stage as choices, or the one rating of a single scale. */
final class RatingFields extends VBox {
    private final RegisterModel model;
    private final Stage stage;
    private final Consumer<Rating> onRating;
    private Optional<Scale> built = Optional.empty();
    private Rating shown = Rating.BLANK;
    private Segmented<Integer> probability = new Segmented<>("", List.of(), String::valueOf);
    private Segmented<Integer> impact = new Segmented<>("", List.of(), String::valueOf);
    private final Label told = Parts.label("", "fg-danger", "small");
    private final Button clear = Parts.button("Clear", "bi-x", () -> {}, "link");

    /** @param onRating takes the rating that somebody chooses; a blank one where they clear it */
    RatingFields(RegisterModel model, Stage stage, Consumer<Rating> onRating) {
        super(12);
        this.model = model;
        this.stage = stage;
        this.onRating = onRating;
        setId("rating-" + id());
        clear.setId("clear-" + id());
        clear.setAccessibleText("Clear the rating: " + RiskWords.stage(stage));
        clear.getStyleClass().add("clear-rating");
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(event -> {
            onRating.accept(Rating.BLANK);
            enter(); // the button goes with the rating
        });
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
    }

    private String id() {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    void show(Rating rating) {
        shown = rating;
        Scale scale = model.scale();
        if (!built.equals(Optional.of(scale))) {
            build(scale);
        }
        clear.setVisible(!rating.isBlank());
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
            getChildren().setAll(clearable(before + "Rating"), told);
            return;
        }
        probability = choice(before + "Probability", scale.probability());
        impact = choice(before + "Impact", scale.impact());
        probability.onChoice(step -> rate(rating -> rating.withProbability(Grade.of(step))));
        impact.onChoice(step -> rate(rating -> rating.withImpact(Grade.of(step))));
        probability.setId(id() + "-probability");
        impact.setId(id() + "-impact");
        getChildren().setAll(clearable(before + "Probability"), Parts.field(before + "Impact", impact), told);
    }

    /** The first choice under its label, with the way to clear both beside the label. */
    private VBox clearable(String name) {
        VBox field = Parts.field(name, probability);
        HBox top = new HBox(field.getChildren().removeFirst(), Parts.spacer(), clear);
        top.setAlignment(Pos.CENTER_LEFT);
        field.getChildren().addFirst(top);
        return field;
    }

    private void rate(UnaryOperator<Rating> change) {
        onRating.accept(change.apply(shown));
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

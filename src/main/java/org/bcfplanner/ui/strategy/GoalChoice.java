package org.bcfplanner.ui.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Choices;
import org.bcfplanner.ui.kit.WholeText;
import org.jspecify.annotations.Nullable;

/** The choice of a goal, or of none. */
final class GoalChoice extends ChoiceBox<GoalChoice.Choice> {
    private Consumer<@Nullable Id<Goal>> onChoice = goal -> {};
    private boolean showing;

    /** @param goal null for none */
    record Choice(@Nullable Id<Goal> goal, String words) {}

    GoalChoice() {
        setMaxWidth(Double.MAX_VALUE);
        WholeText.tell(this);
        setConverter(Choices.words(Choice::words));
        valueProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                onChoice.accept(is.goal());
            }
        });
    }

    /** Takes the goal that is chosen; null for none. */
    void onChoice(Consumer<@Nullable Id<Goal>> listener) {
        onChoice = listener;
    }

    void show(List<Goal> goals, @Nullable Id<Goal> chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, StrategyItems.NO_GOAL));
        goals.forEach(each -> choices.add(new Choice(each.id(), (each.sign() + "  " + each.title()).strip())));
        showing = true;
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
        }
        setValue(choices.stream()
                .filter(each -> java.util.Objects.equals(each.goal(), chosen))
                .findFirst()
                .orElse(choices.getFirst()));
        showing = false;
    }
}

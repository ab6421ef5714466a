package org.bcfplanner.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.ThurrockStrategy;
import org.bcfplanner.ui.SectionWindow;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Traced;
import org.junit.jupiter.api.Test;

class StrategySectionTest {
    private final Plan sample = ThurrockStrategy.plan();

    private static SectionWindow<StrategySection> window(Plan plan) {
        return new SectionWindow<>(
                plan, session -> new StrategySection(session, IdSource.seeded(9), 1, () -> {}), 900, 700);
    }

    @Test
    void objectivesAreAddedNamedMovedAndRemovedByKeyboard() {
        try (var window = window(sample)) {
            window.press(KeyCode.INSERT);
            Toolkit.await(
                    "heading", () -> "objective-heading".equals(window.focused().getId()));
            window.type("Care at home");
            window.press(KeyCode.TAB);
            assertThat(window.focused().getId()).isEqualTo("objective-title");
            assertThat(headings(window)).hasSize(5).element(1).isEqualTo("Care at home");
            window.press(KeyCode.ALT, KeyCode.UP);
            assertThat(headings(window).getFirst()).isEqualTo("Care at home");
            window.focus("#strategy-tree");
            window.press(KeyCode.DELETE);
            assertThat(headings(window)).hasSize(4);
            assertThat(window.undo()).isEqualTo("remove Care at home");
            assertThat(window.undo()).isEqualTo("move Care at home");
            assertThat(window.undo()).startsWith("change ");
            assertThat(window.undo()).isEqualTo("add an objective");
            assertThat(window.plan()).isEqualTo(sample);
        }
    }

    @Test
    void theFormFollowsTheTree() {
        try (var window = window(sample)) {
            assertThat(text(window, "#objective-code")).isEqualTo("4A");
            window.press(KeyCode.DOWN);
            assertThat(text(window, "#objective-code")).isEqualTo("4B");
            window.press(KeyCode.UP);
            window.press(KeyCode.UP);
            assertThat(text(window, "#goal-title")).isEqualTo("Quality care centred around the person");
            window.press(KeyCode.ENTER);
            assertThat(window.focused().getId()).isEqualTo("goal-title");
            TreeTableView<?> tree = window.node("#strategy-tree");
            assertThat(tree.getSelectionModel().getSelectedIndex()).isEqualTo(3);
        }
    }

    @Test
    void theGoalOfAnObjectiveIsChosen() {
        try (var window = window(sample)) {
            ChoiceBox<GoalChoice.Choice> goal = window.node("#objective-goal");
            window.on(() -> goal.setValue(goal.getItems().getFirst()));
            assertThat(objective(window, "4A").goal()).isNull();
            assertThat(text(window, "#objective-code")).isEqualTo("4A");
            assertThat(window.undo()).isEqualTo("put 4A under another goal");
            assertThat(goal.getValue().words()).isEqualTo("4 (D)  Quality care centred around the person");
        }
    }

    @Test
    void actionsAndIndicatorsAreGoneTo() {
        List<String> gone = new ArrayList<>();
        try (var window = window(sample)) {
            Plan plan = window.plan();
            window.on(() -> {
                window.section.onActions(
                        id -> gone.add("actions " + plan.objectives().get(id).code()));
                window.section.onIndicators(
                        id -> gone.add("indicators " + plan.objectives().get(id).code()));
            });
            window.focus("#go-actions");
            window.press(KeyCode.SPACE);
            Button indicators = window.node("#go-indicators");
            window.on(indicators::fire);
            assertThat(labels(window))
                    .contains("Action Plan 2016 / 2017", "5 actions", "Outcome Framework", "2 indicators");
        }
        assertThat(gone).containsExactly("actions 4A", "indicators 4A");
    }

    @Test
    void placesAreGoneToAndFindingsSaid() {
        try (var window = window(sample)) {
            Finding twoNames = Checks.of(sample).findings().stream()
                    .filter(each -> each.code().equals("H8"))
                    .findFirst()
                    .orElseThrow();
            window.on(() -> assertThat(window.section.reveal(twoNames.place())).isEqualTo(Arrival.THERE));
            assertThat(window.focused().getId()).isEqualTo("goal-letter");
            assertThat(labels(window)).contains(twoNames.heading() + ". " + twoNames.reason());
            window.on(() -> window.section.reveal(new Place.Column("objective", "lead")));
            assertThat(window.focused().getId()).isEqualTo("objective-lead");
            assertThat(Toolkit.on(() -> window.section.reveal(
                            new Place.Cell("objective", Id.derivedFrom("gone").value(), "code"))))
                    .isEqualTo(Arrival.NOWHERE);
        }
    }

    @Test
    void thePastOfAFieldIsAskedForByItsKeys() {
        List<Traced> asked = new ArrayList<>();
        try (var window = window(sample)) {
            window.on(() -> window.section.onHistory(asked::add));
            window.focus("#objective-period");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            assertThat(asked)
                    .containsExactly(new Traced(
                            Traced.Extent.CELL,
                            List.of(new Place.Cell(
                                    "objective", objective(window, "4A").id().value(), "period"))));
        }
    }

    @Test
    void aNewPlanOffersWhatCanBeBegunWith() {
        Plan empty = Plan.empty(Id.derivedFrom("none"), Details.of("hws-2016", "", Unit.POUNDS));
        try (var window = window(empty)) {
            assertThat(window.find("#no-strategy")).isPresent();
            assertThat(((Button) window.focused()).getText()).isEqualTo("Add goal");
            window.press(KeyCode.SPACE);
            Toolkit.await("title", () -> "goal-title".equals(window.focused().getId()));
            window.type("Opportunity for all");
            assertThat(window.plan().goals().stream().map(each -> each.title())).containsExactly("Opportunity for all");
            window.undo();
            window.undo();
            assertThat(window.plan()).isEqualTo(empty);
            assertThat(window.find("#no-strategy")).isPresent();
        }
    }

    private static List<String> headings(SectionWindow<?> window) {
        Plan plan = window.plan();
        return plan.strategy().objectives().stream().map(Objective::heading).toList();
    }

    private static Objective objective(SectionWindow<?> window, String code) {
        return window.plan().objectives().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String text(SectionWindow<?> window, String field) {
        TextInputControl input = window.node(field);
        return Toolkit.on(input::getText);
    }

    private static List<String> labels(SectionWindow<StrategySection> window) {
        Node page = Toolkit.on(window.section::view);
        return Toolkit.on(() -> page.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .filter(each -> each != null && !each.isEmpty())
                .toList());
    }
}

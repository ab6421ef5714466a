package org.bcfplanner.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionScheme;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.samples.ThurrockStrategy;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The section as people use it who do not touch the pointer. */
class ActionsSectionTest {
    private final Plan sample = ThurrockStrategy.plan();
    private final ShownActions shown = new ShownActions(sample, Theme.LIGHT, 1176, 814);

    @AfterEach
    void close() {
        shown.close();
    }

    private Action action(int place) {
        return StrategyTree.of(sample.goals(), sample.objectives(), sample.actions(), sample.indicators())
                .actions()
                .get(place);
    }

    /** The one scheme that the strategy carries. */
    private Scheme scheme() {
        return sample.schemes().stream().findFirst().orElseThrow();
    }

    @Test
    void progressOfThreeActionsIsTypedOneUnderTheOtherAndAllUndone() {
        shown.goTo(action(5), "progress");
        for (String told : List.of("Half of the practices use it", "Three in four have a plan", "Let out to tender")) {
            shown.type(told);
            shown.press(KeyCode.ENTER);
        }
        assertThat(shown.told(action(5))).hasSize(2).last().isEqualTo("Half of the practices use it");
        assertThat(shown.told(action(6))).hasSize(2).last().isEqualTo("Three in four have a plan");
        assertThat(shown.told(action(7))).hasSize(2).last().isEqualTo("Let out to tender");
        shown.undoAll();
        assertThat(shown.plan()).isEqualTo(sample);
    }

    @Test
    void todaysProgressIsToldInTheFormAndJoinsTheTable() {
        shown.goTo(action(5), "action");
        shown.fire("#add-progress");
        assertThat(shown.focusOwner()).isInstanceOf(TextArea.class);
        assertThat(shown.plan()).isEqualTo(sample);
        Toolkit.await("a field to type into", () -> ((TextArea) shown.focusOwner()).getSkin() != null);
        shown.type("Half of them.");
        assertThat(shown.told(action(5))).last().isEqualTo("Half of them.");
        assertThat(Toolkit.on(() -> ((Labeled) shown.find("#add-progress").orElseThrow()).getText()))
                .isEqualTo("Correct today’s entry");
        Toolkit.run(shown.session::undo);
        assertThat(shown.plan()).isEqualTo(sample);
        assertThat(Toolkit.on(() -> ((TextArea) shown.focusOwner()).getText())).isEmpty();
    }

    @Test
    void anEntryIsCorrectedDatedAndRemoved() {
        shown.goTo(action(5), "action");
        Toolkit.run(() -> {
            ((TextField) shown.find(".progress-date").orElseThrow()).setText("20 January 2017");
            ((TextArea) shown.find(".progress-said").orElseThrow()).setText("A third.");
        });
        var entry = shown.plan().actionProgress().stream()
                .filter(each -> each.action().equals(action(5).id()))
                .findFirst()
                .orElseThrow();
        assertThat(entry.on().date()).isEqualTo(LocalDate.of(2017, 1, 20));
        assertThat(entry.said().written()).isEqualTo("A third.");
        shown.fire(".progress-entry .icon-button");
        assertThat(shown.told(action(5))).isEmpty();
        assertThat(shown.focusOwner().getId()).isEqualTo("add-progress");
        shown.undoAll();
        assertThat(shown.plan()).isEqualTo(sample);
    }

    @Test
    void anActionIsLinkedWithASchemeGoneToAndUnlinked() {
        shown.goTo(action(5), "action");
        Toolkit.run(() -> ((MenuButton) shown.find("#link-scheme").orElseThrow())
                .getItems()
                .getFirst()
                .fire());
        assertThat(shown.plan()
                        .actionSchemes()
                        .contains(ActionScheme.idOf(action(5).id(), scheme().id())))
                .isTrue();
        assertThat(Toolkit.on(shown.session::undoLabel)).contains("link Caretrak to 4B, action A");
        Toolkit.run(() -> shown.find("#linked-scheme .link-chip").orElseThrow().requestFocus());
        shown.press(KeyCode.SPACE);
        assertThat(shown.gone)
                .containsExactly(new Place.Cell("scheme", scheme().id().value(), "name"));
        shown.press(KeyCode.DELETE);
        assertThat(shown.plan()).isEqualTo(sample);
        assertThat(shown.focusOwner().getId()).isEqualTo("link-scheme");
    }

    @Test
    void aStatusChangesWhatTheSectionSaysOfItself() {
        assertThat(Toolkit.on(shown.section::progress)).isEqualTo(new Progress("1 overdue", Progress.Shape.WARNING));
        shown.goTo(action(5), "status");
        shown.type("d");
        shown.press(KeyCode.ENTER);
        assertThat(shown.plan().actions().get(action(5).id()).status()).isEqualTo(ActionStatus.DONE);
        assertThat(Toolkit.on(shown.section::progress)).isEqualTo(new Progress("3 of 9 done", Progress.Shape.PART));
    }

    @Test
    void theTimelineIsTravelledLookedAtOnAnotherDayAndReadAsATable() {
        shown.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        shown.await("#timeline");
        for (int i = 0; i < 5; i++) {
            shown.press(KeyCode.DOWN);
        }
        assertThat(text("#timeline-readout"))
                .isEqualTo("4B, action A, To roll out the electronic frailty index in Thurrock: 31 December 2016."
                        + " Overdue by 18 days. Enter goes to its row.");
        assertThat(Toolkit.on(() ->
                        shown.find("#timeline").orElseThrow().queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)))
                .isEqualTo(9);
        Toolkit.run(() -> shown.find("#report-day").orElseThrow().requestFocus());
        shown.press(KeyCode.CONTROL, KeyCode.A);
        shown.type("1 April 2017");
        shown.press(KeyCode.ENTER);
        assertThat(text("#timeline-reading")).endsWith("2 are overdue: 4B, action A; 4B, action B.");
        shown.press(KeyCode.CONTROL, KeyCode.A);
        shown.type("soon");
        shown.press(KeyCode.ENTER);
        assertThat(text("#timeline-reading")).startsWith("On 1 April 2017");
        assertThat(shown.find(".fg-danger").map(Label.class::cast).map(Label::getText))
                .contains("This names no day. Type one such as 18 January 2017.");
        shown.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        shown.await("#timeline-table");
        shown.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        shown.press(KeyCode.ENTER);
        assertThat(Toolkit.on(() -> shown.section.selection())).startsWith("4B, action A");
        assertThat(shown.focusOwner()).isSameAs(shown.grid());
    }

    @Test
    void placesOfTheChecksAreGoneTo() {
        Place delivery = new Place.Cell("action", action(6).id().value(), "delivery");
        assertThat(Toolkit.on(() -> shown.section.reveal(delivery))).isEqualTo(Arrival.THERE);
        assertThat(Toolkit.on(() -> shown.grid().active().orElseThrow().column()))
                .isEqualTo("delivery");
        assertThat(Toolkit.on(() -> shown.section.reveal(
                        new Place.Cell("risk", action(6).id().value(), "risk"))))
                .isEqualTo(Arrival.NOWHERE);
        shown.goTo(action(5), "progress");
        shown.type("New");
        shown.press(KeyCode.ENTER);
        Place earlier = sample.actionProgress().stream()
                .filter(each -> each.action().equals(action(5).id()))
                .map(each -> new Place.Cell("action_progress", each.id().value(), "said"))
                .findFirst()
                .orElseThrow();
        assertThat(Toolkit.on(() -> shown.section.reveal(earlier))).isEqualTo(Arrival.THERE);
        assertThat(Toolkit.on(() -> ((TextArea) shown.focusOwner()).getText())).startsWith("One third");
    }

    @Test
    void aPlanWithoutAnObjectiveSaysWhereOneIsAdded() {
        try (ShownActions none = new ShownActions(ThurrockPlan.plan(), Theme.LIGHT, 736, 614)) {
            List<String> gone = new java.util.ArrayList<>();
            none.section.onStrategy(() -> gone.add("strategy"));
            Node focused = none.focusOwner();
            assertThat(focused.getId()).isEqualTo("go-to-strategy");
            none.press(KeyCode.SPACE);
            assertThat(gone).containsExactly("strategy");
            assertThat(Toolkit.on(
                            () -> none.section.actions().getFirst().refusal().get()))
                    .contains("Actions belong to an objective, and there is none yet. Add one in Strategy.");
            assertThat(Toolkit.on(none.section::progress).words()).isEqualTo("Not begun");
        }
    }

    private String text(String query) {
        return Toolkit.on(() -> ((Label) shown.find(query).orElseThrow()).getText());
    }
}

package org.bcfplanner.ui.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.samples.ThurrockStrategy;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Theme;
import org.junit.jupiter.api.Test;

/** The actions that rest on a scheme, in its form. */
class SchemeActionsTest {
    private final Plan strategy = ThurrockStrategy.plan();

    private Action action(String reference) {
        return strategy.actions().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void actionsAreNamedByTheirObjectiveAndStandInItsOrder() {
        Scheme scheme = strategy.schemes().stream().findFirst().orElseThrow();
        assertThat(RestingAction.on(strategy, scheme.id()))
                .extracting(RestingAction::name)
                .containsExactly("4B, action C", "4B, action D");
        Plan without = ActionEdits.unlinkScheme(strategy, action("C").id(), scheme.id());
        assertThat(RestingAction.on(without, scheme.id()))
                .extracting(RestingAction::title)
                .containsExactly("To procure the new system");
        assertThat(RestingAction.on(ThurrockPlan.plan(), scheme.id())).isEmpty();
    }

    @Test
    void eachIsGoneToFromTheForm() {
        List<Place> gone = new ArrayList<>();
        Toolkit.run(() -> {
            VBox list = list(strategy, gone);
            assertThat(list.getChildren()).hasSize(2);
            ((Button) list.lookup(".scheme-link")).fire();
            assertThat(gone)
                    .containsExactly(new Place.Cell("action", action("C").id().value(), "action"));
        });
    }

    @Test
    void whereNoneRestsOnItThereIsNoHeadingEither() {
        Toolkit.run(() -> {
            Node list = list(ThurrockPlan.plan(), new ArrayList<>());
            assertThat(list.getParent().isVisible()).isFalse();
            assertThat(list.getParent().isManaged()).isFalse();
        });
    }

    private static VBox list(Plan plan, List<Place> gone) {
        PlanSession session = new PlanSession(
                plan,
                entry -> CompletableFuture.completedFuture(null),
                Platform::runLater,
                Clock.systemUTC(),
                "Commissioner");
        SchemesSection section = new SchemesSection(session, IdSource.seeded(2), 1);
        section.onAction(gone::add);
        StackPane root = new StackPane(section.view());
        new Appearance(Theme.LIGHT, 100).dress(new Scene(root, 1000, 700));
        root.applyCss();
        root.layout();
        return (VBox) root.lookup("#scheme-actions");
    }
}

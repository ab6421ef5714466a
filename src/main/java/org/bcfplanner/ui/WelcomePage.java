package org.bcfplanner.ui;

import java.util.List;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.shell.PoolSentence;
import org.bcfplanner.ui.welcome.WelcomeView;
import org.jspecify.annotations.Nullable;

/** The welcome page with its plans, and how each of them stands once that is known. */
final class WelcomePage {
    /** How many plans are looked into; the list of a library may be long. */
    private static final int LOOKED_INTO = 20;

    private final Desk desk;
    private final Controls controls;
    private List<PlanSummary> plans = List.of();
    private @Nullable WelcomeView view;

    WelcomePage(Desk desk, Controls controls) {
        this.desk = desk;
        this.controls = controls;
    }

    WelcomeView show(List<PlanSummary> shown) {
        plans = shown;
        return again();
    }

    /** The page made anew, in another text size. */
    WelcomeView again() {
        WelcomeView made = new WelcomeView(
                plans,
                new Actions(controls.actions()),
                desk.tools().samples(),
                new OpeningPlans(desk),
                controls.scale());
        view = made;
        plans.stream()
                .limit(LOOKED_INTO)
                .forEach(plan -> desk.background()
                        .run(
                                () -> PoolSentence.of(desk.store().load(plan.id()))
                                        .standing(),
                                standing -> made.standing(plan.id(), standing),
                                unreadable -> made.unreadable(plan.id(), unreadable.what())));
        return made;
    }

    void enter() {
        if (view != null) {
            view.enter();
        }
    }
}

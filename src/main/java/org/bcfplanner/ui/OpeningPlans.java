package org.bcfplanner.ui;

import java.nio.file.Path;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.welcome.WelcomeActions;

/** The ways from the welcome page to an open plan. */
final class OpeningPlans implements WelcomeActions {
    private final Desk desk;

    OpeningPlans(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void newPlan() {
        PlanDialogs.newPlan(desk.dialogs(), desk.tools().ids(), plan -> add(plan, "New plan"));
    }

    @Override
    public void openSample() {
        desk.background()
                .run(
                        () -> {
                            Plan sample = desk.tools().sample().get();
                            if (isThere(sample)) {
                                return desk.store().load(sample.id());
                            }
                            desk.store()
                                    .add(sample, desk.tools().author(), "Open the sample plan")
                                    .join();
                            return sample;
                        },
                        desk::show,
                        desk.dialogs()::tell);
    }

    @Override
    public void openPlanFile() {
        desk.files().open("Open a plan file", "BCF plan", "bcfplan").ifPresent(this::take);
    }

    @Override
    public void open(Id<Plan> plan) {
        desk.background().run(() -> desk.store().load(plan), desk::show, desk.dialogs()::tell);
    }

    private void take(Path file) {
        desk.background()
                .run(
                        () -> {
                            Plan plan = desk.tools().files().read(file);
                            if (isThere(plan)) {
                                throw new Problem(
                                        "“" + plan.details().title() + "” is already in your library.",
                                        "The plan in your library was left as it is.",
                                        "Open it from the list of recent plans.");
                            }
                            return plan;
                        },
                        plan -> add(plan, "Open " + file.getFileName()),
                        desk.dialogs()::tell);
    }

    private void add(Plan plan, String label) {
        desk.background()
                .run(
                        () -> {
                            desk.store().add(plan, desk.tools().author(), label).join();
                            return plan;
                        },
                        desk::show,
                        desk.dialogs()::tell);
    }

    private boolean isThere(Plan plan) {
        return desk.store().plans().stream().anyMatch(each -> each.id().equals(plan.id()));
    }
}

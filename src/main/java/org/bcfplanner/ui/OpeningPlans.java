package org.bcfplanner.ui;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.session.Sample;
import org.bcfplanner.ui.welcome.WelcomeActions;

/** The ways to an open plan, and out of the library. */
final class OpeningPlans implements WelcomeActions {
    private final Desk desk;

    OpeningPlans(Desk desk) {
        this.desk = desk;
    }

    void newPlan() {
        PlanDialogs.newPlan(desk.dialogs(), desk.tools().ids(), plan -> add(plan, "New plan"));
    }

    void open(Sample chosen) {
        desk.background()
                .run(
                        () -> {
                            Plan sample = chosen.plan().get();
                            if (isThere(sample)) {
                                return desk.store().load(sample.id());
                            }
                            desk.store()
                                    .add(sample, desk.tools().author(), "Open " + chosen.name())
                                    .join();
                            return sample;
                        },
                        desk::show,
                        desk.dialogs()::tell);
    }

    void openPlanFile() {
        desk.files().open("Open a plan file", "BCF plan", "bcfplan").ifPresent(this::take);
    }

    /** Takes a plan file into the library and opens it. */
    void take(Path file) {
        desk.longWork()
                .run(
                        "Opening “" + file.getFileName() + "”",
                        "Nothing is taken into your library before the file has been checked.",
                        () -> read(file),
                        desk::show);
    }

    @Override
    public void open(Id<Plan> plan) {
        desk.background().run(() -> desk.store().load(plan), desk::show, problem -> {
            desk.showWelcome();
            desk.dialogs().tell(problem);
        });
    }

    @Override
    public void remove(PlanSummary plan) {
        PlanDialogs.remove(
                desk.dialogs(),
                plan,
                () -> desk.background()
                        .run(
                                () -> desk.store().remove(plan.id()).join(),
                                done -> desk.showWelcome(),
                                desk.dialogs()::tell));
    }

    private Plan read(Path file) {
        Plan plan = desk.tools().files().read(file);
        if (isThere(plan)) {
            throw new Problem(
                    "“" + plan.details().title() + "” is already in your library.",
                    "The plan in your library was left as it is.",
                    "Open it from the list of recent plans.");
        }
        if (Thread.interrupted()) {
            throw new CancellationException();
        }
        desk.store()
                .add(plan, desk.tools().author(), "Open " + file.getFileName())
                .join();
        return plan;
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

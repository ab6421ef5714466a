package org.bcfplanner.ui;

import java.time.Instant;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.ui.welcome.Note;
import org.bcfplanner.ui.welcome.Shelves;
import org.bcfplanner.ui.welcome.WelcomeActions;

/** What can be done with the plans of the library while none of them is open. */
final class PlanLibrary implements WelcomeActions {
    private final Desk desk;
    private final OpeningPlans opening;
    private final WelcomePage page;

    /** @param page shows what has become of the library */
    PlanLibrary(Desk desk, WelcomePage page) {
        this.desk = desk;
        this.opening = new OpeningPlans(desk);
        this.page = page;
    }

    @Override
    public void open(Id<Plan> plan) {
        opening.open(plan);
    }

    @Override
    public void rename(PlanSummary plan) {
        PlanDialogs.rename(desk.dialogs(), plan.title(), title -> {
            if (!title.equals(plan.title())) {
                rename(plan, title);
            }
        });
    }

    private void rename(PlanSummary plan, String title) {
        Runnable undo = () -> run(
                () -> write(plan.id(), plan.title(), "Undo rename the plan"),
                Note.of("“" + title + "” is called “" + plan.title() + "” again."),
                plan.id());
        run(
                () -> write(plan.id(), title, "rename the plan"),
                Note.of("“" + plan.title() + "” is now called “" + title + "”.", undo),
                plan.id());
    }

    private void write(Id<Plan> id, String title, String label) {
        Plan before = desk.store().load(id);
        Plan after = before.withDetails(before.details().withTitle(title));
        desk.store()
                .write(new Entry(id, Instant.now(), desk.tools().who(), label, Diff.between(before, after)))
                .join();
    }

    @Override
    public void duplicate(PlanSummary plan) {
        desk.background()
                .run(() -> desk.store().load(plan.id()), loaded -> opening.succeed(loaded), desk.dialogs()::tell);
    }

    @Override
    public void save(PlanSummary plan) {
        new SavingPlanFile(desk).ask(plan.title(), () -> desk.store().load(plan.id()));
    }

    @Override
    public void bin(PlanSummary plan) {
        run(
                () -> desk.store().bin(plan.id()).join(),
                Note.of("“" + plan.title() + "” is in the bin.", () -> takeBack(plan)),
                plan.id());
    }

    @Override
    public void takeBack(PlanSummary plan) {
        run(
                () -> desk.store().takeBack(plan.id()).join(),
                Note.of("“" + plan.title() + "” is back among your plans."),
                plan.id());
    }

    @Override
    public void remove(PlanSummary plan) {
        LibraryDialogs.remove(
                desk.dialogs(),
                plan.title(),
                () -> run(
                        () -> desk.store().remove(plan.id()).join(),
                        Note.of("“" + plan.title() + "” is deleted."),
                        plan.id()));
    }

    @Override
    public void emptyBin(int plans) {
        LibraryDialogs.emptyBin(
                desk.dialogs(),
                plans,
                () -> desk.background()
                        .run(
                                () -> {
                                    desk.store().emptyBin().join();
                                    return Shelves.of(desk.store());
                                },
                                shelves -> page.show(shelves, Note.of("The bin is empty now.")),
                                this::failed));
    }

    private void run(Runnable work, Note note, Id<Plan> plan) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return Shelves.of(desk.store());
                        },
                        shelves -> page.show(shelves, note, plan),
                        this::failed);
    }

    private void failed(Problem problem) {
        page.refresh();
        desk.dialogs().tell(problem);
    }
}

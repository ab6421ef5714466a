package org.bcfplanner.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.bcfplanner.change.edits.Succession;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.session.Sample;

/** The ways to an open plan. */
final class OpeningPlans {
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
                            if (isAmong(desk.store().bin(), sample)) {
                                desk.store().takeBack(sample.id()).join();
                            }
                            if (isAmong(desk.store().plans(), sample)) {
                                return desk.store().load(sample.id());
                            }
                            desk.store()
                                    .add(sample, desk.tools().who(), "Open " + chosen.name())
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
        take(file, () -> desk.tools().files().copy(file), desk.dialogs()::tell, () -> {});
    }

    /**
     * The same where nothing is shown yet: where the file cannot be opened, the plans of the library are. The file is read
     * from now on, while the library is opened.
     *
     * @return what takes it once the library is open
     */
    Runnable beginWith(Path file) {
        FutureTask<Copy> reading = new FutureTask<>(() -> desk.tools().files().copy(file));
        Thread.ofPlatform().name("plan file").daemon(true).start(reading);
        return () -> take(
                file,
                reading::get,
                problem -> desk.showWelcome(page -> desk.dialogs().tell(problem)),
                desk::showWelcome);
    }

    private void take(Path file, Callable<Copy> copy, Consumer<Problem> failed, Runnable calledOff) {
        desk.longWork()
                .run(
                        "Opening “" + file.getFileName() + "”",
                        "Nothing is taken into your library before the file has been checked.",
                        () -> read(file, copy.call()),
                        read -> {
                            desk.show(read.plan());
                            desk.plan().ifPresent(open -> told(open, read.found(), file));
                        },
                        failed,
                        calledOff);
    }

    void open(Id<Plan> plan) {
        desk.background().run(() -> desk.store().load(plan), desk::show, problem -> {
            desk.showWelcome();
            desk.dialogs().tell(problem);
        });
    }

    /** Asks what the next version of a plan is to be called, adds it to the library and opens it. */
    void succeed(Plan plan) {
        Plan next = Succession.next(plan, desk.tools().ids().create());
        LibraryDialogs.nextVersion(
                desk.dialogs(),
                next,
                named -> add(
                        named,
                        ("Next version of " + plan.details().title() + " "
                                        + plan.details().version())
                                .strip()));
    }

    private enum Found {
        /** The library did not have it. */
        NEW,
        /** The library had it as it is in the file. */
        THE_SAME,
        /** The library had it in another state than the file. */
        ANOTHER_STATE
    }

    /** @param plan as the library has it now */
    private record Read(Plan plan, Found found) {}

    private static void told(OpenPlan open, Found found, Path file) {
        switch (found) {
            case NEW -> {}
            case THE_SAME ->
                open.shell().confirm("“" + file.getFileName() + "” is already in your library, and nothing differs");
            case ANOTHER_STATE -> open.takeBack(file);
        }
    }

    private Read read(Path file, Copy copy) {
        Plan plan = copy.plan();
        if (isAmong(desk.store().plans(), plan)) {
            Plan here = desk.store().load(plan.id());
            return new Read(here, here.equals(plan) ? Found.THE_SAME : Found.ANOTHER_STATE);
        }
        if (isAmong(desk.store().bin(), plan)) {
            throw new Problem(
                    "“" + plan.details().title() + "” is in your bin.",
                    "The plan in the bin was left as it is.",
                    "Put it back from the bin, or delete it there for good and open the file again.");
        }
        if (Thread.interrupted()) {
            throw new CancellationException();
        }
        desk.store().add(copy, desk.tools().who(), "Open " + file.getFileName()).join();
        return new Read(plan, Found.NEW);
    }

    private void add(Plan plan, String label) {
        desk.background()
                .run(
                        () -> {
                            desk.store().add(plan, desk.tools().who(), label).join();
                            return plan;
                        },
                        desk::show,
                        desk.dialogs()::tell);
    }

    private static boolean isAmong(List<PlanSummary> plans, Plan plan) {
        return plans.stream().anyMatch(each -> each.id().equals(plan.id()));
    }
}

package org.bcfplanner.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.summary.Completeness;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.shell.PoolSentence;
import org.bcfplanner.ui.welcome.Note;
import org.bcfplanner.ui.welcome.PlanStanding;
import org.bcfplanner.ui.welcome.Shelves;
import org.bcfplanner.ui.welcome.WelcomeView;

/** The welcome page with the plans of the library, and how each of them stands once that is known. */
final class WelcomePage {
    /** How many plans are looked into; the list of a library may be long. */
    private static final int LOOKED_INTO = 20;

    private final Desk desk;
    private final Controls controls;
    private final Map<PlanSummary, PlanStanding> known = new HashMap<>();
    private Shelves shelves;
    private Deque<PlanSummary> waiting = new ArrayDeque<>();
    private WelcomeView view;

    WelcomePage(Desk desk, Controls controls, Shelves shelves) {
        this.desk = desk;
        this.controls = controls;
        this.shelves = shelves;
        this.view = made();
        show(shelves);
    }

    WelcomeView view() {
        return view;
    }

    /** The page made anew, in another text size. */
    WelcomeView again() {
        boolean inBin = view.isBinShown();
        view = made();
        show(shelves);
        if (inBin) {
            view.openBin();
        }
        return view;
    }

    private WelcomeView made() {
        return new WelcomeView(
                shelves,
                new Actions(controls.actions()),
                desk.tools().samples(),
                new PlanLibrary(desk, this),
                controls.scale());
    }

    /** Shows what has become of the library, and says what was done. */
    void show(Shelves now, Note note) {
        show(now);
        view.tell(note);
    }

    /** The same, choosing the plan that it was done with. */
    void show(Shelves now, Note note, Id<Plan> plan) {
        show(now);
        view.choose(plan);
        view.tell(note);
    }

    /** Asks the library what it holds, after something could not be done. */
    void refresh() {
        desk.background().run(() -> Shelves.of(desk.store()), this::show, desk.dialogs()::tell);
    }

    /** Moves a plan of the list to the bin. */
    void bin(Id<Plan> id) {
        shelves.plans().stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .ifPresent(plan -> new PlanLibrary(desk, this).bin(plan));
    }

    void enter() {
        view.enter();
    }

    /** Whether what was done last can be taken back. */
    boolean canUndo() {
        return view.canUndo();
    }

    void undo() {
        view.undo();
    }

    private void show(Shelves now) {
        shelves = now;
        view.show(now);
        waiting = new ArrayDeque<>();
        for (PlanSummary plan : now.plans().stream().limit(LOOKED_INTO).toList()) {
            if (known.containsKey(plan)) {
                view.standing(plan.id(), Objects.requireNonNull(known.get(plan)));
            } else {
                waiting.add(plan);
            }
        }
        lookInto(waiting, view);
    }

    /** One after the other, so that what somebody does meanwhile has not to wait for all of them. */
    private void lookInto(Deque<PlanSummary> plans, WelcomeView shown) {
        PlanSummary plan = plans.poll();
        if (plan == null) {
            return;
        }
        desk.background()
                .run(
                        () -> standing(plan.id()),
                        standing -> {
                            known.put(plan, standing);
                            shown.standing(plan.id(), standing);
                            goOn(plans, shown);
                        },
                        unreadable -> {
                            shown.standing(plan.id(), PlanStanding.unreadable(unreadable.what()));
                            goOn(plans, shown);
                        });
    }

    private void goOn(Deque<PlanSummary> plans, WelcomeView shown) {
        boolean wanted =
                plans.equals(waiting) && desk.welcome().filter(this::equals).isPresent();
        if (wanted) {
            lookInto(plans, shown);
        }
    }

    private PlanStanding standing(Id<Plan> id) {
        Plan plan = desk.store().load(id);
        return PlanStanding.of(
                PoolSentence.of(plan).standing(),
                Completeness.of(
                        plan,
                        Editions.get(plan.details().edition()),
                        desk.tools().assessor().of(plan).filled()));
    }
}

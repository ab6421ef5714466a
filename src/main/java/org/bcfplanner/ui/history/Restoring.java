package org.bcfplanner.ui.history;

import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.bcfplanner.change.Edit;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.ui.kit.Asking;

/** Puts a plan back to a state it was in: looked at first, then as one edit that can be undone. */
final class Restoring {
    /** How the labels of these edits begin. */
    static final String LABEL = "go back to ";

    private final PlanSession session;
    private final PlanStore store;
    private final Asking asking;

    /**
     * What going back would do.
     *
     * @param to      the moment or the version, as in {@code go back to 14:02 on 24 November}
     * @param then    the state
     * @param differs what would be other than it is now, in words; empty where nothing would
     */
    record Preview(String to, Plan then, String differs) {}

    Restoring(PlanSession session, PlanStore store, Executor worker, Executor home) {
        this.session = session;
        this.store = store;
        this.asking = new Asking(worker, home);
    }

    /** Finds the state after an edit again. */
    void preview(long edit, String to, Consumer<Preview> found, Consumer<Problem> failed) {
        Id<Plan> plan = session.plan().id();
        asking.ask(
                () -> store.at(plan, edit),
                then -> found.accept(new Preview(to, then, Differs.words(session.plan(), then))),
                failed);
    }

    /** The words for the moment of an edit. */
    String moment(Instant at) {
        return When.moment(at, session.today());
    }

    void restore(Preview preview) {
        session.apply(Edit.of(LABEL + preview.to(), now -> preview.then()));
    }
}

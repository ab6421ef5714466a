package org.bcfplanner.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.Acceptances;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanSession;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of the open plan, and which of it is listed. The rules run off the window's thread after each edit;
 * an answer for a plan that is no longer the open one is dropped. Without nodes.
 */
public final class ChecksModel {
    private final PlanSession session;
    private final Executor background;
    private final Executor home;
    private final Runnable stopWatching;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Checks checks;
    private List<Listed> found = List.of();
    private boolean running;
    private boolean closed;
    private @Nullable Section section;
    private Listing listing = Listing.ALL;
    private @Nullable String current;
    /** Where the current finding stood in its section, so that work goes on from there when it is done with. */
    private int place = -1;

    /**
     * @param background where the rules run, one run at a time
     * @param home       runs tasks on the thread of the session
     */
    public ChecksModel(PlanSession session, Executor background, Executor home) {
        this.session = session;
        this.background = background;
        this.home = home;
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                runSoon();
            }
        });
        runSoon();
    }

    /** Run whenever there is something else to show. */
    public void watch(Runnable listener) {
        listeners.add(listener);
    }

    /** What was last said; of the open plan, or of a state of it a moment ago. Empty until the rules have run once. */
    public Optional<Checks> checks() {
        return Optional.ofNullable(checks);
    }

    /** Lists the findings of one section only; null lists those of the whole plan. */
    public void scope(@Nullable Section only) {
        if (section != only) {
            section = only;
            place = -1;
            tell();
        }
    }

    public Optional<Section> scope() {
        return Optional.ofNullable(section);
    }

    /** Lists only some of the findings of the scope. */
    public void filter(Listing only) {
        if (listing != only) {
            listing = only;
            tell();
        }
    }

    Listing filter() {
        return listing;
    }

    /** The findings listed, accepted ones in their places among the others. */
    List<Listed> listed() {
        return inScope().stream().filter(listing::holds).toList();
    }

    /** How many findings of a kind are in the section that is listed, whatever the filter. */
    long count(Listing of) {
        return inScope().stream().filter(of::holds).count();
    }

    /** What is to be done in the whole plan: the findings that nobody has accepted. */
    public List<Finding> open() {
        return found.stream().filter(Listed::isOpen).map(Listed::finding).toList();
    }

    /** The finding that was last gone to, if it still stands. */
    Optional<Listed> current() {
        return listed().stream().filter(each -> each.key().equals(current)).findFirst();
    }

    /** Makes a finding the current one. */
    public void select(Finding finding) {
        current = Listed.key(finding);
        place = placeOfCurrent();
        tell();
    }

    /**
     * The finding behind the current one in the list, going round at the end; the first where none is current. Accepted
     * ones are passed over unless they alone are listed.
     */
    public Optional<Finding> next() {
        int at = placeOfCurrent();
        return step(at < 0 && place >= 0 ? place - 1 : at, 1);
    }

    /** The finding before the current one, going round at the start. */
    public Optional<Finding> previous() {
        int at = placeOfCurrent();
        return step(at < 0 ? Math.max(place, 0) : at, -1);
    }

    /** Does what a repair offers, as one step of undo. */
    public void repair(Repair repair) {
        session.apply(repair.edit());
    }

    /** Lets a finding stand, as one step of undo. No reason is a {@link Problem}. */
    void accept(Finding finding, String reason) {
        session.apply(Acceptances.accept(finding, reason, session.author(), session.today()));
    }

    /** No longer lets a finding stand, as one step of undo. */
    void withdraw(Finding finding) {
        session.apply(Acceptances.withdraw(finding));
    }

    public void close() {
        closed = true;
        stopWatching.run();
    }

    private Optional<Finding> step(int from, int by) {
        List<Listed> scope = inScope();
        for (int i = 1; i <= scope.size(); i++) {
            Listed each = scope.get(Math.floorMod(from + by * i, scope.size()));
            if (listing.holds(each) && (each.isOpen() || listing == Listing.ACCEPTED)) {
                return Optional.of(each.finding());
            }
        }
        return Optional.empty();
    }

    private int placeOfCurrent() {
        return inScope().stream().map(Listed::key).toList().indexOf(current);
    }

    private List<Listed> inScope() {
        return section == null
                ? found
                : found.stream()
                        .filter(each -> each.finding().section() == section)
                        .toList();
    }

    private void runSoon() {
        if (running) {
            return;
        }
        running = true;
        Checks from = checks;
        Plan of = session.plan();
        background.execute(() -> {
            Checks now = from == null ? Checks.of(of) : from.after(Diff.between(from.plan(), of), of);
            List<Listed> listed = Listed.all(now);
            home.execute(() -> ran(now, listed));
        });
    }

    private void ran(Checks now, List<Listed> listed) {
        running = false;
        if (closed) {
            return;
        }
        checks = now;
        found = listed;
        if (now.plan().equals(session.plan())) {
            tell();
        } else {
            runSoon();
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

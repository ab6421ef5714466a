package org.bcfplanner.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
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
    private boolean running;
    private boolean closed;
    private @Nullable Section section;
    private @Nullable Severity severity;
    private @Nullable String current;

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
            tell();
        }
    }

    public Optional<Section> scope() {
        return Optional.ofNullable(section);
    }

    /** Lists the findings of one severity only; null lists all. */
    public void filter(@Nullable Severity only) {
        if (severity != only) {
            severity = only;
            tell();
        }
    }

    /** The severity that is listed alone; empty where all are. */
    public Optional<Severity> filter() {
        return Optional.ofNullable(severity);
    }

    /** The findings listed. */
    public List<Finding> listed() {
        return inScope().stream()
                .filter(finding -> severity == null || finding.severity() == severity)
                .toList();
    }

    /** How many findings of a severity are in the section that is listed, whatever the filter. */
    public long count(Severity of) {
        return inScope().stream().filter(finding -> finding.severity() == of).count();
    }

    /** How many there are in the whole plan. */
    public int total() {
        return findings().size();
    }

    /** The finding that was last gone to, if it still stands. */
    public Optional<Finding> current() {
        return listed().stream().filter(finding -> key(finding).equals(current)).findFirst();
    }

    /** Makes a finding the current one. */
    public void select(Finding finding) {
        current = key(finding);
        tell();
    }

    /** The finding behind the current one in the list, going round at the end; the first where none is current. */
    public Optional<Finding> next() {
        return step(1);
    }

    /** The finding before the current one, going round at the start. */
    public Optional<Finding> previous() {
        return step(-1);
    }

    /** Does what a repair offers, as one step of undo. */
    public void repair(Repair repair) {
        session.apply(repair.edit());
    }

    public void close() {
        closed = true;
        stopWatching.run();
    }

    private Optional<Finding> step(int by) {
        List<Finding> listed = listed();
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        int at = listed.stream().map(ChecksModel::key).toList().indexOf(current);
        int to = at < 0 ? (by > 0 ? 0 : listed.size() - 1) : Math.floorMod(at + by, listed.size());
        return Optional.of(listed.get(to));
    }

    private List<Finding> findings() {
        return checks == null ? List.of() : checks.findings();
    }

    private List<Finding> inScope() {
        return findings().stream()
                .filter(finding -> section == null || finding.section() == section)
                .toList();
    }

    /** Stands for a finding as long as it is about the same thing, whatever its figures. */
    private static String key(Finding finding) {
        return finding.code() + " " + finding.place().key();
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
            home.execute(() -> ran(now));
        });
    }

    private void ran(Checks now) {
        running = false;
        if (closed) {
            return;
        }
        checks = now;
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

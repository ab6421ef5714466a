package org.bcfplanner.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.check.signing.Standing;
import org.bcfplanner.check.signing.Standings;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.session.NamedVersion;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.ui.kit.Asking;
import org.jspecify.annotations.Nullable;

/** The named versions of the plan, each with what had changed since the one before, and who signed it. */
final class VersionsModel {
    private final PlanSession session;
    private final PlanStore store;
    private final Asking asking;
    private Runnable watcher = () -> {};
    private List<Listed> versions = List.of();
    private String sinceLast = "";
    private boolean read;
    private @Nullable Problem problem;

    /**
     * A version as it is listed.
     *
     * @param since   what had changed since the version before it, in words; empty for the first
     * @param before  the name of that version; empty for the first
     * @param signers who signed the plan as it was then
     */
    record Listed(NamedVersion version, String since, String before, List<String> signers) {
        Listed {
            signers = List.copyOf(signers);
        }
    }

    private record Answer(List<Listed> versions, String sinceLast) {}

    VersionsModel(PlanSession session, PlanStore store, Executor worker, Executor home) {
        this.session = session;
        this.store = store;
        this.asking = new Asking(worker, home);
    }

    void watch(Runnable listener) {
        watcher = listener;
    }

    /** The last named first. */
    List<Listed> versions() {
        return versions;
    }

    /** What has changed since the last version, in words; empty where nothing has, or there is none. */
    String sinceLast() {
        return sinceLast;
    }

    /** Whether the versions are known yet. */
    boolean isRead() {
        return read;
    }

    Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    void refresh() {
        Plan now = session.plan();
        asking.ask(
                () -> answer(now),
                answer -> {
                    versions = answer.versions();
                    sinceLast = answer.sinceLast();
                    read = true;
                    problem = null;
                    watcher.run();
                },
                failed -> {
                    problem = failed;
                    watcher.run();
                });
    }

    void close() {
        asking.forget();
    }

    private Answer answer(Plan now) {
        List<NamedVersion> named = store.versions(now.id());
        Map<Long, Plan> states = store.at(
                now.id(),
                named.stream().map(NamedVersion::editNumber).distinct().toList());
        List<Listed> listed = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            NamedVersion version = named.get(i);
            Plan then = state(states, version);
            NamedVersion before = i + 1 < named.size() ? named.get(i + 1) : null;
            String since = before == null ? "" : said(state(states, before), then);
            listed.add(new Listed(version, since, before == null ? "" : before.name(), signers(then, now)));
        }
        String last = named.isEmpty() ? "" : Differs.words(state(states, named.getFirst()), now);
        return new Answer(listed, last);
    }

    private static Plan state(Map<Long, Plan> states, NamedVersion version) {
        return Objects.requireNonNull(states.get(version.editNumber()));
    }

    private static String said(Plan before, Plan after) {
        String words = Differs.words(before, after);
        return words.isEmpty() ? "nothing changed" : words;
    }

    /** Those among the plan's signatures whose seal is that of this state. */
    private static List<String> signers(Plan then, Plan now) {
        Standings standings = Standings.of(then);
        return now.signatures().stream()
                .filter(each -> standings.of(each) instanceof Standing.Current)
                .sorted(Ranked.order())
                .map(SignatoryWords::name)
                .toList();
    }
}

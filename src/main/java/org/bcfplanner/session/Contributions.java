package org.bcfplanner.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.merge.Sides;
import org.bcfplanner.contribute.Ancestor;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.contribute.TakeBack;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.jspecify.annotations.Nullable;

/**
 * Sends copies of the plans of a library to those who are asked to contribute, sends them back, and reads what came back.
 * What cannot be done is a {@link org.bcfplanner.plan.Problem}, and then nothing has changed. Reads and writes; not for the
 * thread of a window.
 */
public final class Contributions {
    private final PlanStore store;
    private final PlanFiles files;
    private final IdSource ids;

    public Contributions(PlanStore store, PlanFiles files, IdSource ids) {
        this.store = store;
        this.files = files;
        this.ids = ids;
    }

    /** Writes a copy of a plan, as it was last written to the library, for somebody. */
    public void send(Id<Plan> plan, Asked asked, Path file) {
        leave(plan, asked, TravelledState.Kind.SENT, List.of(), file);
    }

    /** What the newest copy of a plan that came here asks for; empty where none did. */
    public Optional<TravelledState> received(Id<Plan> plan) {
        return store.travels().of(plan).stream()
                .filter(each -> each.kind() == TravelledState.Kind.RECEIVED && each.asked() != null)
                .findFirst();
    }

    /** The same, unless the answer was sent back since. */
    public Optional<TravelledState> waiting(Id<Plan> plan) {
        return store.travels().of(plan).stream()
                .filter(each -> each.kind() == TravelledState.Kind.SENT_BACK
                        || (each.kind() == TravelledState.Kind.RECEIVED && each.asked() != null))
                .findFirst()
                .filter(each -> each.kind() == TravelledState.Kind.RECEIVED);
    }

    /** Writes the answer to what was {@linkplain #received received}, with who changed what since. */
    public void sendBack(Id<Plan> plan, Path file) {
        TravelledState received = received(plan).orElseThrow(ContributionProblems::notReceived);
        Plan before = store.at(plan, received.edit());
        Plan now = store.load(plan);
        List<Origin> origins = told(store.travels().origins(plan, received.edit()), Diff.between(before, now), plan);
        leave(plan, Objects.requireNonNull(received.asked()), TravelledState.Kind.SENT_BACK, origins, file);
    }

    /** A copy that came back, beside the plan here. */
    public TakeBack read(Path file, Plan mine, String me) {
        Copy copy = files.copy(file);
        if (!copy.plan().id().equals(mine.id())) {
            throw ContributionProblems.anotherPlan(file, copy.plan(), mine);
        }
        store.travels().takenBack(mine.id(), copy.digest()).ifPresent(taken -> {
            throw ContributionProblems.takenBack(file, taken);
        });
        @Nullable Asked asked = copy.travel().asked();
        String them = asked == null ? "" : asked.to().words();
        Sides sides = new Sides(me, them);
        TravelledState common = common(file, copy);
        if (common == null) {
            return new TakeBack(null, mine, copy, sides, List.of());
        }
        Plan base = store.at(mine.id(), common.edit());
        return new TakeBack(base, mine, copy, sides, store.travels().origins(mine.id(), common.edit()));
    }

    /** The newest state here that the copy comes from; null where it tells of none. */
    private @Nullable TravelledState common(Path file, Copy copy) {
        List<Ancestor> told = copy.travel().ancestors();
        if (!told.isEmpty() && !told.getFirst().digest().equals(copy.digest())) {
            throw ContributionProblems.lies(file);
        }
        Map<UUID, TravelledState> known = new HashMap<>();
        store.travels()
                .of(copy.plan().id())
                .forEach(each -> known.put(each.state().id(), each));
        for (Ancestor each : told) {
            TravelledState here = known.get(each.id());
            if (here != null && !here.state().equals(each)) {
                throw ContributionProblems.lies(file);
            }
            if (here != null && here.edit() > 0) {
                return here;
            }
        }
        return null;
    }

    private void leave(Id<Plan> plan, Asked asked, TravelledState.Kind kind, List<Origin> origins, Path file) {
        long edit = store.travels().lastEdit(plan);
        Plan now = store.at(plan, edit);
        Ancestor state = new Ancestor(ids.next(), files.digest(now));
        List<Ancestor> ancestors = new ArrayList<>();
        ancestors.add(state);
        store.travels().of(plan).forEach(each -> ancestors.add(each.state()));
        store.travels().left(plan, new TravelledState(state, edit, kind, asked)).join();
        boolean answer = kind == TravelledState.Kind.SENT_BACK;
        files.write(now, new Travel(ancestors, asked, answer, origins), file);
    }

    /** Those origins that speak of what differs. */
    private static List<Origin> told(List<Origin> all, Diff diff, Id<Plan> plan) {
        Map<UUID, Set<String>> differing = new HashMap<>();
        if (diff.changesDetails()) {
            differing.put(plan.value(), Set.of());
        }
        for (Change<?> change : diff.changes()) {
            boolean whole = change.action() != Change.Action.CHANGED;
            differing.put(change.id().value(), whole ? Set.of("") : columns(change));
        }
        return all.stream()
                .filter(each -> {
                    Set<String> columns = differing.get(each.row());
                    return columns != null && (columns.isEmpty() || columns.contains(each.column()));
                })
                .toList();
    }

    private static Set<String> columns(Change<?> change) {
        Set<String> columns = new HashSet<>();
        for (int component : change.components()) {
            change.table().columns().columnsOf(component).forEach(column -> columns.add(column.name()));
        }
        return columns;
    }
}

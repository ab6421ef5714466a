package org.bcfplanner.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.TakenBack;
import org.bcfplanner.session.TravelledState;
import org.bcfplanner.session.Travels;

/** What an open library knows of copies, asked in turn with everything else. */
final class KnownTravels implements Travels {
    private final WriterThread thread;
    private final LibraryFile file;

    KnownTravels(WriterThread thread, LibraryFile file) {
        this.thread = thread;
        this.file = file;
    }

    @Override
    public List<TravelledState> of(Id<Plan> plan) {
        return thread.ask(() -> file.read(library -> library.travels().of(plan)));
    }

    @Override
    public long lastEdit(Id<Plan> plan) {
        return thread.ask(() -> file.read(library -> library.versions().lastEdit(plan)));
    }

    @Override
    public CompletableFuture<Void> left(Id<Plan> plan, TravelledState state) {
        return thread.submit(() -> {
            file.write(new Object(), (library, ignored) -> {
                if (!library.plans().contains(plan)) {
                    throw WriteFailures.gone();
                }
                library.travels().add(plan, state);
            });
            return null;
        });
    }

    @Override
    public List<Origin> origins(Id<Plan> plan, long after) {
        return thread.ask(() -> file.read(library -> library.travels().origins(plan, after)));
    }

    @Override
    public Optional<TakenBack> takenBack(Id<Plan> plan, String digest) {
        return thread.ask(() -> file.read(library -> library.travels().takenBack(plan, digest)));
    }
}

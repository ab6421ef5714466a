package org.bcfplanner.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.search.Found;
import org.bcfplanner.search.Hit;
import org.bcfplanner.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the open plan beside the window's thread, so that typing never waits. A question that has been followed
 * by another is passed over, and so is its answer.
 */
public final class PlanFinder {
    private final Supplier<Plan> plan;
    private final Executor beside;
    private final Executor home;
    private final AtomicLong asked = new AtomicLong();
    /** Belongs to the thread beside. */
    private @Nullable SearchIndex index;

    /**
     * @param plan   as it is now; asked on the thread of {@code home}
     * @param beside runs one task after the other
     * @param home   runs tasks on the window's thread
     */
    public PlanFinder(Supplier<Plan> plan, Executor beside, Executor home) {
        this.plan = plan;
        this.beside = beside;
        this.home = home;
    }

    /**
     * Looks for what was typed in the plan as it is now.
     *
     * @param most   how many hits of each section are wanted
     * @param answer told on the window's thread, unless something else has been asked by then
     */
    void ask(String typed, int most, Consumer<Found> answer) {
        ask(index -> index.find(typed, most), answer);
    }

    /** The same for places that were found before, by their keys; those that are gone are left out. */
    void recall(List<String> keys, Consumer<List<Hit>> answer) {
        ask(index -> keys.stream().map(index::at).flatMap(Optional::stream).toList(), answer);
    }

    private <T> void ask(Function<SearchIndex, T> question, Consumer<T> answer) {
        long number = asked.incrementAndGet();
        Plan now = plan.get();
        beside.execute(() -> {
            if (asked.get() != number) {
                return;
            }
            SearchIndex fresh = index == null ? SearchIndex.of(now) : index.after(now);
            index = fresh;
            T found = question.apply(fresh);
            home.execute(() -> {
                if (asked.get() == number) {
                    answer.accept(found);
                }
            });
        });
    }
}

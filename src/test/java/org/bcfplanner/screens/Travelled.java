package org.bcfplanner.screens;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.Program;
import org.bcfplanner.change.Diff;
import org.bcfplanner.compare.Revised;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Contributions;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;

/**
 * The sample plan in a library, sent to finance and returned by them.
 *
 * @param sent     the copy that went
 * @param returned the copy that came back
 */
public record Travelled(Path sent, Path returned) {
    private static final Author FINANCE = new Author("Head of finance", Role.FINANCE);

    public static Travelled from(Tools here, Path folder) {
        Travelled copies = new Travelled(folder.resolve("For finance.bcfplan"), folder.resolve("Returned.bcfplan"));
        Plan plan = here.sample().get();
        try (PlanStore store = here.library().open()) {
            store.add(plan, here.who(), "Open the sample plan").join();
            new Contributions(store, here.files(), here.ids()).send(plan.id(), asked(here), copies.sent());
        }
        Tools there = Program.tools(folder.resolve("finance"));
        try (PlanStore store = there.library().open()) {
            store.add(there.files().copy(copies.sent()), FINANCE, "Open a copy").join();
            Plan revised = Revised.plan();
            store.write(new Entry(plan.id(), Instant.now(), FINANCE, "check the lines", Diff.between(plan, revised)))
                    .join();
            new Contributions(store, there.files(), there.ids()).sendBack(plan.id(), copies.returned());
        }
        return copies;
    }

    private static Asked asked(Tools here) {
        return new Asked(
                new Author("Programme lead", Role.COMMISSIONER),
                FINANCE,
                List.of("FINANCE", "RISKS"),
                "Please check the lines of 2015/16 against the ledger and score the two new risks.",
                LocalDate.of(2014, 2, 14),
                Instant.now());
    }
}

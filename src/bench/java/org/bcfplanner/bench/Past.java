package org.bcfplanner.bench;

import java.nio.file.Path;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PastAsked;
import org.bcfplanner.store.Library;

/** What a long history costs: the same plan with and without a hundred thousand edits behind it. */
final class Past {
    private static final int LINES = 10_000;
    private static final int EDITS = 100_000;
    private static final int PAGE = 60;

    private final Folder folder;
    private final Report report;

    Past(Folder folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    void measure() throws Exception {
        Plan plan = new RandomPlans(1).planOfLines(LINES);
        Path edited = folder.file("edited");
        Plan now = edited(plan, edited);
        Path fresh = folder.file("fresh");
        new OpenLibrary(fresh, now).close();
        report.add(
                "opening a library and its plan, %,d edits behind it".formatted(EDITS),
                Pair.inTurns(5, 20, opening(edited, now), opening(fresh, now)),
                1.2);
        report.add("growth of the closed library by an edit", (size(edited) - size(fresh)) / EDITS, "bytes", 1_000);
        try (Library library = Library.open(edited)) {
            Times page = Pair.alone(10, 40, () -> library.history(now.id(), PastAsked.ALL, PAGE));
            report.add("the newest %d of these edits".formatted(PAGE), page.median(), "ms", 100);
        }
    }

    private Plan edited(Plan plan, Path folder) throws Exception {
        try (OpenLibrary library = new OpenLibrary(folder, plan)) {
            for (int i = 0; i < EDITS; i++) {
                library.editOneCell();
            }
            report.add("growth of the open library by an edit", library.size() / (double) EDITS, "bytes", 20_000);
            return library.load();
        }
    }

    /** Only the opening counts, and not that the library is closed again. */
    private static Step opening(Path folder, Plan plan) {
        return new Step() {
            @Override
            public void run() {
                try (Library library = Library.open(folder)) {
                    library.load(plan.id());
                }
            }

            @Override
            public long time() {
                long start = System.nanoTime();
                try (Library library = Library.open(folder)) {
                    library.load(plan.id());
                    return System.nanoTime() - start;
                }
            }
        };
    }

    private static double size(Path folder) {
        try (Library library = Library.open(folder)) {
            return library.size();
        }
    }
}

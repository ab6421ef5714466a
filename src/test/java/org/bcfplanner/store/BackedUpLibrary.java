package org.bcfplanner.store;

import java.nio.file.Path;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A library whose backups are looked at, and a plan with every kind of text. */
abstract class BackedUpLibrary {
    final SettableClock clock = new SettableClock();
    final Library.Settings settings = new Library.Settings(clock, "file:", Schema.CURRENT);

    @TempDir
    Path folder;

    Plan plan = new RandomPlans(31).plan();

    @BeforeEach
    void everyKindOfText() {
        Scheme scheme = plan.schemes().iterator().next();
        plan = plan.withSchemes(rows -> rows.with(scheme.withNotes(
                new Text("'quoted' \"double\" \\ back \\0041 U&'x' ; -- no comment /* */ $$ é 🙂 \u0000 \n\t )("))));
    }

    void add() {
        try (Library library = Library.open(folder, settings)) {
            library.add(plan, "", "test").join();
        }
    }
}

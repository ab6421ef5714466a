package org.bcfplanner.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.store.Libraries;
import org.bcfplanner.store.Library;

/** The library was made by an earlier version of the program: each that there was, with rows in every table it had. */
final class OlderLibraries implements Hazard {
    private final List<Integer> versions;

    /** @param versions of the tables */
    OlderLibraries(List<Integer> versions) {
        this.versions = versions;
    }

    @Override
    public String name() {
        return "older";
    }

    @Override
    public String happens() {
        return "the library is one of an earlier version of the program, of each that there was";
    }

    @Override
    public String promise() {
        return "it is backed up as it was, brought up to date, and every row and value in it is there";
    }

    @Override
    public String face(Path folder) throws Exception {
        Path present = folder.resolve("present");
        try (Library made = Library.open(present)) {
            for (int seed = 1; seed <= 3; seed++) {
                Edited.add(made, new RandomPlans(seed).plan());
            }
            Edited.add(made, new RandomPlans(4).planOfLines(200));
        }
        int rows = 0;
        List<String> told = new ArrayList<>();
        for (int version : versions) {
            int kept = opened(present, folder.resolve("version " + version), version);
            rows += kept;
            told.add("%d: %,d".formatted(version, kept));
        }
        return "%d versions, %,d rows kept (%s)".formatted(versions.size(), rows, String.join(", ", told));
    }

    /** How many rows it had, all of which are there when it has been opened. */
    private static int opened(Path present, Path folder, int version) throws Exception {
        Libraries.make(folder, version);
        Map<String, List<String>> columns;
        Map<String, List<String>> before;
        try (Connection from = Libraries.connect(present);
                Connection to = Libraries.connect(folder)) {
            columns = RowCopies.sharedColumns(from, to);
            RowCopies.copy(from, to, columns);
            before = contents(to, columns);
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.backups()).as("the backup of before").hasSize(1);
            List<PlanSummary> plans = library.plans();
            assertThat(plans).as("plans of version %d", version).hasSize(4);
            for (PlanSummary each : plans) {
                Plan plan = library.load(each.id());
                assertThat(plan.details().title()).isEqualTo(each.title());
            }
        }
        try (Connection after = Libraries.connect(folder)) {
            assertThat(contents(after, columns)).as("version %d", version).isEqualTo(before);
        }
        return before.values().stream().mapToInt(List::size).sum();
    }

    private static Map<String, List<String>> contents(Connection library, Map<String, List<String>> columns)
            throws Exception {
        Map<String, List<String>> contents = new TreeMap<>();
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            contents.put(table.getKey(), RowCopies.rows(library, table.getKey(), table.getValue()));
        }
        return contents;
    }
}

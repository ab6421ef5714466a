package org.bcfplanner.bench;

import java.nio.file.Path;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Diff;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.exchange.xlsx.Part2Workbook;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Drafts;

/** The same things for plans of different sizes. */
final class Growth {
    private static final int[] SIZES = {100, 1_000, 10_000, 100_000};

    private final Report report =
            new Report("lines", "open", "edit on disk", "diff of the edit", "export", "file write", "file read");

    Report measured() throws Exception {
        for (int size : SIZES) {
            measure(size, Math.clamp(100_000 / size, 3, 40));
        }
        return report;
    }

    private void measure(int size, int rounds) throws Exception {
        Plan plan = new RandomPlans(1).planOfLines(size);
        Plan edited = new CellEdits(plan).next().change().apply(plan);
        int warm = rounds / 2;
        try (Folder folder = new Folder();
                OpenLibrary library = new OpenLibrary(folder.file("library"), plan)) {
            Path workbook = folder.file("plan.xlsx");
            Path file = folder.file("plan.bcfplan");
            report.add(
                    "%,d".formatted(size),
                    median(warm, rounds, library::load),
                    median(30, 60, library::editOneCell),
                    median(200, 200, () -> Diff.between(plan, edited)),
                    median(warm, rounds, () -> Part2Workbook.write(plan, Drafts.MAX, workbook)),
                    median(warm, rounds, () -> PlanFile.write(plan, file, "")),
                    median(warm, rounds, () -> PlanFile.read(file)));
        }
    }

    private static String median(int warm, int rounds, Step step) throws Exception {
        return Report.ms(Pair.alone(warm, rounds, step).median());
    }
}

package org.bcfplanner.ui;

import java.util.function.Supplier;
import org.bcfplanner.plan.Plan;

/** Asks where a plan file goes, and writes it. */
final class SavingPlanFile {
    private final Desk desk;

    SavingPlanFile(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param title of the plan, from which the file has its name
     * @param plan  asked for while the file is being written, away from the window's thread
     */
    void ask(String title, Supplier<Plan> plan) {
        desk.files()
                .save("Save a plan file", fileName(title), "BCF plan", "bcfplan")
                .ifPresent(file -> PlanDialogs.write(
                        desk,
                        "Saving the plan file",
                        file,
                        () -> desk.tools().files().write(plan.get(), file)));
    }

    /** The title without what file names cannot have. */
    private static String fileName(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return name.isEmpty() ? "Plan" : name;
    }
}

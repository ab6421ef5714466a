package org.bcfplanner.ui.welcome;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCombination;
import org.bcfplanner.session.PlanSummary;

/**
 * Something that can be done with one plan of a list: an item of its menu, and a key.
 *
 * @param id   of the item
 * @param name of the item
 */
record Deed(String id, String name, String icon, KeyCombination key, Consumer<PlanSummary> work) {

    /** What is done with a plan of the library, the usual thing first. */
    static List<Deed> inLibrary(WelcomeActions actions) {
        return List.of(
                of("open-plan", "Open", "bi-folder2-open", "Enter", plan -> actions.open(plan.id())),
                of("rename-plan", "Rename…", "bi-pencil", "F2", actions::rename),
                of("next-plan", "Duplicate as the next version…", "bi-files", "Shortcut+D", actions::duplicate),
                of("save-plan", "Save as a plan file…", "bi-download", "Shortcut+Shift+S", actions::save),
                of("bin-plan", "Move to the bin", "bi-trash", "Delete", actions::bin));
    }

    /** What is done with a plan of the bin, the usual thing first. */
    static List<Deed> inBin(WelcomeActions actions) {
        return List.of(
                of("put-back", "Put back", "bi-arrow-counterclockwise", "Enter", actions::takeBack),
                of("delete-plan", "Delete for good…", "bi-trash", "Delete", actions::remove));
    }

    private static Deed of(String id, String name, String icon, String key, Consumer<PlanSummary> work) {
        return new Deed(id, name, icon, KeyCombination.valueOf(key), work);
    }
}

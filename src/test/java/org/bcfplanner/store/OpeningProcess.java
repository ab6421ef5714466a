package org.bcfplanner.store;

import java.nio.file.Path;
import org.bcfplanner.plan.Problem;

/** Opens a library, says so or why not, and ends. */
final class OpeningProcess {
    private OpeningProcess() {}

    public static void main(String[] arguments) {
        try (Library library = Library.open(Path.of(arguments[0]))) {
            System.out.println("opened with " + library.plans().size());
        } catch (Problem problem) {
            System.out.println(problem.getMessage());
        }
    }
}

package org.bcfplanner.ui;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.store.Library;
import org.junit.jupiter.api.io.TempDir;

/** A way through the library of plans in the real window. */
abstract class LibraryJourney {
    @TempDir
    Path folder;

    List<Id<Plan>> add(String... titles) {
        try (PlanStore store = Library.open(folder)) {
            return List.of(titles).stream()
                    .map(title -> {
                        Id<Plan> id = Program.tools(folder).ids().create();
                        store.add(Plan.empty(id, Details.of("bcf-2014", title, Unit.POUNDS)), "", "test")
                                .join();
                        return id;
                    })
                    .toList();
        }
    }

    static void rename(OpenWindow window, String title) {
        window.press(KeyCode.F2);
        window.awaitNode("#new-title");
        window.type(title);
        window.press(KeyCode.ENTER);
    }

    /** Puts the focus on the list, whose first plan is then chosen. */
    static void enter(OpenWindow window) {
        Toolkit.run(() -> window.find("#plans").orElseThrow().requestFocus());
    }

    static void awaitTitles(OpenWindow window, String... titles) {
        Toolkit.await(String.join(", ", titles), () -> titles(window).equals(List.of(titles)));
    }

    static void awaitNote(OpenWindow window, String words) {
        Toolkit.await(words, () -> labels(window, ".library-note").contains(words));
    }

    static void awaitFocus(OpenWindow window, String query) {
        Toolkit.await(
                query + " has the focus",
                () -> window.find(query).filter(node -> node.isFocused()).isPresent());
    }

    static List<String> titles(OpenWindow window) {
        return labels(window, ".recent-row .recent-name");
    }

    static List<String> chosen(OpenWindow window, String what) {
        return labels(window, ".recent .list-cell:selected " + what);
    }

    static List<String> labels(OpenWindow window, String query) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(query).stream()
                .filter(LibraryJourney::isInView)
                .sorted(Comparator.comparingDouble(
                        node -> node.localToScene(0, 0).getY()))
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    /** A list keeps rows that it does not show. */
    static boolean isInView(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static String field(OpenWindow window, String query) {
        return Toolkit.on(() -> ((TextInputControl) window.find(query).orElseThrow()).getText());
    }
}

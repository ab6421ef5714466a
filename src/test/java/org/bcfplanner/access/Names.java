package org.bcfplanner.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/** Each control has a name and a role, and no two buttons of a screen that do different things have the same name. */
final class Names {
    /** Buttons that do the same in two places: over the page or its foot for everybody, and among the tools. */
    private static final Set<String> SAME_DEED = Set.of("Add action", "Add local metric", "Keyboard shortcuts");

    private Names() {}

    /** A button within its part of the frame: what the checks offer may be offered beside a table as well. */
    private record Called(Parent part, String name) {}

    static List<String> faults(Screen screen) {
        List<String> faults = new ArrayList<>();
        Map<Called, Node> buttons = new LinkedHashMap<>();
        for (Node control : screen.controls()) {
            String name = screen.nameOf(control);
            if (name.isEmpty()) {
                faults.add("has no name: " + screen.words(control));
            }
            if (control.getAccessibleRole() == AccessibleRole.NODE
                    || control.getAccessibleRole() == AccessibleRole.PARENT) {
                faults.add("has no role: " + screen.words(control));
            }
            if (control instanceof ButtonBase && !name.isEmpty() && !SAME_DEED.contains(name)) {
                Node other = buttons.putIfAbsent(new Called(Screen.partOf(control), name), control);
                if (other != null) {
                    faults.add("two are called “%s”: %s and %s"
                            .formatted(name, screen.words(other), screen.words(control)));
                }
            }
        }
        return faults;
    }
}

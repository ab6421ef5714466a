package org.bcfplanner.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/** Going on from control to control comes to each once and back to the first, in reading order; going back is the reverse. */
final class TabOrder {
    private TabOrder() {}

    static List<String> faults(Screen screen) {
        List<Node> controls = screen.stops();
        if (controls.isEmpty()) {
            return List.of("has nothing that the keyboard comes to");
        }
        Node before = screen.scene().getFocusOwner();
        Node start = controls.getFirst();
        List<Node> on = walk(screen, start, TraversalDirection.NEXT, controls.size());
        List<Node> back = walk(screen, start, TraversalDirection.PREVIOUS, controls.size());
        if (before != null) {
            before.requestFocus();
        }
        List<String> faults = new ArrayList<>();
        controls.stream()
                .filter(control -> !on.contains(control))
                .forEach(control -> faults.add("Tab does not come to " + screen.words(control)));
        List<Node> reversed = new ArrayList<>(back.subList(1, back.size()));
        Collections.reverse(reversed);
        if (!reversed.equals(on.subList(1, on.size()))) {
            faults.add("Shift+Tab is not the reverse of Tab");
        }
        faults.addAll(leaps(screen, on));
        return faults;
    }

    /** The controls from one on, until one comes again. */
    private static List<Node> walk(Screen screen, Node start, TraversalDirection way, int most) {
        List<Node> walked = new ArrayList<>();
        start.requestFocus();
        Node at = screen.scene().getFocusOwner();
        while (at != null && !walked.contains(at) && walked.size() <= 2 * most) {
            walked.add(at);
            at.requestFocusTraversal(way);
            at = screen.scene().getFocusOwner();
        }
        return walked;
    }

    /** Within a part, the next control never lies before the one that it follows: higher up, or to the left in the same line. */
    private static List<String> leaps(Screen screen, List<Node> walked) {
        List<String> leaps = new ArrayList<>();
        for (int i = 1; i < walked.size(); i++) {
            Node from = walked.get(i - 1);
            Node to = walked.get(i);
            boolean together = Screen.partOf(from).equals(Screen.partOf(to))
                    && Screen.scrolled(from).equals(Screen.scrolled(to));
            if (together && isBefore(Screen.place(to), Screen.place(from))) {
                leaps.add("Tab leaps back from %s to %s".formatted(screen.words(from), screen.words(to)));
            }
        }
        return leaps;
    }

    private static boolean isBefore(Bounds to, Bounds from) {
        boolean above = to.getMaxY() <= from.getMinY() + 1 && to.getCenterX() < from.getMaxX();
        boolean sameLine = to.getMinY() < from.getMaxY() && to.getMaxY() > from.getMinY();
        return above || sameLine && to.getMaxX() <= from.getMinX() + 1;
    }
}

package org.bcfplanner.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import org.bcfplanner.screens.Setting;
import org.bcfplanner.screens.ShownWindow;
import org.bcfplanner.ui.Toolkit;

/** Looks at screens one after the other, and remembers what is wrong with them. */
final class Inspection {
    private final ShownWindow window;
    private final double contrast;
    private final Meanings meanings = new Meanings();
    private final Set<String> faults = new LinkedHashSet<>();

    /** A text needs more contrast where that is what a person asks for. */
    Inspection(Setting setting, ShownWindow window) {
        this.window = window;
        this.contrast = setting.name().startsWith("CONTRAST") ? 7 : 4.5;
    }

    void look(String name) {
        Scene scene = window.scene();
        Toolkit.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Screen screen = Screen.of(scene);
            add(name, Names.faults(screen));
            add(name, Targets.faults(screen));
            add(name, Cuts.faults(screen));
            add(name, Contrasts.faults(screen, contrast));
            add(name, meanings.faults(screen));
            add(name, Motions.faults(screen));
            add(name, TabOrder.faults(screen));
        });
    }

    private void add(String name, List<String> found) {
        found.forEach(each -> faults.add(name + ": " + each));
    }

    /** What was wrong, each once. */
    List<String> faults() {
        add("all", meanings.shared());
        return List.copyOf(faults);
    }
}

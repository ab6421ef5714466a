package org.bcfplanner.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.bcfplanner.ui.kit.Pulses;
import org.bcfplanner.ui.kit.Section;
import org.jspecify.annotations.Nullable;

/** The sections that are made once what is shown is on the screen, one at a time, with time for keys between. */
final class Waiting {
    private final List<Section> sections;
    private final Runnable allMade;
    private boolean ended;

    /** @param allMade run once none is waiting any more, unless none is from the beginning */
    Waiting(List<Section> sections, Runnable allMade) {
        this.sections = sections;
        this.allMade = allMade;
    }

    /** Begins once the scene has been drawn; none where what it belongs to was taken out of one. */
    void afterDrawn(@Nullable Scene scene) {
        if (scene != null) {
            Pulses.afterDrawn(scene, this::rest);
        }
    }

    private void rest() {
        if (!ended && next()) {
            Platform.runLater(this::rest);
        }
    }

    /** Makes all at once. */
    void all() {
        while (next()) {
            // until none is left
        }
    }

    void end() {
        ended = true;
    }

    /** Makes one; false where all are made. */
    private boolean next() {
        Optional<Section> next =
                sections.stream().filter(section -> !section.isMade()).findFirst();
        next.ifPresent(Section::make);
        if (next.isPresent() && sections.stream().allMatch(Section::isMade)) {
            allMade.run();
        }
        return next.isPresent();
    }
}

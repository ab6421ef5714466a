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
    private boolean told;

    /** @param allMade run once, when none is waiting any more, whoever made the last of them */
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
        if (!told && sections.stream().allMatch(Section::isMade)) {
            told = true;
            allMade.run();
        }
        return next.isPresent();
    }
}

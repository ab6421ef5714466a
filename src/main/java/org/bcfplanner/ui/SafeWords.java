package org.bcfplanner.ui;

import java.util.Optional;
import org.bcfplanner.session.SaveState;

/** What is safe after something went wrong, as a sentence. */
final class SafeWords {
    private SafeWords() {}

    /** @param state of the open plan; empty where none is open */
    static String of(Optional<SaveState> state) {
        return state.map(SafeWords::of).orElse("Your plans are safe.");
    }

    private static String of(SaveState state) {
        return switch (state) {
            case SaveState.Saved ignored -> "All your changes are on disk.";
            case SaveState.Saving ignored -> "Your last change is being saved; everything before it is on disk.";
            case SaveState.NotSaved ignored ->
                "Everything saved before is on disk; the last change is kept in this window.";
        };
    }
}

package org.bcfplanner.ui;

import org.bcfplanner.session.SaveState;

/** What is safe after something went wrong, as a sentence. */
final class SafeWords {
    private SafeWords() {}

    static String of(SaveState state) {
        return switch (state) {
            case SaveState.Saved ignored -> "All your changes are on disk.";
            case SaveState.Saving ignored -> "Your last change is being saved; everything before it is on disk.";
            case SaveState.NotSaved ignored ->
                "Everything saved before is on disk; the last change is kept in this window.";
        };
    }
}

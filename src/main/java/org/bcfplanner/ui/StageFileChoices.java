package org.bcfplanner.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.bcfplanner.ui.kit.FileChoices;

/** Asks with the system's own file dialogs. */
final class StageFileChoices implements FileChoices {
    private final Stage stage;

    StageFileChoices(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, String kind, String extension) {
        FileChooser chooser = chooser(title, kind, extension);
        chooser.setInitialFileName(suggestedName + "." + extension);
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .map(path -> path.getFileName().toString().contains(".")
                        ? path
                        : path.resolveSibling(path.getFileName() + "." + extension));
    }

    @Override
    public Optional<Path> open(String title, String kind, String extension) {
        return Optional.ofNullable(chooser(title, kind, extension).showOpenDialog(stage))
                .map(File::toPath);
    }

    private static FileChooser chooser(String title, String kind, String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + extension));
        return chooser;
    }
}

package org.bcfplanner.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanFiles;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** Takes plan files that are dropped anywhere on the window, and says why it does not take others. */
final class DropZone {
    private final StackPane hint = new StackPane();
    private final Label words = Parts.label("", "drop-words");
    private final BooleanSupplier closed;
    private final Consumer<Path> take;
    private final Consumer<Problem> refuse;

    /** @param closed whether nothing can be dropped now */
    DropZone(BooleanSupplier closed, Consumer<Path> take, Consumer<Problem> refuse) {
        this.closed = closed;
        this.take = take;
        this.refuse = refuse;
        words.setWrapText(true);
        hint.setId("drop-hint");
        hint.getStyleClass().add("drop-hint");
        hint.getChildren().add(words);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
    }

    /** What lies over the window while something is dragged over it. */
    Node hint() {
        return hint;
    }

    void listen(Node window) {
        window.setOnDragOver(this::over);
        window.setOnDragExited(event -> hint.setVisible(false));
        window.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && !closed.getAsBoolean()) {
            event.acceptTransferModes(TransferMode.COPY);
            Optional<Problem> refusal = refusal(event.getDragboard().getFiles());
            words.setText(refusal.map(problem -> problem.what() + " " + problem.next())
                    .orElseGet(() -> "Drop to open “"
                            + event.getDragboard().getFiles().getFirst().getName() + "”"));
            words.setGraphic(
                    refusal.isPresent()
                            ? Icons.of("bi-x-octagon-fill", 18, "fg-danger")
                            : Icons.of("bi-file-earmark-arrow-up", 18, "fg-accent"));
            hint.setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        hint.setVisible(false);
        if (event.getDragboard().hasFiles() && !closed.getAsBoolean()) {
            List<File> files = event.getDragboard().getFiles();
            Optional<Problem> refusal = refusal(files);
            refusal.ifPresentOrElse(refuse, () -> take.accept(files.getFirst().toPath()));
            event.setDropCompleted(refusal.isEmpty());
            event.consume();
        }
    }

    private static Optional<Problem> refusal(List<File> files) {
        String next = "Drop one file whose name ends in " + PlanFiles.EXTENSION + ".";
        if (files.size() != 1) {
            return Optional.of(new Problem("Plans are opened one at a time.", "Nothing was changed.", next));
        }
        File file = files.getFirst();
        boolean plan = file.isFile() && file.getName().toLowerCase(Locale.ROOT).endsWith(PlanFiles.EXTENSION);
        return plan
                ? Optional.empty()
                : Optional.of(
                        new Problem("“" + file.getName() + "” is not a plan file.", "Nothing was changed.", next));
    }
}

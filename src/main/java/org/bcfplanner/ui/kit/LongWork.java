package org.bcfplanner.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.bcfplanner.plan.Problem;

/** Work that may take a while: shown with Cancel once it does, so that quick work does not flash. */
public final class LongWork {
    private static final Duration PATIENCE = Duration.millis(300);

    private final Background background;
    private final Dialogs dialogs;

    public LongWork(Background background, Dialogs dialogs) {
        this.background = background;
        this.dialogs = dialogs;
    }

    /**
     * Runs work. Its failure is told; calling it off is told by nothing but its end.
     *
     * @param title what is being done: {@code Exporting the workbook}
     * @param safe  what stays as it is while the work goes on, and where it is called off
     */
    public <T> void run(String title, String safe, Callable<T> work, Consumer<T> done) {
        run(title, safe, work, done, dialogs::tell, () -> {});
    }

    /** The same, where more is to be done than to tell when it fails, or when it is called off. */
    public <T> void run(
            String title,
            String safe,
            Callable<T> work,
            Consumer<T> done,
            Consumer<Problem> failed,
            Runnable calledOff) {
        PauseTransition wait = new PauseTransition(PATIENCE);
        Pane pane = new Pane(safe);
        Job job = background.start(
                work,
                result -> {
                    end(wait, pane);
                    done.accept(result);
                },
                problem -> {
                    end(wait, pane);
                    failed.accept(problem);
                },
                () -> {
                    end(wait, pane);
                    calledOff.run();
                });
        pane.cancel.setOnAction(event -> {
            pane.stopping();
            job.callOff();
        });
        wait.setOnFinished(event -> dialogs.show(title, pane, pane.cancel));
        wait.play();
    }

    private void end(PauseTransition wait, Pane pane) {
        wait.stop();
        if (pane.getScene() != null) {
            dialogs.close();
        }
    }

    private static final class Pane extends VBox {
        private final Label words;
        private final Button cancel = new Button("Cancel");

        Pane(String safe) {
            super(12);
            words = Parts.label(safe, "fg-muted");
            words.setWrapText(true);
            ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText("Under way");
            getChildren().addAll(bar, words);
            sceneProperty().addListener((property, was, is) -> {
                if (is != null && is.getPreferences().isReducedMotion()) {
                    getChildren().set(0, Parts.label("Under way", "strong"));
                }
            });
            cancel.setId("cancel-work");
            cancel.setCancelButton(true);
        }

        void stopping() {
            cancel.setDisable(true);
            words.setText("Stopping…");
        }
    }
}

package org.bcfplanner.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.kit.Theme;
import org.jspecify.annotations.Nullable;

/** The window as a program of its own. */
public final class PlannerApp extends Application {
    private static @Nullable Tools toolsAtStart;
    private static Beginning shownFirst = new Beginning.Plans();

    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("background").daemon(true).factory());

    /** Opens the window and returns when it is closed. {@code first} is what it shows first. */
    public static void run(Tools tools, Beginning first) {
        toolsAtStart = tools;
        shownFirst = first;
        launch(PlannerApp.class);
    }

    @Override
    public void start(Stage stage) {
        Tools tools = toolsAtStart;
        if (tools == null) {
            throw new IllegalStateException("Start the window with run");
        }
        Theme.install();
        PlannerWindow window = new PlannerWindow(stage, tools, new StageFileChoices(stage), background);
        window.open(shownFirst);
    }

    @Override
    public void stop() {
        background.shutdown();
    }
}

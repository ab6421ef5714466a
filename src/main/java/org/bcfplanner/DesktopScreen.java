package org.bcfplanner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.bcfplanner.cli.Screen;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.Pictures;
import org.bcfplanner.ui.PlannerApp;
import org.bcfplanner.ui.kit.Theme;

/** The window of this computer. */
final class DesktopScreen implements Screen {
    /** Says at every start that JavaFX is on the class path, which is where it is meant to be. */
    private static final Logger TOOLKIT_LOG = Logger.getLogger("javafx");

    DesktopScreen() {
        TOOLKIT_LOG.setLevel(Level.SEVERE);
    }

    @Override
    public Optional<String> missing() {
        return Display.missing(System.getProperty("os.name"), System.getenv());
    }

    @Override
    public void open(Tools tools, Beginning first) {
        if (missing().isPresent()) {
            beWithoutDisplay();
        }
        PlannerApp.run(tools, first);
    }

    @Override
    public List<Path> draw(Plan plan, Tools tools, Path folder) throws IOException {
        beWithoutDisplay();
        CompletableFuture<List<Path>> drawn = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                Theme.install();
                List<Path> files = new ArrayList<>(Pictures.write(plan, tools.ids(), 1440, 900, folder));
                drawn.complete(files);
            } catch (IOException | RuntimeException failed) {
                drawn.completeExceptionally(failed);
            }
        });
        List<Path> files = drawn.join();
        Platform.exit();
        return files;
    }

    private static void beWithoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}

package org.bcfplanner.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.finance.FinanceSection;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Theme;
import org.bcfplanner.ui.schemes.SchemesSection;
import org.bcfplanner.ui.shell.PlanActions;
import org.bcfplanner.ui.shell.Shell;

/** Draws the sections of a plan as picture files, without a window. Runs on the toolkit's thread. */
public final class Pictures {
    private Pictures() {}

    /** Writes one PNG for each section, {@code schemes-1440x900.png} and so on, and returns them. */
    public static List<Path> write(Plan plan, IdSource ids, int width, int height, Path folder) throws IOException {
        Files.createDirectories(folder);
        PlanSession session = new PlanSession(
                plan, entry -> CompletableFuture.completedFuture(null), Runnable::run, Clock.systemUTC(), "");
        List<Section> sections =
                List.of(new SchemesSection(session, ids), new FinanceSection(session, ids, new Dialogs(), () -> {}));
        Shell shell = new Shell(session, sections, new NothingToDo());
        Scene scene = new Scene(shell, width, height);
        Theme.apply(scene);
        List<Path> written = new ArrayList<>();
        for (Section section : sections) {
            shell.open(section.name());
            Path file = folder.resolve(section.name().toLowerCase(Locale.UK) + "-" + width + "x" + height + ".png");
            draw(scene, file);
            written.add(file);
        }
        shell.close();
        return written;
    }

    /** Writes what a scene shows as a PNG. */
    static void draw(Scene scene, Path file) {
        Parent root = scene.getRoot();
        root.applyCss();
        root.layout();
        WritableImage image = scene.snapshot(null);
        BufferedImage pixels = SwingFXUtils.fromFXImage(image, null);
        try {
            ImageIO.write(pixels, "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A picture has no one who could press its buttons. */
    private static final class NothingToDo implements PlanActions {
        @Override
        public void rename() {}

        @Override
        public void savePlanFile() {}

        @Override
        public void export() {}

        @Override
        public void close() {}
    }
}

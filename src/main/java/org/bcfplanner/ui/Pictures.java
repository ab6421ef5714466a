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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.bcfplanner.check.outcome.SectionsOfPlan;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.checks.ChecksModel;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Theme;
import org.bcfplanner.ui.shell.Absent;
import org.bcfplanner.ui.shell.Shell;

/** Draws the sections of a plan as picture files, without a window. Runs on the toolkit's thread. */
public final class Pictures {
    private static final List<Action> DRAWN = List.of(
            drawn("undo", "bi-arrow-counterclockwise").refusedBy(() -> Optional.of("There is nothing to undo.")),
            drawn("redo", "bi-arrow-clockwise").refusedBy(() -> Optional.of("There is nothing to redo.")),
            drawn("find", "").on("Shortcut+K"),
            drawn("checks", "bi-check2-square"),
            drawn("export", "bi-box-arrow-up"),
            drawn("theme", "bi-moon"),
            drawn("settings", "bi-gear"));

    private Pictures() {}

    /** Writes one PNG for each section in the light theme, {@code schemes-1440x900.png} and so on, and returns them. */
    public static List<Path> write(Plan plan, IdSource ids, int width, int height, Path folder) throws IOException {
        return write(
                plan,
                ids,
                new Appearance(Theme.LIGHT, Appearance.USUAL_PERCENT),
                width,
                height,
                section -> folder.resolve(
                        section.toLowerCase(Locale.UK).replace(' ', '-') + "-" + width + "x" + height + ".png"));
    }

    /**
     * Writes one PNG for each section in a look, and returns them.
     *
     * @param file where the picture of a section goes, by its name
     */
    public static List<Path> write(
            Plan plan, IdSource ids, Appearance look, int width, int height, Function<String, Path> file)
            throws IOException {
        PlanSession session = new PlanSession(
                plan, entry -> CompletableFuture.completedFuture(null), Runnable::run, Clock.systemUTC(), "");
        ChecksModel checks = new ChecksModel(session, Runnable::run, Runnable::run);
        Frame around = new Frame(() -> {}, (as, then) -> {}, () -> {});
        Sections.Supplies supplies = new Sections.Supplies(
                ids,
                new Dialogs(),
                Settings.inMemory(),
                (title, name, png) -> {},
                Optional.empty()); // nobody asks for a file
        List<String> shown =
                SectionsOfPlan.keys(plan, Editions.get(plan.details().edition()), Set.of());
        List<Section> sections = Sections.of(shown, session, checks, supplies, look.scale(), around);
        sections.forEach(Section::make);
        Shell shell = new Shell(session, checks, sections, Absent.NONE, DRAWN, look.scale());
        around.made(shell);
        Scene scene = new Scene(shell, width, height);
        look.dress(scene);
        List<Path> written = new ArrayList<>();
        for (Section section : sections) {
            shell.open(section.name());
            Path picture = file.apply(section.name());
            Files.createDirectories(picture.toAbsolutePath().getParent());
            draw(scene, picture);
            written.add(picture);
        }
        shell.close();
        return written;
    }

    /** Writes what a scene shows as a PNG. */
    static void draw(Scene scene, Path file) {
        Parent root = scene.getRoot();
        root.applyCss();
        root.layout();
        // without a window, what a viewport has cached is not made anew for the next picture
        root.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        WritableImage image = scene.snapshot(null);
        BufferedImage pixels = SwingFXUtils.fromFXImage(image, null);
        try {
            ImageIO.write(pixels, "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A picture has no one who could press its buttons. */
    private static Action drawn(String id, String icon) {
        return Action.of(id, ActionGroup.FILE, id, () -> {}).drawn(icon);
    }
}

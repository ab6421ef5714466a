package org.bcfplanner.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.support.SupportFile;
import org.bcfplanner.support.SupportTexts;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Parts;

/** Saves what support needs, after its person has seen what that is. */
final class SavingSupportFile {
    private final Desk desk;

    SavingSupportFile(Desk desk) {
        this.desk = desk;
    }

    Action action() {
        return Action.of("support-file", ActionGroup.HELP, "Save support file…", this::gather)
                .drawn("bi-life-preserver");
    }

    private void gather() {
        List<String> screens = Screen.getScreens().stream()
                .map(screen -> "%.0f x %.0f, scale %.2f"
                        .formatted(
                                screen.getBounds().getWidth(),
                                screen.getBounds().getHeight(),
                                screen.getOutputScaleX()))
                .toList();
        desk.background()
                .run(() -> SupportTexts.gather(desk.tools(), library(), screens), this::show, desk.dialogs()::tell);
    }

    private Optional<PlanStore> library() {
        try {
            return Optional.of(desk.store());
        } catch (Problem notOpen) {
            return Optional.empty();
        }
    }

    private void show(SupportFile gathered) {
        Label what = wrapped("Nothing is sent anywhere. You get a file that you can send to whoever helps you. It holds"
                + " no title, name, sentence or amount of a plan, and not who you are. It holds:");
        VBox parts = new VBox(4);
        gathered.parts().forEach(part -> parts.getChildren().add(wrapped("• " + part.about())));
        Button look = new Button("Look at all of it first…");
        look.setId("look-at-support");
        look.setOnAction(event -> showAll(gathered));
        desk.dialogs().choose("Save support file", new VBox(12, what, parts), look, saving(gathered));
    }

    private void showAll(SupportFile gathered) {
        TextArea text = new TextArea(gathered.text());
        text.setId("support-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(12);
        text.setAccessibleText("All that the support file holds");
        desk.dialogs().ask("What the support file holds", text, saving(gathered));
    }

    private Button saving(SupportFile gathered) {
        Button save = new Button("Save support file…");
        save.setId("save-support");
        save.setOnAction(event -> {
            desk.dialogs().close();
            save(gathered);
        });
        return save;
    }

    private void save(SupportFile gathered) {
        desk.files()
                .save("Save support file", SupportFile.NAME, "Zip file", "zip")
                .ifPresent(
                        file -> PlanDialogs.write(desk, "Saving the support file", file, () -> gathered.write(file)));
    }

    private static Label wrapped(String words) {
        Label label = Parts.label(words, "fg-muted");
        label.setWrapText(true);
        return label;
    }
}

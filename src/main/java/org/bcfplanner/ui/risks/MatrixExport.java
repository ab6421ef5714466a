package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.bcfplanner.ui.chart.PictureImage;
import org.bcfplanner.ui.grid.TextBlock;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.PictureFiles;

/** The ways of the risk matrix into documents: onto the clipboard, and into a file. */
final class MatrixExport {
    private final RegisterModel model;
    private final PictureFiles files;
    private final MenuButton button = new MenuButton("", Icons.of("bi-three-dots", 16));
    private final Action copy;
    private final Action save;
    private Consumer<String> onSaid = words -> {};

    MatrixExport(RegisterModel model, PictureFiles files) {
        this.model = model;
        this.files = files;
        copy = Action.of("copy-matrix", ActionGroup.EDIT, "Copy the risk matrix as a picture", this::copy)
                .drawn("bi-files")
                .refusedBy(this::refusal);
        save = Action.of("save-matrix", ActionGroup.FILE, "Save the risk matrix as a PNG picture…", this::save)
                .drawn("bi-image")
                .refusedBy(this::refusal);
        button.setId("matrix-export");
        button.getStyleClass().addAll("quiet-menu", "icon-menu");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setAccessibleText("The matrix as a picture");
        button.setTooltip(new Tooltip("The matrix as a picture"));
        button.getItems().setAll(new SeparatorMenuItem()); // a menu without items does not open
        button.setOnShowing(event -> button.getItems().setAll(MenuOfActions.of(actions())));
    }

    MenuButton button() {
        return button;
    }

    List<Action> actions() {
        return List.of(copy, save);
    }

    /** Takes what is said of what was done. */
    void onSaid(Consumer<String> consumer) {
        onSaid = consumer;
    }

    /** Copies it, or says why that cannot be done. */
    void copyByKey() {
        refusal().ifPresentOrElse(onSaid, this::copy);
    }

    private void copy() {
        MatrixPicture picture = picture();
        ClipboardContent content = new ClipboardContent();
        content.putImage(MatrixImage.of(picture, model));
        content.putString(new TextBlock(picture.table()).format());
        boolean copied = Clipboard.getSystemClipboard().setContent(content);
        onSaid.accept(
                copied
                        ? "“" + picture.title() + "” is on the clipboard, as an image and as a table."
                        : "The system did not take the picture onto the clipboard. Try again.");
    }

    private void save() {
        MatrixPicture picture = picture();
        files.save(
                "Save the risk matrix",
                model.plan().details().title() + " - " + picture.title(),
                () -> PictureImage.png(MatrixImage.of(picture, model)));
    }

    private MatrixPicture picture() {
        return MatrixPicture.of(model.matrix(), model.register(), model.stage());
    }

    private Optional<String> refusal() {
        return model.matrix().scored() == 0
                ? Optional.of("There is nothing to draw yet: no risk is scored.")
                : Optional.empty();
    }
}

package org.bcfplanner.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.NamedVersion;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** Asks for the name of the plan's present state, above the states named before. */
final class VersionDialog {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

    private final Desk desk;
    private final Plan plan;
    private final List<NamedVersion> named;
    private final Consumer<String> confirmed;
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final Label refused = Parts.label("", "fg-danger", "small");
    private final Button confirm = new Button("Name this version");

    private VersionDialog(Desk desk, Plan plan, List<NamedVersion> named, Consumer<String> confirmed) {
        this.desk = desk;
        this.plan = plan;
        this.named = named;
        this.confirmed = confirmed;
    }

    /**
     * @param plan      as it is on disk
     * @param confirmed takes the sentence that says it was done
     */
    static void ask(Desk desk, Plan plan, Consumer<String> confirmed) {
        desk.background()
                .run(
                        () -> desk.store().versions(plan.id()),
                        named -> new VersionDialog(desk, plan, named, confirmed).show(),
                        desk.dialogs()::tell);
    }

    private void show() {
        name.setId("version-name");
        note.setId("version-note");
        name.setText(NextVersion.after(named, plan.details().version()));
        name.textProperty().addListener((property, was, is) -> refused.setText(""));
        note.setPromptText("What it is for, if you like");
        refused.setId("version-refused");
        refused.setWrapText(true);
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        Label safe = Parts.label(
                "All your changes are on disk already. A name lets you find this state of the plan again.", "fg-muted");
        safe.setWrapText(true);
        confirm.setId("confirm-version");
        confirm.disableProperty().bind(name.textProperty().map(String::isBlank).orElse(true));
        confirm.setOnAction(event -> give());
        VBox body = new VBox(
                12,
                safe,
                Parts.boundedField("Name", name, Typing.SHORT_TEXT),
                refused,
                Parts.boundedField("Note", note, Typing.SHORT_TEXT));
        if (!named.isEmpty()) {
            body.getChildren().addAll(Parts.label("Named before", "strong"), before());
        }
        desk.dialogs().ask("Name this version", body, confirm);
        name.selectAll();
    }

    private void give() {
        desk.background()
                .run(
                        () -> desk.store()
                                .nameVersion(
                                        plan.id(),
                                        name.getText(),
                                        note.getText(),
                                        desk.tools().who().name())
                                .join(),
                        version -> {
                            desk.dialogs().close();
                            confirmed.accept("Version “" + version.name() + "” is named");
                        },
                        problem -> refused.setText((problem.what() + " " + problem.next()).strip()));
    }

    private Node before() {
        VBox list = new VBox();
        named.forEach(version -> list.getChildren().add(row(version)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "versions");
        scroll.setAccessibleText("Versions named before");
        return scroll;
    }

    private static Node row(NamedVersion version) {
        Label note = Parts.label(version.note(), "fg-muted", "small");
        note.setMinWidth(0);
        HBox row = new HBox(
                12,
                Parts.label(version.name(), "version-name"),
                note,
                Parts.spacer(),
                Parts.fixed(WHEN.format(version.at()), "fg-muted", "small"));
        row.getStyleClass().add("version-row");
        return row;
    }
}

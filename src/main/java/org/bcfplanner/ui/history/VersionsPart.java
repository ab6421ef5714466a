package org.bcfplanner.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.NamedVersion;
import org.bcfplanner.ui.grid.GridTools;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;

/** The named versions of the plan, each to be opened as it was or gone back to. */
final class VersionsPart implements HistoryPart {
    private final VersionsModel model;
    private final Restoring restoring;
    private final RestoreQuestion question;
    private final Dialogs dialogs;
    private final Around around;
    private final ListView<VersionsModel.Listed> list = new ListView<>();
    private final Label since = Parts.label("", "fg-muted");
    private final Label nothing = Parts.label("", "fg-muted");
    private final Button name;
    private final Button open = Parts.button("Open read-only", "bi-eye", () -> with(this::open));
    private final Button restore = Parts.button("Restore this version…", "bi-clock-history", () -> with(this::restore));
    private final VBox view = new VBox();

    VersionsPart(VersionsModel model, Restoring restoring, RestoreQuestion question, Dialogs dialogs, Around around) {
        this.model = model;
        this.restoring = restoring;
        this.question = question;
        this.dialogs = dialogs;
        this.around = around;
        this.name = Parts.button("Name this version…", "bi-bookmark", around::nameVersion);
        name.setId("name-version");
        open.setId("open-version");
        restore.setId("restore-version");
        since.setId("since-version");
        since.setMinWidth(0);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("history-nothing");
        list.setId("versions");
        list.getStyleClass().addAll("history-list", "history-versions", "edge-to-edge");
        list.setAccessibleText("Named versions");
        list.setPlaceholder(nothing);
        list.setCellFactory(ignored -> new VersionCell(list));
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> choose());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                with(this::open);
                key.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                with(this::open);
            }
        });
        list.setContextMenu(menu());
        VBox.setVgrow(list, Priority.ALWAYS);
        view.getStyleClass().add("history-part");
        view.getChildren().addAll(new GridTools(List.of(since), List.of(open, restore, name)), list);
        model.watch(this::show);
        show();
    }

    private ContextMenu menu() {
        MenuItem opening = new MenuItem("Open read-only");
        opening.setOnAction(event -> with(this::open));
        MenuItem back = new MenuItem("Restore this version…");
        back.setOnAction(event -> with(this::restore));
        return new ContextMenu(opening, back);
    }

    @Override
    public String name() {
        return "Versions";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void enter() {
        if (model.isRead() && list.getItems().isEmpty()) {
            name.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    @Override
    public void close() {
        model.close();
    }

    private void show() {
        Optional<String> before = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(each -> each.version().name());
        if (!list.getItems().equals(model.versions())) {
            list.getItems().setAll(model.versions());
        }
        int kept = before.map(each -> model.versions().stream()
                        .map(listed -> listed.version().name())
                        .toList()
                        .indexOf(each))
                .orElse(0);
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.max(0, kept));
        }
        nothing.setText(none());
        since.setText(sinceLast());
        choose();
    }

    private String none() {
        if (model.problem().isPresent()) {
            return model.problem().map(Problem::getMessage).orElse("");
        }
        return model.isRead()
                ? "No version is named yet. Name one when the plan goes to somebody: it can be opened as it was, compared"
                        + " and gone back to for as long as the plan is in the library."
                : "Looking for versions…";
    }

    private String sinceLast() {
        if (model.versions().isEmpty()) {
            return "";
        }
        String last = model.versions().getFirst().version().name();
        return model.sinceLast().isEmpty()
                ? "Nothing has changed since " + last
                : "Now, since " + last + ": " + model.sinceLast();
    }

    private void choose() {
        boolean none = list.getSelectionModel().isEmpty();
        open.setDisable(none);
        restore.setDisable(none);
    }

    private void with(Consumer<NamedVersion> work) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(VersionsModel.Listed::version)
                .ifPresent(work);
    }

    private void open(NamedVersion version) {
        restoring.preview(
                version.editNumber(),
                version.name(),
                preview -> around.openAsItWas(
                        "Version " + version.name() + " of " + When.date(version.at()), preview.then()),
                dialogs::tell);
    }

    private void restore(NamedVersion version) {
        question.ask(version.editNumber(), "version " + version.name());
    }
}

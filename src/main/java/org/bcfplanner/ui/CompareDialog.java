package org.bcfplanner.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.NamedVersion;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.ui.kit.Choices;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** Asks what the open plan is to be compared with: a version of it, another plan of the library, or a plan file. */
final class CompareDialog {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

    private final Desk desk;
    private final Chosen chosen;
    private final ListView<Choice> list = new ListView<>();
    private final Button confirm = new Button("Compare");
    private final List<Later> versions = new ArrayList<>(List.of(Later.NOW));
    private final ComboBox<Later> later = new ComboBox<>();

    /** Takes what was chosen; {@code later} is the version taken as the later state, empty for the plan as it is now. */
    interface Chosen {
        void version(NamedVersion version, Optional<NamedVersion> later);

        void plan(PlanSummary plan, Optional<NamedVersion> later);

        /** A plan file, which is still to be asked for. */
        void file(Optional<NamedVersion> later);
    }

    /** One line of the list. */
    private record Choice(String what, String name, Instant at, Runnable compare) {}

    private CompareDialog(Desk desk, Chosen chosen) {
        this.desk = desk;
        this.chosen = chosen;
    }

    /** @param plan as it is on disk */
    static void ask(Desk desk, Plan plan, Chosen chosen) {
        CompareDialog dialog = new CompareDialog(desk, chosen);
        desk.background().run(() -> dialog.choices(plan), dialog::show, desk.dialogs()::tell);
    }

    private Optional<NamedVersion> later() {
        return later.getValue().version();
    }

    private List<Choice> choices(Plan plan) {
        List<Choice> choices = new ArrayList<>();
        for (NamedVersion each : desk.store().versions(plan.id())) {
            versions.add(new Later(Optional.of(each)));
            choices.add(new Choice("Version", each.name(), each.at(), () -> chosen.version(each, later())));
        }
        for (PlanSummary each : desk.store().plans()) {
            if (!each.id().equals(plan.id())) {
                String version = each.version().isBlank() ? "" : ", " + each.version();
                choices.add(
                        new Choice("Plan", each.title() + version, each.changed(), () -> chosen.plan(each, later())));
            }
        }
        return choices;
    }

    private void show(List<Choice> choices) {
        list.setId("compare-choices");
        list.getItems().setAll(choices);
        list.setCellFactory(ignored -> new ChoiceCell());
        list.getStyleClass().addAll("edge-to-edge", "compare-choices");
        list.setAccessibleText("Versions of this plan, then other plans of the library");
        later.setId("compare-later");
        later.getItems().setAll(versions);
        later.setValue(Later.NOW);
        later.setConverter(Choices.words(Later::words));
        later.setMaxWidth(Double.MAX_VALUE);
        Label none = Parts.label(
                "No state of this plan has been given a name, and there is no other plan in the library. Compare with a"
                        + " plan file.",
                "fg-muted");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !confirm.isDisabled()) {
                confirm.fire();
            }
        });
        confirm.setId("confirm-compare");
        confirm.setDisable(choices.isEmpty());
        confirm.setOnAction(event ->
                leave(() -> list.getSelectionModel().getSelectedItem().compare().run()));
        Button file = new Button("A plan file…");
        file.setId("compare-file");
        file.setOnAction(event -> leave(() -> chosen.file(later())));
        Label about = Parts.label(
                "What is chosen in the list is taken as the earlier state. Nothing is changed.", "fg-muted");
        about.setWrapText(true);
        VBox body = new VBox(12, about, list);
        if (versions.size() > 1) {
            body.getChildren().add(Parts.field("The later state", later));
        }
        desk.dialogs().choose("Compare with", body, file, confirm);
        if (choices.isEmpty()) {
            file.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    private void leave(Runnable then) {
        desk.dialogs().close();
        then.run();
    }

    /** What may be taken as the later state. */
    private record Later(Optional<NamedVersion> version) {
        static final Later NOW = new Later(Optional.empty());

        String words() {
            return version.map(each -> "Version " + each.name() + ", " + WHEN.format(each.at()))
                    .orElse("This plan as it is now");
        }
    }

    private static final class ChoiceCell extends ListCell<Choice> {
        ChoiceCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            if (choice == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label name = Parts.label(choice.name(), "version-name");
            name.setMinWidth(0);
            setGraphic(new HBox(
                    12,
                    Parts.fixed(choice.what(), "fg-muted", "small", "choice-kind"),
                    name,
                    Parts.spacer(),
                    Parts.fixed(WHEN.format(choice.at()), "fg-muted", "small")));
            setAccessibleText(choice.what() + " " + choice.name() + ", " + WHEN.format(choice.at()));
        }
    }
}

package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionField;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.InView;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** The progress of the selected action, oldest first, and the way to tell today's. */
final class ProgressCard extends VBox {
    private final ActionsModel model;
    private final ProgressEntries entries;
    private final Label none = Parts.label("Nothing told yet", "small", "fg-muted");
    private final VBox list = new VBox(10);
    private final Button add;
    private List<Id<ActionProgress>> ids = List.of();
    private @Nullable Id<Action> shown;

    ProgressCard(ActionsModel model) {
        this.model = model;
        this.entries = new ProgressEntries(model);
        this.add = Parts.button("", "bi-plus", this::addToday, "chip");
        add.setId("add-progress");
        list.setId("progress-entries");
        getStyleClass().add("aside-card");
        none.managedProperty().bind(none.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        getChildren().setAll(Parts.label(model.tables().label(ActionField.PROGRESS), "strong"), none, list, add);
    }

    void show(Action action) {
        if (!action.id().equals(shown)) {
            entries.leave();
            shown = action.id();
        }
        List<ActionProgress> told = entries.of(action.id());
        List<Id<ActionProgress>> now = told.stream().map(ActionProgress::id).toList();
        if (!now.equals(ids)) {
            ids = now;
            List<Node> rows = new ArrayList<>();
            told.forEach(each -> rows.add(fields(each)));
            list.getChildren().setAll(rows);
        }
        for (int i = 0; i < told.size(); i++) {
            ((EntryFields) list.getChildren().get(i)).show(told.get(i));
        }
        none.setVisible(told.isEmpty());
        list.setVisible(!told.isEmpty());
        boolean again = entries.hasToday(action.id());
        add.setText(again ? "Correct today’s entry" : "Tell progress of " + PrintedDate.words(model.today()));
        add.setGraphic(Icons.of(again ? "bi-pencil" : "bi-plus", 14));
    }

    private EntryFields fields(ActionProgress entry) {
        return new EntryFields(entries, entry, model::endTyping, () -> remove(entry.id()));
    }

    /** Goes to the entry of today, which is begun where there is none. */
    void addToday() {
        Id<Action> action = shown;
        if (action != null) {
            Id<ActionProgress> today = entries.today(action);
            model.action(action).ifPresent(this::show);
            field(today).map(EntryFields::said).ifPresent(area -> {
                area.requestFocus();
                area.end();
                Optional.ofNullable(area.getScene())
                        .ifPresent(scene -> InView.afterLayout(scene, () -> InView.bring(area)));
            });
        }
    }

    /** The fields of an entry of the action that is shown. */
    Optional<EntryFields> field(Id<ActionProgress> entry) {
        int place = ids.indexOf(entry);
        return place < 0
                ? Optional.empty()
                : Optional.of((EntryFields) list.getChildren().get(place));
    }

    /** The focus goes to the next entry, or to where one is added. */
    private void remove(Id<ActionProgress> id) {
        int place = ids.indexOf(id);
        Id<Action> action = shown;
        if (place < 0 || action == null) {
            return;
        }
        entries.of(action).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresent(entries::remove);
        model.action(action).ifPresent(this::show);
        if (ids.isEmpty()) {
            add.requestFocus();
        } else {
            field(ids.get(Math.min(place, ids.size() - 1)))
                    .ifPresent(each -> each.remove().requestFocus());
        }
    }
}

package org.bcfplanner.ui.checks;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.jspecify.annotations.Nullable;

/** The live checklist beside a section: what does not stand, why, where, and what can be done about it. */
public final class ChecksPane extends VBox {
    private final ChecksModel model;
    private final FindingCard.Doings doings;
    private final HBox scopeRow = new HBox();
    private final SeverityFilter filter;
    private final ListView<Finding> list = new ListView<>();
    private final Label nothing = Parts.label("", "fg-muted");
    private @Nullable Section section;
    private @Nullable Segmented<Optional<Section>> scopes;

    /** What the pane asks of the window around it. */
    public interface Surroundings {
        /** Goes to where a finding is. */
        void goTo(Finding finding);

        /** Why a finding cannot be gone to, as a sentence; empty where it can. */
        Optional<String> refusalToGo(Finding finding);

        /** Takes the pane away. */
        void hide();
    }

    public ChecksPane(ChecksModel model, Surroundings around) {
        this.model = model;
        this.doings = doings(around);
        this.filter = new SeverityFilter(model);
        getStyleClass().add("checks-pane");
        scopeRow.getStyleClass().add("checks-scope");
        Button close = Parts.iconButton("Hide the checks", "bi-x", around::hide);
        HBox heading = new HBox(8, Parts.fixed("Checks", "pane-title"), Parts.spacer(), scopeRow, close);
        heading.getStyleClass().add("checks-heading");
        nothing.setWrapText(true);
        list.getStyleClass().addAll("findings", "edge-to-edge");
        list.setId("findings");
        list.setAccessibleText("Findings");
        list.setPlaceholder(nothing);
        list.setCellFactory(ignored -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, filter, list);
        model.watch(this::show);
        show();
    }

    /** Says which section is shown beside the pane; null where the checks know none of its name. */
    public void beside(@Nullable Section shown) {
        boolean scoped = model.scope().isPresent() || section == null;
        section = shown;
        model.scope(scoped ? shown : null);
        Segmented<Optional<Section>> scope = new Segmented<>(
                "Checks of",
                shown == null ? List.of(Optional.empty()) : List.of(Optional.of(shown), Optional.empty()),
                each -> each.map(Section::label).orElse("Whole plan"));
        scope.choose(model.scope());
        scope.onChoice(each -> model.scope(each.orElse(null)));
        scopes = scope;
        scopeRow.getChildren().setAll(scope);
    }

    /** Puts the focus on the list. */
    public void enter() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void show() {
        List<Finding> listed = model.listed();
        if (!list.getItems().equals(listed)) {
            list.getItems().setAll(listed);
        }
        model.current().ifPresent(finding -> {
            list.getSelectionModel().select(finding);
            list.scrollTo(finding);
        });
        filter.show();
        if (scopes != null) {
            scopes.choose(model.scope());
        }
        nothing.setText(
                model.checks().isEmpty()
                        ? "Checking…"
                        : model.scope().isPresent()
                                ? "Nothing to do here. “Whole plan” lists the other sections."
                                : "Nothing to do: every check passes.");
    }

    private void pressed(KeyEvent key) {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && key.getCode() == KeyCode.ENTER) {
            if (key.isShortcutDown()) {
                chosen.repairs().stream().findFirst().ifPresent(doings::repair);
            } else {
                doings.goTo(chosen);
            }
            key.consume();
        }
    }

    private FindingCard.Doings doings(Surroundings around) {
        return new FindingCard.Doings() {
            @Override
            public void goTo(Finding finding) {
                model.select(finding);
                around.goTo(finding);
            }

            @Override
            public void repair(Repair repair) {
                model.repair(repair);
            }

            @Override
            public Optional<String> refusalToGo(Finding finding) {
                return around.refusalToGo(finding);
            }
        };
    }

    private final class Cell extends ListCell<Finding> {
        private static final double SCROLL_BAR = 12;

        Cell() {
            setPrefWidth(0);
        }

        /** A cell would ask its graphic without a width, and so give wrapped words one line only. */
        @Override
        protected double computePrefHeight(double width) {
            double inside = list.getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
            return getGraphic() instanceof FindingCard card && inside > 0
                    ? card.prefHeight(inside) + snappedTopInset() + snappedBottomInset()
                    : super.computePrefHeight(width);
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                setGraphic(model.checks()
                        .map(checks -> new FindingCard(finding, checks.plan(), doings))
                        .orElse(null));
                setAccessibleText(
                        SeverityFilter.one(finding.severity()) + ": " + finding.heading() + ". " + finding.reason());
            }
        }
    }
}

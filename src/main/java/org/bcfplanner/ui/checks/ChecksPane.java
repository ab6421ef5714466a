package org.bcfplanner.ui.checks;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.jspecify.annotations.Nullable;

/** The live checklist beside a section: what does not stand, why, where, and what can be done about it. */
public final class ChecksPane extends VBox {
    private static final int LONG = 14;

    private final ChecksModel model;
    private final HBox scopeRow = new HBox();
    private final SeverityFilter filter;
    private final FindingList list;
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
        this.filter = new SeverityFilter(model);
        this.list = new FindingList(model, around);
        getStyleClass().add("checks-pane");
        scopeRow.getStyleClass().add("checks-scope");
        Button close = Parts.iconButton("Hide the checks", "bi-x", around::hide);
        HBox heading = new HBox(8, Parts.fixed("Checks", "pane-title"), Parts.spacer(), scopeRow, close);
        heading.getStyleClass().add("checks-heading");
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
                each -> each.map(ChecksPane::scopeName).orElse("Whole plan"));
        scope.choose(model.scope());
        scope.onChoice(each -> model.scope(each.orElse(null)));
        scopes = scope;
        scopeRow.getChildren().setAll(scope);
    }

    /** A long name leaves no room for the way to close the pane; the rail says which section it is. */
    private static String scopeName(Section section) {
        return section.label().length() > LONG ? "This section" : section.label();
    }

    /** Puts the focus on the list. */
    public void enter() {
        list.enter();
    }

    private void show() {
        list.show();
        filter.show();
        if (scopes != null) {
            scopes.choose(model.scope());
        }
    }
}

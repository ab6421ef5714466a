package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Icons;

/** The way into a review of risks and out of it. One that is left before its end can be gone on with. */
final class Reviewing {
    private final RegisterModel model;
    private final Dialogs dialogs;
    private final Grid<RiskRow> grid;
    private final ReviewPage page;
    private final Action start;
    private final Action since;
    private final MenuButton button = new MenuButton("Reviews", Icons.of("bi-clipboard-check", 14));
    private Consumer<Node> onFront = node -> {};
    private Runnable onLeft = () -> {};
    private Optional<ReviewWalk> walk = Optional.empty();
    private boolean shown;

    Reviewing(RegisterModel model, Dialogs dialogs, Grid<RiskRow> grid, double scale) {
        this.model = model;
        this.dialogs = dialogs;
        this.grid = grid;
        this.page = new ReviewPage(model, scale);
        this.start = Action.of("review-risks", ActionGroup.EDIT, "", this::ask)
                .named(this::name)
                .drawn("bi-clipboard-check")
                .on("Shortcut+Shift+W")
                .refusedBy(this::refusal);
        this.since = Action.of(
                        "scores-since-review",
                        ActionGroup.VIEW,
                        "Scores since the last review…",
                        () -> SinceReview.show(model, dialogs))
                .drawn("bi-arrow-down-up")
                .refusedBy(() -> model.plan().riskReviews().isEmpty()
                        ? Optional.of("No risk has been reviewed yet. Start a review first.")
                        : Optional.empty());
        page.onLeave(this::leave);
        button.setId("risk-reviews");
        button.getStyleClass().add("quiet-menu");
        button.getItems().setAll(items());
        button.setOnShowing(event -> button.getItems().setAll(items()));
    }

    MenuButton button() {
        return button;
    }

    List<MenuItem> items() {
        return MenuOfActions.of(actions());
    }

    List<Action> actions() {
        return List.of(start, since);
    }

    /** Takes the page that is to stand in the place of the register. */
    void onFront(Consumer<Node> consumer) {
        onFront = consumer;
    }

    /** Run when the register is to come back. */
    void onLeft(Runnable listener) {
        onLeft = listener;
    }

    boolean isShown() {
        return shown;
    }

    /** Shows it anew, after a change of the plan. */
    void refresh() {
        if (shown) {
            page.show();
        }
    }

    void enter() {
        page.enter();
    }

    /** Brings the register back; the review waits where it is, unless it is at its end. */
    void leave() {
        if (shown) {
            shown = false;
            walk = walk.filter(each -> each.risk().isPresent());
            onLeft.run();
        }
    }

    private String name() {
        return walk.map(each -> "Go on with the review of risks (" + each.progress() + ")…")
                .orElse("Start a review of risks…");
    }

    private Optional<String> refusal() {
        return ReviewScope.ALL
                        .of(model.register().risks(), model.session().today())
                        .isEmpty()
                ? Optional.of("There is no open risk to review. Add one first.")
                : Optional.empty();
    }

    private void ask() {
        if (shown) {
            enter();
        } else if (grid.commitPending()) {
            new ReviewStart(model, dialogs, walk.filter(each -> !each.risks().isEmpty())).ask(this::begin);
        }
    }

    private void begin(ReviewWalk chosen) {
        walk = Optional.of(chosen);
        shown = true;
        page.show(chosen);
        onFront.accept(page);
        page.enter();
    }
}

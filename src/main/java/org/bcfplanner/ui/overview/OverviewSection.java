package org.bcfplanner.ui.overview;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.Diff;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.summary.Head;
import org.bcfplanner.report.summary.Summary;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.checks.ChecksModel;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionButton;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.WrappingRow;

/**
 * The overview: where the plan stands, from the question to the detail. It is worked out only while it is shown, and a
 * card is made anew only where it tells something else.
 */
public final class OverviewSection implements Section {
    /** So much that the words take all room that the buttons beside them leave. */
    private static final double WIDE = 4000;

    private final OverviewModel model;
    private final Ways ways;
    private final Label title = Parts.label("", "page-title");
    private final Label subtitle = Parts.label("", "page-subtitle", "small");
    private final ActionButton fix;
    private final Tiles tiles;
    private final Cards cards;
    private final VBox page = new VBox();
    private final Runnable stopWatching;
    /** Whether work begins elsewhere once the checks have found an error, unless somebody has begun by then. */
    private boolean awaitsChecks;

    /**
     * @param sections that it tells of, in the order of the rail
     * @param scale    the text size, 1 for 100 %
     */
    public OverviewSection(PlanSession session, ChecksModel checks, List<Section> sections, double scale, Ways ways) {
        this.model = new OverviewModel(session, checks, sections);
        this.ways = ways;
        fix = ActionButton.words(fixAction(), "Fix the next error");
        tiles = new Tiles(scale, ways::open);
        cards = new Cards(model, ways, scale);
        VBox all = new VBox(tiles);
        all.getChildren().addAll(cards.rows());
        all.getStyleClass().add("overview-cards");
        all.setMinHeight(VBox.USE_PREF_SIZE);
        ScrollingPage scroll = new ScrollingPage(all);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.getStyleClass().addAll("page", "overview");
        page.getChildren().addAll(heading(scale), scroll);
        page.sceneProperty().addListener((property, was, is) -> showIfShown());
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                showIfShown();
            }
        });
        checks.watch(this::showIfShown);
    }

    private Node heading(double scale) {
        title.setMinWidth(0);
        subtitle.setMinWidth(0);
        subtitle.setWrapText(true);
        subtitle.setMinHeight(Label.USE_PREF_SIZE);
        VBox words = new VBox(title, subtitle);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(300 * scale);
        words.setPrefWidth(WIDE * scale);
        ActionButton name = ActionButton.words(
                Action.of("name-this-version", ActionGroup.FILE, "Name this version…", ways::nameVersion)
                        .drawn("bi-bookmark"),
                "Name this version");
        fix.button().getStyleClass().add("accent");
        HBox buttons = new HBox(12, name, fix);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(HBox.USE_PREF_SIZE);
        WrappingRow heading = new WrappingRow(words, buttons);
        heading.getStyleClass().add("overview-heading");
        return heading;
    }

    private Action fixAction() {
        return Action.of("fix-next-error", ActionGroup.GO, "Fix the next error", this::fixNext)
                .drawn("bi-arrow-right")
                .refusedBy(() -> model.nextError().isPresent()
                        ? model.nextError().flatMap(ways::refusalToGo)
                        : Optional.of(model.isChecked() ? "No error stands." : "The checks have not looked yet."));
    }

    private void fixNext() {
        model.nextError().ifPresent(finding -> {
            model.select(finding);
            ways.goTo(finding);
        });
    }

    @Override
    public String name() {
        return "Overview";
    }

    @Override
    public String icon() {
        return "bi-grid-1x2";
    }

    /** Its state is that of all others, which stand under it. */
    @Override
    public Progress progress() {
        return Progress.NONE;
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public String selection() {
        return "";
    }

    @Override
    public void enter() {
        awaitsChecks = !model.isChecked();
        if (fix.button().isDisabled()) {
            tiles.getChildren().getFirst().requestFocus();
        } else {
            fix.button().requestFocus();
        }
    }

    @Override
    public boolean commitPending() {
        return true;
    }

    @Override
    public void allMade() {
        showIfShown();
    }

    @Override
    public void close() {
        stopWatching.run();
    }

    private void showIfShown() {
        if (page.getScene() != null) {
            show();
        }
    }

    private void show() {
        Summary summary = model.summary();
        Head head = summary.head();
        title.setText(head.title());
        subtitle.setText(head.line().replace(" · ", "\u00A0· ")); // a line that is broken ends in its dot
        fix.refresh();
        tiles.show(model.tiles());
        if (awaitsChecks && model.isChecked()) {
            awaitsChecks = false;
            if (tiles.focused() == 0) {
                enter();
            }
        }
        cards.show(summary);
    }
}

package org.bcfplanner.ui.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.report.timeline.Timeline;
import org.bcfplanner.report.timeline.TimelineRow;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.InView;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.kit.WrappingRow;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;
import org.jspecify.annotations.Nullable;

/** The timeline of the actions on a day, as a picture or as the table that is its twin. */
final class TimelinePart implements Part {
    static final String NAME = "Timeline";
    /** The reading, the key and a few actions, in pixels at usual text size. */
    private static final double LEAST_PANEL = 240;

    private static final KeyCombination TURN = KeyCombination.valueOf("Shortcut+Shift+T");

    private final ActionsModel model;
    private final Surroundings around;
    private final ReportDay day;
    private final Button turn = Parts.button("", "bi-table", this::turn);
    private final Label reading = Parts.label("", "picture-reading");
    private final TimelinePicture picture;
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane panel = new StackPane();
    private final FlowPane keys = keys();
    private final Label readout = Parts.label("", "small", "picture-readout");
    private final VBox page = new VBox();
    private final ScrollingPage view = new ScrollingPage(page);
    private Consumer<Id<Action>> onGo = action -> {};
    private @Nullable TimelineTwin twin;

    /** @param onDay run when the actions are looked at on another day */
    TimelinePart(ActionsModel model, Surroundings around, Runnable onDay) {
        this.model = model;
        this.around = around;
        this.day = new ReportDay(model, onDay, around.scale());
        this.picture = new TimelinePicture(timeline(), around.scale());
        build();
    }

    private void build() {
        turn.setId("turn-timeline");
        reading.setId("timeline-reading");
        reading.setWrapText(true);
        reading.setMinHeight(VBox.USE_PREF_SIZE);
        readout.setId("timeline-readout");
        readout.setWrapText(true);
        readout.setMinHeight(VBox.USE_PREF_SIZE);
        picture.onSelection(() -> {
            selected();
            picture.selectedLine().filter(line -> picture.isFocused()).ifPresent(this::bringIntoView);
        });
        picture.onOpen(() -> picture.selected().map(TimelineRow::action).ifPresent(action -> onGo.accept(action)));
        VBox card = new VBox(reading, keys, picture);
        card.getStyleClass().add("picture-card");
        scroll.setContent(card);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "picture-scroll");
        panel.setMinHeight(around.scale() * LEAST_PANEL);
        VBox.setVgrow(panel, Priority.ALWAYS);
        page.getStyleClass().add("finance-part");
        view.setPrefHeight(0);
        VBox.setVgrow(view, Priority.ALWAYS);
        HBox right = Parts.atTheRight(turn);
        WrappingRow tools = new WrappingRow(Parts.sized(day, around.scale(), 330, 500), right);
        tools.getStyleClass().add("timeline-tools");
        page.getChildren().setAll(tools, panel, readout);
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (TURN.match(key)) {
                turn();
                key.consume();
            }
        });
    }

    /** What the shapes mean. */
    private static FlowPane keys() {
        FlowPane keys = new FlowPane(
                key("timeline-day", "open", "A day"),
                key("timeline-stretch", "open", "A stretch of time"),
                alternative(),
                key("timeline-stretch", "done", "Done"),
                key("timeline-stretch", "overdue", "Overdue"));
        keys.getStyleClass().addAll("picture-keys");
        keys.setMinHeight(FlowPane.USE_PREF_SIZE);
        return keys;
    }

    private static HBox alternative() {
        HBox key = key("timeline-stretch", "open", "Or then");
        key.getChildren().getFirst().getStyleClass().add("alternative");
        return key;
    }

    private static HBox key(String shape, String style, String words) {
        javafx.scene.layout.Region sample = new javafx.scene.layout.Region();
        sample.getStyleClass().addAll(shape, style, "timeline-sample");
        HBox key = new HBox(6, sample, Parts.fixed(words, "small", "fg-muted"));
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }

    private Timeline timeline() {
        return Timeline.of(model.plan(), model.reported());
    }

    /** Takes the action that is to be gone to. */
    void onGo(Consumer<Id<Action>> consumer) {
        onGo = consumer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void show() {
        Timeline now = timeline();
        day.show();
        reading.setText(now.reading());
        keys.setVisible(!now.isEmpty());
        picture.setVisible(!now.isEmpty());
        picture.show(now);
        if (twin != null) {
            twin.show(now);
        }
        turn.setText(twin == null ? "As a table" : "As a picture");
        turn.setGraphic(Icons.of(twin == null ? "bi-table" : "bi-bar-chart-steps", 14));
        Node shown = twin == null ? scroll : twin.view();
        if (!panel.getChildren().equals(List.of(shown))) {
            panel.getStyleClass().setAll(twin == null ? "panel" : "bare");
            panel.getChildren().setAll(shown);
        }
        selected();
    }

    private void selected() {
        readout.setText(
                twin == null
                        ? picture.selected()
                                .map(row -> row.words() + ". Enter goes to its row.")
                                .orElse("")
                        : reading.getText());
        around.selectionChanged().run();
    }

    private void bringIntoView(Node line) {
        Bounds view = scroll.getViewportBounds();
        if (view.getHeight() > 0) {
            InView.bring(line);
        }
    }

    /** Shows the picture as a table, or the table as a picture. */
    void turn() {
        twin = twin == null ? new TimelineTwin(timeline(), around.scale(), around.selectionChanged()) : null;
        show();
        enter();
    }

    @Override
    public String selection() {
        return twin == null ? "" : twin.statistics();
    }

    @Override
    public void enter() {
        if (twin != null) {
            twin.enter();
        } else {
            view.applyCss(); // until it has its skin, its content is in no window and takes no focus
            picture.requestFocus();
        }
    }

    /** Goes to where the day is typed. */
    void enterDay() {
        day.field().requestFocus();
        day.field().selectAll();
    }

    @Override
    public void reveal(String row, String column) {
        enter();
    }

    @Override
    public Optional<Cell> cell(Place place) {
        return Optional.empty();
    }

    @Override
    public void mark(List<Finding> found) {
        // findings are marked in the action plan, which the timeline is drawn from
    }

    @Override
    public boolean commitPending() {
        return true;
    }

    @Override
    public List<Findable> findables(String icon) {
        return List.of(
                new Findable("timeline", "Picture", "bi-bar-chart-steps", "Timeline of the actions", NAME, "", () -> {
                    show();
                    enter();
                }));
    }
}

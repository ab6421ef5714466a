package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.report.picture.Bar;
import org.bcfplanner.report.picture.Picture;
import org.bcfplanner.report.picture.PictureKind;
import org.bcfplanner.report.picture.Subject;
import org.bcfplanner.ui.chart.PictureCard;
import org.bcfplanner.ui.chart.PictureImage;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.FoldingChoice;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;
import org.jspecify.annotations.Nullable;

/** The pictures of the section: one at a time, as bars or as the table that is its twin. */
final class PicturesPart implements Part {
    private static final String NAME = "Pictures";
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final PicturesModel model;
    private final Surroundings around;
    private final PictureCard card;
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane panel = new StackPane();
    private final Label readout = Parts.label("", "small", "picture-readout");
    private final FoldingChoice<PictureKind> kinds =
            new FoldingChoice<>("Picture", Arrays.asList(PictureKind.values()), PictureKind::words);
    private final FoldingChoice<FinancialYear> years;
    private final List<Action> actions;
    private final PictureTools tools;
    private final VBox page = new VBox();
    private Consumer<Subject> onGo = subject -> {};
    private @Nullable PictureTwin twin;

    PicturesPart(PicturesModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.card = new PictureCard(around.scale());
        this.years = new FoldingChoice<>("Year", model.years(), FinancialYear::toString);
        this.actions = List.of(
                Action.of("picture-table", ActionGroup.VIEW, "Picture as table", this::turn)
                        .named(() -> twin == null ? "Picture as table" : "Table as picture")
                        .drawn(() -> twin == null ? "bi-table" : "bi-bar-chart")
                        .on("Shortcut+Shift+T")
                        .refusedBy(model::refusal),
                Action.of("copy-picture", ActionGroup.EDIT, "Copy picture", this::copy)
                        .drawn("bi-files")
                        .on("Shortcut+Shift+C")
                        .refusedBy(model::refusal));
        this.tools = new PictureTools(List.of(kinds, years), actions);
        kinds.setId("picture-kinds");
        years.setId("picture-years");
        readout.setId("picture-readout");
        readout.setWrapText(true);
        build();
    }

    private void build() {
        kinds.onChoice(kind -> {
            model.choose(kind);
            show();
        });
        years.onChoice(fy -> {
            model.choose(fy);
            show();
        });
        card.onSelection(() -> {
            selected();
            card.selectedRow().filter(row -> card.isTravelled()).ifPresent(this::bringIntoView);
        });
        card.onOpen(() -> card.selected().map(Bar::subject).ifPresent(onGo));
        card.onStart(() -> onGo.accept(model.picture().start()));
        scroll.setContent(card);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "picture-scroll");
        panel.setMinHeight(0);
        VBox.setVgrow(panel, Priority.ALWAYS);
        readout.setMinHeight(VBox.USE_PREF_SIZE);
        page.getStyleClass().add("finance-part");
        page.setMinHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        page.getChildren().addAll(tools, panel, readout);
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                actions.getLast().run();
                key.consume();
            }
        });
    }

    /** Takes what is asked for when somebody wants to go to what a bar shows. */
    void onGo(Consumer<Subject> consumer) {
        onGo = consumer;
    }

    /** What can be done with the picture, while this part is at the front. */
    List<Action> actions() {
        return actions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void show() {
        Picture picture = model.picture();
        kinds.choose(model.kind());
        years.choose(model.year());
        card.show(picture);
        if (twin != null) {
            twin = picture.isEmpty()
                    ? null
                    : twin.suits(picture) ? twin : new PictureTwin(picture, around.scale(), around.selectionChanged());
        }
        if (twin != null) {
            twin.show(picture);
        }
        put(twin == null ? scroll : twin.view());
        tools.refresh();
        selected();
    }

    /** What is there already stays, and keeps the focus. */
    private void put(Node shown) {
        if (!panel.getChildren().equals(List.of(shown))) {
            panel.getStyleClass().setAll(shown.equals(scroll) ? "panel" : "bare");
            panel.getChildren().setAll(shown);
        }
    }

    private void selected() {
        readout.setText(
                twin == null
                        ? card.selected()
                                .map(bar -> bar.words() + ". Enter goes to where it is entered.")
                                .orElse("")
                        : model.picture().reading());
        around.selectionChanged().run();
    }

    private void bringIntoView(Node row) {
        double beyond = card.getHeight() - scroll.getViewportBounds().getHeight();
        if (beyond <= 0) {
            scroll.setVvalue(0);
            return;
        }
        Bounds at = card.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        double top = scroll.getVvalue() * beyond;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (at.getMinY() < top) {
            scroll.setVvalue(Math.max(0, at.getMinY() / beyond));
        } else if (at.getMaxY() > bottom) {
            scroll.setVvalue(
                    Math.min(1, (at.getMaxY() - scroll.getViewportBounds().getHeight()) / beyond));
        }
    }

    private void turn() {
        twin = twin == null ? new PictureTwin(model.picture(), around.scale(), around.selectionChanged()) : null;
        show();
        enter();
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(PictureImage.of(model.picture()));
        content.putString(model.text());
        boolean copied = Clipboard.getSystemClipboard().setContent(content);
        readout.setText(
                copied
                        ? "“" + model.picture().title() + "” is on the clipboard, as an image and as a table."
                        : "The system did not take the picture onto the clipboard. Try again.");
    }

    @Override
    public String selection() {
        return twin == null ? "" : twin.statistics();
    }

    @Override
    public void enter() {
        if (twin != null) {
            twin.enter();
        } else if (card.selected().isPresent()) {
            scroll.applyCss(); // until it has its skin, its content is in no window and takes no focus
            card.enter();
        } else {
            kinds.focusTarget().requestFocus();
        }
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
        // findings are marked in the tables that pictures are made of
    }

    @Override
    public boolean commitPending() {
        return true;
    }

    @Override
    public List<Findable> findables(String icon) {
        List<Findable> found = new ArrayList<>();
        for (PictureKind kind : PictureKind.values()) {
            found.add(new Findable("picture " + kind, "Picture", "bi-bar-chart", kind.words(), NAME, "", () -> {
                model.choose(kind);
                show();
                enter();
            }));
        }
        return found;
    }
}

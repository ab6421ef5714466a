package org.bcfplanner.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.ListPage;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.WrappingRow;

/**
 * Shows what changed between two states of a plan: the sentence, the totals, then every row that differs with its fields
 * before and after. A part for any page: {@link #enter} puts the focus on it.
 */
public final class CompareView extends ListPage<CompareLine> {
    private final CompareModel model;
    private final Surroundings around;
    private final ListView<CompareLine> list = list();
    private final Label sentence = Parts.label("", "strong");
    private final Label before = Parts.label("");
    private final Label after = Parts.label("");
    private final Label place = Parts.fixed("", "fg-muted", "small");
    private final Button export;

    /** @param scale the text size, 1 for 100 % */
    public CompareView(CompareModel model, Surroundings around, double scale) {
        super("Differences", scale);
        this.model = model;
        this.around = around;
        this.export = Parts.button("Export…", "bi-box-arrow-up", around::export);
        setId("compare");
        name();
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        list.setCellFactory(ignored -> new CompareCell(list));
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                goToChosen();
            }
        });
        list.getSelectionModel().selectedIndexProperty().addListener((property, was, is) -> showPlace());
        lay(heading(), sentence, columns(), list, foot());
        model.watch(this::show);
        show();
    }

    /** Puts the focus on the totals at the top, or where it was last. */
    public void enter() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /** Goes on to the next difference, round from the last to the first. */
    public void next() {
        go(model.next(list.getSelectionModel().getSelectedIndex()));
    }

    public void previous() {
        CompareLine chosen = list.getSelectionModel().getSelectedItem();
        int at = list.getSelectionModel().getSelectedIndex();
        // within a row, its own head is not the one before
        int from = chosen instanceof CompareLine.Field ? model.previous(at).orElse(at) : at;
        go(model.previous(from));
    }

    private void name() {
        list.setId("differences");
        sentence.setId("compare-sentence");
        before.setId("compare-before");
        after.setId("compare-after");
        place.setId("compare-place");
        export.setId("compare-export");
    }

    private Node heading() {
        Button back = Parts.iconButton("Back (Esc)", "bi-arrow-left", around::back);
        back.setId("compare-back");
        HBox title = new HBox(12, new HBox(8, back, Parts.fixed("Compare", "page-title")), place, Parts.spacer());
        title.getChildren().getFirst().getStyleClass().add("compare-title");
        title.getStyleClass().add("compare-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Segmented<CompareModel.Extent> extent =
                new Segmented<>("Show", List.of(CompareModel.Extent.values()), CompareModel.Extent::label);
        extent.setId("compare-extent");
        extent.getChildren().getLast().setId("compare-whole");
        extent.choose(model.extent());
        extent.onChoice(model::extent);
        Button previous = Parts.iconButton("Previous difference (Shift+F8)", "bi-chevron-up", this::previous);
        previous.setId("previous-difference");
        Button next = Parts.iconButton("Next difference (F8)", "bi-chevron-down", this::next);
        next.setId("next-difference");
        HBox tools = new HBox(8, Parts.spacer(), previous, next, extent, export);
        tools.getStyleClass().add("compare-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        return new WrappingRow(title, tools);
    }

    private Node columns() {
        Node columns = ThreeColumns.of(Parts.label("Field", "strong"), state("Before", before), state("After", after));
        columns.getStyleClass().add("compare-columns");
        return columns;
    }

    private static Node state(String name, Label state) {
        state.getStyleClass().addAll("fg-muted", "small");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(Parts.label(name, "strong"), state);
    }

    private Node foot() {
        String going = around.refusal().isEmpty() ? "Enter goes to the place in the plan · " : "";
        Label foot = Parts.label(going + "F8 next difference · Shift+F8 previous · Esc back", "fg-muted", "small");
        foot.setMinWidth(0);
        return foot;
    }

    private void show() {
        CompareLine chosen = list.getSelectionModel().getSelectedItem();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(model.lines());
        sentence.setText(model.report().comparison().sentence() + ".");
        before.setText(model.report().before());
        after.setText(model.report().after());
        list.setPlaceholder(Parts.label("Both states say the same.", "fg-muted"));
        Optional<String> nothing = model.count() == 0 ? Optional.of("There is nothing to export.") : Optional.empty();
        export.setDisable(nothing.isPresent());
        export.setTooltip(new Tooltip(nothing.orElse("Write a change report as a Word document or a workbook")));
        if (chosen != null && !model.lines().isEmpty()) {
            int same = model.lines().indexOf(chosen);
            go(OptionalInt.of(same >= 0 ? same : Math.min(at, model.lines().size() - 1)));
        }
        showPlace();
    }

    private void showPlace() {
        int number = model.number(list.getSelectionModel().getSelectedIndex());
        int count = model.count();
        place.setText(
                count == 0
                        ? ""
                        : number == 0
                                ? count + (count == 1 ? " difference" : " differences")
                                : number + " of " + count);
    }

    private void go(OptionalInt line) {
        line.ifPresent(this::choose);
    }

    @Override
    protected void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case F8 -> step(key.isShiftDown());
            case ENTER -> goToChosen();
            case ESCAPE -> around.back();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(boolean back) {
        if (back) {
            previous();
        } else {
            next();
        }
    }

    private void goToChosen() {
        CompareLine chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        around.refusal().ifPresentOrElse(around::refused, () -> {
            switch (chosen) {
                case CompareLine.Head head ->
                    around.goTo(head.row().topic(), head.row().place());
                case CompareLine.Field field ->
                    around.goTo(field.row().topic(), field.field().place());
                case CompareLine.Heading ignored -> {}
                case CompareLine.Total ignored -> {}
            }
        });
    }
}

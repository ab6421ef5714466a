package org.bcfplanner.ui.merge;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bcfplanner.change.merge.Answer;
import org.bcfplanner.compare.OpenDifference;
import org.bcfplanner.ui.kit.ListPage;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingRow;

/**
 * Lists what two copies do not agree on, each difference with what stood before, here and there, and takes the answers, in
 * any order. It can be left and come back to.
 */
public final class MergeView extends ListPage<MergeLine> {
    private final MergeModel model;
    private final Surroundings around;
    private final ListView<MergeLine> list = list();
    private final Label place = Parts.fixed("", "fg-muted", "small");

    /** @param scale the text size, 1 for 100 % */
    public MergeView(MergeModel model, Surroundings around, double scale) {
        super("Differences to be settled", scale);
        this.model = model;
        this.around = around;
        setId("merge");
        list.setId("merge-list");
        place.setId("merge-place");
        list.setCellFactory(ignored -> new MergeCell(list, new MergeCell.Answering() {
            @Override
            public void answer(OpenDifference difference, Answer answer) {
                MergeView.this.answer(difference, answer);
            }

            @Override
            public void answerAll(MergeLine.Part part, Answer answer) {
                model.answerAll(part.topic(), answer);
            }
        }));
        list.setPlaceholder(Parts.label("Everything is settled. Both copies are in this plan.", "fg-muted"));
        list.getSelectionModel().selectedIndexProperty().addListener((property, was, is) -> showPlace());
        lay(heading(), list, foot());
        model.watch(this::show);
        sceneProperty().addListener((property, was, is) -> {
            if (is == null) {
                model.close();
            }
        });
        show();
    }

    /** Puts the focus on the first difference, or where it was last. */
    public void enter() {
        choose(model.near(list.getSelectionModel().getSelectedIndex()));
        list.requestFocus();
    }

    private Node heading() {
        Button back = Parts.iconButton("Back (Esc)", "bi-arrow-left", around::back);
        back.setId("merge-back");
        HBox title = new HBox(12, new HBox(8, back, Parts.fixed("Settle differences", "page-title")), place);
        title.getChildren().getFirst().getStyleClass().add("compare-title");
        title.getStyleClass().add("compare-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return new WrappingRow(title);
    }

    private static Node foot() {
        Label foot = Parts.label(
                "1 mine · 2 theirs · 3 both · Enter goes there to type something else, then 4 as it stands · Esc back",
                "fg-muted",
                "small");
        foot.setWrapText(true);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private void show() {
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(model.lines());
        choose(model.near(at));
        showPlace();
    }

    private void showPlace() {
        int number = model.number(list.getSelectionModel().getSelectedIndex());
        int count = model.count();
        place.setText(count == 0 ? "" : number == 0 ? count + " open" : number + " of " + count + " open");
    }

    private void choose(OptionalInt line) {
        line.ifPresent(this::choose);
    }

    @Override
    protected void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        switch (key.getCode()) {
            case DIGIT1, NUMPAD1 -> answer(Answer.MINE);
            case DIGIT2, NUMPAD2 -> answer(Answer.THEIRS);
            case DIGIT3, NUMPAD3 -> answer(Answer.BOTH);
            case DIGIT4, NUMPAD4 -> answer(Answer.AS_IT_STANDS);
            case ENTER -> chosen().ifPresent(each -> around.goTo(each.topic(), each.place()));
            case ESCAPE -> around.back();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private Optional<OpenDifference> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof MergeLine.Asked asked
                ? Optional.of(asked.difference())
                : Optional.empty();
    }

    private void answer(Answer answer) {
        chosen().ifPresent(each -> answer(each, answer));
    }

    private void answer(OpenDifference difference, Answer answer) {
        model.answer(difference, answer).ifPresent(around::refused);
    }
}

package org.bcfplanner.ui.merge;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bcfplanner.change.merge.Answer;
import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.compare.ChangeKind;
import org.bcfplanner.compare.OpenDifference;
import org.bcfplanner.compare.Piece;
import org.bcfplanner.compare.WordDiff;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingCell;
import org.jspecify.annotations.Nullable;

/** A part of the plan with its answers for all, or a difference with its three sides beside each other. */
final class MergeCell extends WrappingCell<MergeLine> {
    private static final int COLUMNS = 3;
    private static final double USUAL_COLUMN = 180;
    /** A value longer than this is told word by word. */
    private static final int LONG = 30;

    private final Answering answering;

    /** What the buttons of a line do. */
    interface Answering {
        void answer(OpenDifference difference, Answer answer);

        void answerAll(MergeLine.Part part, Answer answer);
    }

    MergeCell(ListView<MergeLine> list, Answering answering) {
        super(list);
        this.answering = answering;
    }

    @Override
    protected void updateItem(@Nullable MergeLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("merge-part", "merge-asked");
        setText(null);
        switch (line) {
            case MergeLine.Part part ->
                put("merge-part", part(part), part.topic().label() + ", " + part.words());
            case MergeLine.Asked asked -> put("merge-asked", asked(asked), asked.spoken());
            case null -> {
                setGraphic(null);
                setAccessibleText("");
            }
        }
    }

    private void put(String style, Node shown, String spoken) {
        getStyleClass().add(style);
        setGraphic(shown);
        setAccessibleText(spoken);
    }

    private Node part(MergeLine.Part part) {
        HBox row = new HBox(
                10,
                Parts.fixed(part.topic().label(), "card-title"),
                Parts.label(part.words(), "fg-muted", "small"),
                Parts.spacer(),
                button("All mine", () -> answering.answerAll(part, Answer.MINE)),
                button("All theirs", () -> answering.answerAll(part, Answer.THEIRS)));
        row.getStyleClass().add("merge-row");
        return new VBox(row);
    }

    private Node asked(MergeLine.Asked asked) {
        OpenDifference difference = asked.difference();
        Label name = wrapped(difference.name(), "strong");
        Label field = Parts.fixed(difference.field(), "fg-muted");
        HBox head = new HBox(10, name, field, Parts.spacer(), Parts.fixed(asked.kind(), "fg-muted", "small"));
        head.getStyleClass().add("merge-row");
        VBox before = side("Before", value(difference.base(), ""), others(asked));
        VBox mine = side(
                asked.mineHeading(),
                value(difference.mine(), difference.base()),
                List.of(answer("1  " + asked.mineAnswer(), difference, Answer.MINE)));
        VBox theirs = side(
                asked.theirsHeading(),
                value(difference.theirs(), difference.base()),
                List.of(answer("2  " + asked.theirsAnswer(), difference, Answer.THEIRS)));
        return new VBox(6, head, columns(before, mine, theirs));
    }

    private List<Button> others(MergeLine.Asked asked) {
        OpenDifference difference = asked.difference();
        Button stands = answer("4  As it stands", difference, Answer.AS_IT_STANDS);
        return Settlement.takesBoth(difference.conflict())
                ? List.of(answer("3  " + asked.bothAnswer(), difference, Answer.BOTH), stands)
                : List.of(stands);
    }

    private Button answer(String words, OpenDifference difference, Answer answer) {
        return button(words, () -> answering.answer(difference, answer));
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().addAll("small", "merge-answer");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false); // by keyboard the list answers, see its foot
        button.setOnAction(event -> action.run());
        return button;
    }

    private static VBox side(String heading, Node value, List<Button> answers) {
        FlowPane row = new FlowPane(8, 6);
        row.setPrefWrapLength(USUAL_COLUMN);
        row.getChildren().addAll(answers);
        VBox side = new VBox(4, wrapped(heading, "fg-muted", "small"), value, row);
        side.setMinWidth(0);
        return side;
    }

    /** What came and went against the value before is marked in a longer text, unless nothing of it is left. */
    private static Node value(String words, String before) {
        if (words.isEmpty()) {
            return Parts.label("–", "fg-muted");
        }
        boolean told = !before.isEmpty() && words.length() > LONG && words.contains(" ");
        List<Piece> pieces = told ? WordDiff.between(before, words) : List.of();
        return pieces.stream().anyMatch(each -> each.kind() == ChangeKind.SAME) ? woven(pieces) : wrapped(words);
    }

    private static TextFlow woven(List<Piece> pieces) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("woven");
        for (Piece piece : pieces) {
            Text text = new Text(piece.words());
            text.getStyleClass().addAll("piece", "piece-" + piece.kind().code());
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static Label wrapped(String words, String... styles) {
        Label label = Parts.label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static GridPane columns(Node... sides) {
        GridPane grid = new GridPane();
        grid.setHgap(14);
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        RowConstraints row = new RowConstraints();
        row.setValignment(VPos.TOP);
        grid.getRowConstraints().add(row);
        grid.addRow(0, sides);
        return grid;
    }
}

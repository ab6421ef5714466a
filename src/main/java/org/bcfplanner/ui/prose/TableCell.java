package org.bcfplanner.ui.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.IdSource;
import org.jspecify.annotations.Nullable;

/** A cell of a table: its words, or a control to write them once it is entered. */
final class TableCell extends StackPane {
    private final IdSource ids;
    private final Looks looks;
    private final String name;
    private final Room room;
    private final Consumer<Stretch> onEdit;
    private final TextFlow flow = new TextFlow();
    private Stretch stretch;
    private @Nullable ProseArea area;

    /**
     * @param name   what a screen reader calls it
     * @param room   how much it can hold, which is what the other cells of its row leave
     * @param onEdit takes what is written
     */
    TableCell(IdSource ids, Looks looks, String name, Stretch stretch, Room room, Consumer<Stretch> onEdit) {
        this.ids = ids;
        this.looks = looks;
        this.name = name;
        this.room = room;
        this.onEdit = onEdit;
        this.stretch = stretch;
        getStyleClass().add("prose-cell");
        setAlignment(Pos.TOP_LEFT);
        flow.setMinHeight(0);
        draw();
        getChildren().setAll(flow);
    }

    Stretch stretch() {
        return stretch;
    }

    /** Shows other words; where they are written just now, only what is another. */
    void show(Stretch now) {
        stretch = now;
        draw();
        if (area != null && !written(area).equals(now)) {
            Showing.show(area.model(), "cell", List.of(passage(area.model(), now)));
        }
    }

    private void draw() {
        setAccessibleText(name + ": " + stretch.words());
        flow.getChildren()
                .setAll(stretch.marks().spans(stretch.words()).stream()
                        .map(span -> {
                            Text text = new Text(span.words());
                            text.getStyleClass().setAll(Looks.names(span));
                            return text;
                        })
                        .toList());
        if (stretch.words().isEmpty()) {
            flow.getChildren().add(new Text(""));
        }
    }

    /** The control that writes it, which is there from now on. */
    ProseArea edit() {
        if (area != null) {
            return area;
        }
        ProseModel model = new ProseModel(ids, looks);
        model.text().within(room);
        ProseArea made = new ProseArea(model, name);
        made.setUseContentHeight(true);
        made.getStyleClass().add("prose-cell-area");
        Showing.show(model, "cell", List.of(passage(model, stretch)));
        model.onEdit(() -> {
            stretch = written(made);
            onEdit.accept(stretch);
        });
        area = made;
        getChildren().setAll(made);
        return made;
    }

    Optional<ProseArea> editing() {
        return Optional.ofNullable(area);
    }

    /** Takes the control away. */
    void close() {
        if (area != null) {
            area = null;
            draw();
            getChildren().setAll(flow);
        }
    }

    private static Passage passage(ProseModel model, Stretch words) {
        return model.text().fresh(Style.PARAGRAPH, 1, words);
    }

    private static Stretch written(ProseArea area) {
        return Stretch.joined(
                area.model().text().blocks().stream()
                        .flatMap(block -> block.passages().stream())
                        .map(Stretch::of)
                        .map(each -> new Stretch(each.words().replace('\t', ' '), each.marks()))
                        .toList(),
                "\n");
    }
}

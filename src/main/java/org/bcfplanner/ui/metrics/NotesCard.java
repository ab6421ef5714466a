package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.tables.AsideCard;

/** The footnotes that the figures of the selected metric refer to; a number goes to where the note is written. */
final class NotesCard extends VBox {
    private final MetricsModel model;
    private final AsideCard card = new AsideCard("Footnotes");
    private Consumer<Id<Footnote>> onGo = id -> {};

    NotesCard(MetricsModel model) {
        this.model = model;
        getChildren().add(card);
        managedProperty().bind(card.managedProperty());
        visibleProperty().bind(card.visibleProperty());
    }

    /** Takes the footnote that is to be gone to. */
    void onGo(Consumer<Id<Footnote>> consumer) {
        onGo = consumer;
    }

    void show(MetricBlock block) {
        LinkedHashSet<String> numbers = new LinkedHashSet<>();
        References.of(block).forEach(each -> numbers.add(each.number()));
        List<Node> notes = new ArrayList<>();
        for (String number : numbers) {
            notes.add(model.footnote(number)
                    .<Node>map(this::note)
                    .orElseGet(() -> AsideCard.wrapped(
                            number + "  There is no footnote " + number + ". Add it under Footnotes.",
                            "small",
                            "fg-danger")));
        }
        card.fill(notes);
    }

    private HBox note(Footnote footnote) {
        Button number = new Button(footnote.number());
        number.getStyleClass().addAll("link", "small", "note-number");
        number.setMinWidth(USE_PREF_SIZE);
        number.setAccessibleText("Go to footnote " + footnote.number());
        number.setOnAction(event -> onGo.accept(footnote.id()));
        HBox row = new HBox(4, number, AsideCard.wrapped(footnote.note().written(), "small"));
        row.getStyleClass().add("note-row");
        return row;
    }
}

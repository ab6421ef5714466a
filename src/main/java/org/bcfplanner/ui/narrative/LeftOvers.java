package org.bcfplanner.ui.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** What the checks found left in the texts, each with a way to it. */
final class LeftOvers extends VBox {
    private static final int FIRST = 4;

    private final Label count = Parts.fixed("", "pill", "warned");
    private final VBox rows = new VBox();
    private BiConsumer<Place, String> onGo = (place, words) -> {};
    private List<LeftOver> all = List.of();
    private boolean whole;

    /** Words that were left in, with the number of their section. */
    private record LeftOver(Place place, String words, String number) {}

    LeftOvers() {
        super(4);
        setId("left-overs");
        HBox heading = new HBox(8, Parts.label("Left-over notes", "pane-title"), Parts.spacer(), count);
        heading.getStyleClass().add("notes-heading");
        getChildren().addAll(heading, rows);
        setVisible(false);
        setManaged(false);
    }

    /** Goes to words at a place. */
    void onGo(BiConsumer<Place, String> listener) {
        onGo = listener;
    }

    /** @param number of the section in which a place is */
    void show(List<Finding> found, Function<Place, String> number) {
        all = found.stream()
                .flatMap(each ->
                        words(each).map(words -> new LeftOver(each.place(), words, number.apply(each.place()))))
                .toList();
        count.setText(Integer.toString(all.size()));
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
        draw();
    }

    private static Stream<String> words(Finding finding) {
        return finding.figures().values().get("found") instanceof String found ? found.lines() : Stream.empty();
    }

    private void draw() {
        List<HBox> lines = new ArrayList<>();
        all.stream().limit(whole ? all.size() : FIRST).forEach(each -> lines.add(row(each)));
        rows.getChildren().setAll(lines);
        if (all.size() > FIRST) {
            Button more = Parts.button(
                    whole ? "Show the first " + FIRST : "Show all " + all.size(),
                    "bi-arrow-right-short",
                    () -> {},
                    "link");
            more.setOnAction(event -> {
                whole = !whole;
                draw();
            });
            rows.getChildren().add(more);
        }
    }

    private HBox row(LeftOver each) {
        Button words = new Button(each.words().strip(), Icons.of("bi-exclamation-triangle-fill", 12, "fg-warning"));
        words.getStyleClass().addAll("link", "left-over");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setAccessibleText("Go to “" + each.words() + "” in " + each.number());
        words.setOnAction(event -> onGo.accept(each.place(), each.words()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(
                8, words, Parts.fixed(each.number(), "fg-muted"), Icons.of("bi-arrow-right-short", 12, "fg-accent"));
        row.getStyleClass().add("left-over-row");
        return row;
    }
}

package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Offer;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.tables.AsideCard;

/** The third of value, numerator and denominator, offered where two are typed; and what stands in the way of one. */
final class OffersCard extends VBox {
    private static final KeyCombination TAKE = KeyCombination.valueOf("Shortcut+Enter");

    private final MetricsModel model;

    OffersCard(MetricsModel model) {
        this.model = model;
        getStyleClass().add("offers");
    }

    void show(MetricBlock block) {
        List<Node> offers = new ArrayList<>();
        for (MetricTables.Column column : block.applying()) {
            MetricFigure figure = block.figure(column.key());
            Offer.of(block.definition(), figure).ifPresent(offer -> offers.add(offer(block, column, offer)));
            MetricEntries.zero(figure.denominator()).ifPresent(words -> offers.add(trouble(column, words)));
        }
        getChildren().setAll(offers);
        setVisible(!offers.isEmpty());
        setManaged(!offers.isEmpty());
    }

    private HBox offer(MetricBlock block, MetricTables.Column column, Offer offer) {
        Button take = new Button("Use " + offer.typed());
        take.getStyleClass().addAll("chip", "take-offer");
        take.setMinWidth(USE_PREF_SIZE);
        take.setAccessibleText("Use " + offer.typed() + " as " + words(column, offer));
        take.setTooltip(new Tooltip(TAKE.getDisplayText() + " in the table puts in the first offer"));
        take.setOnAction(event -> model.take(block, column.key(), offer.part(), offer.typed()));
        HBox box = new HBox(
                10,
                AsideCard.wrapped(words(column, offer) + " is blank: " + offer.words() + ".", "small"),
                Parts.spacer(),
                take);
        box.getStyleClass().addAll("banner", "offered");
        return box;
    }

    private static String words(MetricTables.Column column, Offer offer) {
        return column.title() + ", " + MetricRows.label(offer.part()).toLowerCase(java.util.Locale.UK);
    }

    private static HBox trouble(MetricTables.Column column, String words) {
        HBox box = new HBox(AsideCard.wrapped(column.title() + ", denominator: " + words, "small", "zero-words"));
        box.getStyleClass().addAll("banner", "danger");
        return box;
    }

    /** The offer for a column, or else the first there is. */
    static Optional<Taken> first(MetricBlock block, String column) {
        List<Taken> all = block.applying().stream()
                .flatMap(
                        each -> Offer.of(block.definition(), block.figure(each.key()))
                                .map(offer -> new Taken(each.key(), offer))
                                .stream())
                .toList();
        return all.stream()
                .filter(each -> each.column().equals(column))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** An offer for a column. */
    record Taken(String column, Offer offer) {}
}

package org.bcfplanner.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.kit.FieldPast;

/** The implications of the report: a card for each respect. */
final class ImplicationsBlock implements Block {
    private final Implications model;
    private final List<ImplicationCard> cards;
    private final VBox view = new VBox(12);

    ImplicationsBlock(Implications model, FieldPast past) {
        this.model = model;
        this.cards = model.respects().stream()
                .map(each -> new ImplicationCard(model, each, past))
                .toList();
        view.getChildren().setAll(cards);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void show() {
        cards.forEach(ImplicationCard::show);
    }

    @Override
    public void enter() {
        cards.stream().findFirst().ifPresent(card -> card.enter(Implications.TEXT));
    }

    /** A place of all respects together is the first in which something is lacking. */
    @Override
    public boolean reveal(Place place) {
        Optional<ImplicationCard> card = switch (place) {
            case Place.Cell ignored ->
                cards.stream().filter(each -> each.isOf(place)).findFirst();
            case Place.Column column ->
                column.table().equals("implication")
                        ? cards.stream()
                                .filter(each -> each.lacks(column.component()))
                                .findFirst()
                                .or(() -> cards.stream().findFirst())
                        : Optional.empty();
            default -> Optional.empty();
        };
        card.ifPresent(each -> each.enter(component(place)));
        return card.isPresent();
    }

    private static String component(Place place) {
        return switch (place) {
            case Place.Cell cell -> cell.component();
            case Place.Column column -> column.component();
            default -> Implications.TEXT;
        };
    }

    @Override
    public void commit() {
        model.endTyping();
    }

    @Override
    public void mark(List<Finding> found) {
        cards.forEach(card -> card.mark(found));
    }
}
